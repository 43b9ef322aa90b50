/**
 * A heading that scenarios in cells carry besides their fields: a sum that changes with any figure of the Paths table. Functions look
 * the levels of a path up there, which Excel cannot see; the sum among their arguments makes results follow the table.
 */
export const pathsSum = "Paths sum";

export const pathsSumFormula = "=SUM(Paths[[Path]:[Equity]])";
