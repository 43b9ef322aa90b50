/** A short menu under a button. Keys: arrows move, Escape closes. */
import { element } from "./element";

export interface MenuItem {
  readonly label: string;
  readonly choose: () => void;
}

export function openMenu(button: HTMLButtonElement, items: readonly MenuItem[]): void {
  const entries = items.map(({ label }) =>
    element("button", { type: "button", role: "menuitem", tabindex: "-1" }, label),
  );
  const menu = element("div", { role: "menu", class: "menu", "aria-label": button.textContent ?? "" }, ...entries);
  const { left, bottom } = button.getBoundingClientRect();
  menu.style.left = `${left}px`;
  menu.style.top = `${bottom + 2}px`;
  const close = (): void => {
    menu.remove();
    document.removeEventListener("pointerdown", outside);
    button.setAttribute("aria-expanded", "false");
  };
  const outside = (event: Event): void => {
    if (event.target instanceof Node && !menu.contains(event.target)) close();
  };
  entries.forEach((entry, i) => {
    entry.addEventListener("click", () => {
      close();
      button.focus();
      items[i]?.choose();
    });
  });
  menu.addEventListener("keydown", (event) => {
    const at = entries.findIndex((entry) => entry === document.activeElement);
    if (event.key === "ArrowDown") entries[(at + 1) % entries.length]?.focus();
    else if (event.key === "ArrowUp") entries[(at - 1 + entries.length) % entries.length]?.focus();
    else if (event.key === "Escape" || event.key === "Tab") {
      close();
      button.focus();
    } else return;
    event.preventDefault();
  });
  document.body.append(menu);
  document.addEventListener("pointerdown", outside);
  button.setAttribute("aria-expanded", "true");
  entries[0]?.focus();
}
