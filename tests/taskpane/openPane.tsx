/** The whole pane in a page, with ways to find things as a person does: by what they are called. */
import { act } from "react";
import { createRoot } from "react-dom/client";
import type { Flows } from "../../src/flows/flows";
import { App } from "../../src/taskpane/App";
import { loadText } from "../../src/taskpane/text/loadText";

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

export interface PaneUnderTest {
  /** The one element with this role and accessible name; throws and lists what there is where there is none. */
  find(role: Role, name: string | RegExp): HTMLElement;
  has(role: Role, name: string | RegExp): boolean;
  text(): string;
  /** What the live region says. */
  announced(): string;
  click(element: HTMLElement): Promise<void>;
  type(element: HTMLElement, value: string): Promise<void>;
  send(target: EventTarget, event: string): Promise<void>;
  press(element: HTMLElement, key: string): Promise<void>;
  /** Opens the part that is folded away under this title. */
  open(title: string): Promise<void>;
  /** Lets promises, timers and lazily loaded views come in until the condition holds. */
  until(condition: () => boolean): Promise<void>;
  close(): Promise<void>;
}

export type Role = "button" | "tab" | "textbox" | "combobox" | "checkbox" | "radio" | "slider" | "menuitem" | "heading";

const selectors: Readonly<Record<Role, string>> = {
  button: "button, a[role=button]",
  tab: "[role=tab]",
  textbox: "input:not([type=checkbox]):not([type=radio]):not([type=range]):not([type=file]), textarea",
  combobox: "select",
  checkbox: "input[type=checkbox]",
  radio: "input[type=radio]",
  slider: "input[type=range], [role=slider]",
  menuitem: "[role=menuitem]",
  heading: "h1, h2, h3",
};

export async function openPane(flows: Flows, language = "en-US"): Promise<PaneUnderTest> {
  document.body.innerHTML = "";
  const place = document.body.appendChild(document.createElement("div"));
  const root = createRoot(place);
  const text = await loadText(language);
  await act(async () =>
    root.render(<App flows={flows} text={text} contentLanguage={language} look="light" now={new Date(2026, 10, 21)} />),
  );
  const all = (role: Role, name: string | RegExp) =>
    [...document.body.querySelectorAll<HTMLElement>(selectors[role])].filter((element) =>
      matches(nameOf(element), name),
    );
  const send = (target: EventTarget, event: string) =>
    act(async () => void target.dispatchEvent(new Event(event, { bubbles: true })));

  const pane: PaneUnderTest = {
    find(role, name) {
      const [found, second] = all(role, name);
      const there = [...document.body.querySelectorAll<HTMLElement>(selectors[role])].map(nameOf);
      if (!found) throw new Error(`no ${role} is called ${String(name)}; there are: ${there.join(" | ")}`);
      if (second) throw new Error(`several ${role}s are called ${String(name)}`);
      return found;
    },
    has: (role, name) => all(role, name).length > 0,
    text: () => (document.body.textContent ?? "").replace(/\s+/g, " "),
    announced: () => document.querySelector("[aria-atomic=true][role=status]")?.textContent ?? "",
    click: (element) => act(async () => element.click()),
    async type(element, value) {
      if (element instanceof HTMLSelectElement) {
        element.value = value;
        return send(element, "change");
      }
      const prototype =
        element instanceof HTMLTextAreaElement ? HTMLTextAreaElement.prototype : HTMLInputElement.prototype;
      Object.getOwnPropertyDescriptor(prototype, "value")?.set?.call(element, value);
      await send(element, "input");
    },
    send,
    async open(title) {
      const details = pane.find("heading", title).closest("details");
      if (!details) throw new Error(`${title} is not folded away`);
      // The page tells of it by itself, with the event "toggle".
      await act(async () => void (details.open = true));
    },
    press: (element, key) =>
      act(
        async () => void element.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true })),
      ),
    async until(condition) {
      for (let tries = 0; !condition(); tries++) {
        if (tries === 250) throw new Error(`it did not come about; the pane says: ${pane.text()}`);
        await act(async () => new Promise((resolve) => setTimeout(resolve, 20)));
      }
    },
    close: () => act(async () => root.unmount()),
  };
  return pane;
}

function matches(name: string, wished: string | RegExp): boolean {
  return typeof wished === "string" ? name === wished : wished.test(name);
}

/** The accessible name, as far as the pane uses its sources: aria-label, aria-labelledby, label, content. */
function nameOf(element: HTMLElement): string {
  const label = element.getAttribute("aria-label");
  if (label !== null) return label;
  const labelledBy = element.getAttribute("aria-labelledby")?.split(" ") ?? [];
  const labels =
    labelledBy.length > 0
      ? labelledBy.map((id) => document.getElementById(id))
      : element.matches("input, select, textarea")
        ? [element.closest("label") ?? document.querySelector(`label[for="${CSS.escape(element.id)}"]`)]
        : [element];
  return labels
    .map((node) => (node ? contentOf(node) : ""))
    .join(" ")
    .replace(/\s+/g, " ")
    .trim();
}

/** Fluent keeps a second, invisible copy of a tab's words, to reserve room for them in bold. */
function contentOf(element: Element): string {
  const copy = document.createElement("div");
  copy.innerHTML = element.innerHTML;
  copy.querySelectorAll("[aria-hidden=true], .fui-Tab__content--reserved-space").forEach((hidden) => hidden.remove());
  return copy.textContent ?? "";
}
