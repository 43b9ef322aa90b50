import { CommandType, ICommandService, type Univer } from "@univerjs/core";
import { IShortcutService, KeyCode } from "@univerjs/ui";

/** Univer's name for the keys that act on its list of functions while a formula is typed. */
const listKeys = "search_function";

const suggestions = 'ul[data-u-comp="sheets-formula-editor"] > li';

/**
 * While functions are suggested, Enter enters what was typed and Tab takes a suggestion, as in Excel. Univer takes one with either key,
 * and fails where the list has become shorter than the mark on it.
 */
export function suggestionKeys(univer: Univer): void {
  const shortcuts = univer.__getInjector().get(IShortcutService);
  const register = shortcuts.registerShortcut.bind(shortcuts);
  shortcuts.registerShortcut = (shortcut) => {
    if (!shortcut.id.includes(listKeys)) return register(shortcut);
    if (shortcut.binding === KeyCode.ENTER) return { dispose: () => undefined };
    return register(shortcut.binding === KeyCode.TAB ? { ...shortcut, id: takeSuggestion.id } : shortcut);
  };
  univer.__getInjector().get(ICommandService).registerCommand(takeSuggestion);
}

const takeSuggestion = {
  id: "preview.take-suggestion",
  type: CommandType.OPERATION,
  handler: () => {
    const marked = document.querySelector<HTMLElement>(`${suggestions}.univer-bg-gray-200`);
    const taken = marked ?? document.querySelector<HTMLElement>(suggestions);
    taken?.click();
    return taken !== null;
  },
};
