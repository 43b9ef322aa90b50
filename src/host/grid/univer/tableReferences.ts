import type { UniverSession } from "./session";

/**
 * Lets INDEX and OFFSET point into a table of another sheet. Univer looks the sheet of what they give up by its name, and
 * references to tables carry none: the cell of that address on the formula's own sheet would be read.
 */
export function keepSheetsOfTables({ modules, injector }: UniverSession): void {
  const functions = injector.get(modules.formula.IFunctionService);
  for (const name of ["INDEX", "OFFSET"]) {
    const executor = functions.getExecutor(name);
    if (!executor) throw new Error(`Univer has no function ${name}`);
    const create = executor.createReferenceObject.bind(executor);
    executor.createReferenceObject = (reference, range) => {
      const made = create(reference, range);
      if (reference.isTable() && "setForcedSheetId" in made) made.setForcedSheetId = () => undefined;
      return made;
    };
  }
}
