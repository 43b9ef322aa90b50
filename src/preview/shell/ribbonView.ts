/** Ribbon tabs with groups of buttons, as Excel shows them. Keys: arrows change the tab. */
import { element } from "./element";

export interface ViewTab {
  readonly id: string;
  readonly label: string;
  readonly groups: readonly { readonly label: string; readonly buttons: readonly ViewButton[] }[];
}

export interface ViewButton {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  /** URL of a picture of 32 pixels, or the path of a 20 × 20 outline. */
  readonly icon: { readonly url: string } | { readonly path: string };
  readonly press: (button: HTMLButtonElement) => void;
}

export function ribbonView(
  tabs: readonly ViewTab[],
  options: { readonly label: string; readonly chosen: string },
): HTMLElement[] {
  const heads = tabs.map((tab) => tabHead(tab));
  const bodies = tabs.map((tab) => tabBody(tab));
  const choose = (id: string): void => {
    heads.forEach((head, i) => {
      const chosen = tabs[i]?.id === id;
      head.setAttribute("aria-selected", String(chosen));
      head.tabIndex = chosen ? 0 : -1;
      const body = bodies[i];
      if (body) body.hidden = !chosen;
    });
  };
  heads.forEach((head, i) => {
    head.addEventListener("click", () => choose(tabs[i]?.id ?? ""));
    head.addEventListener("keydown", ({ key }) => {
      const step = key === "ArrowRight" ? 1 : key === "ArrowLeft" ? -1 : 0;
      if (step === 0) return;
      const next = (i + step + tabs.length) % tabs.length;
      choose(tabs[next]?.id ?? "");
      heads[next]?.focus();
    });
  });
  choose(options.chosen);
  return [element("div", { role: "tablist", "aria-label": options.label, class: "tabs" }, ...heads), ...bodies];
}

function tabHead({ id, label }: ViewTab): HTMLButtonElement {
  return element("button", { type: "button", role: "tab", id: `tab-${id}`, "aria-controls": `ribbon-${id}` }, label);
}

function tabBody({ id, groups }: ViewTab): HTMLElement {
  return element(
    "div",
    { role: "tabpanel", id: `ribbon-${id}`, "aria-labelledby": `tab-${id}`, class: "ribbon" },
    ...groups.map(({ label, buttons }) =>
      element(
        "div",
        { role: "group", "aria-label": label, class: "group" },
        element("div", { class: "buttons" }, ...buttons.map(ribbonButton)),
        element("div", { class: "group-label", "aria-hidden": "true" }, label),
      ),
    ),
  );
}

function ribbonButton({ id, label, tip, icon, press }: ViewButton): HTMLButtonElement {
  const picture =
    "url" in icon ? element("img", { src: icon.url, alt: "", width: "32", height: "32" }) : outline(icon.path);
  const button = element("button", { type: "button", id, title: tip }, picture, element("span", {}, label));
  button.addEventListener("click", () => press(button));
  return button;
}

function outline(path: string): Element {
  const picture = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  picture.setAttribute("viewBox", "0 0 20 20");
  picture.setAttribute("aria-hidden", "true");
  const line = document.createElementNS("http://www.w3.org/2000/svg", "path");
  line.setAttribute("d", path);
  picture.append(line);
  return picture;
}
