import type { UniverModules } from "./modules";

const mended = new WeakSet<object>();

/**
 * Keeps formulas of rules (conditional formats, data validation) apart from the cells' own. Univer takes the one for the n-th cell of
 * a rule's range for a formula in the sheet's n-th cell: what reads that cell would wait for the rule, the rule for what it
 * reads itself, and in such a circle cells are calculated before those they read. The class belongs to the process.
 */
export function keepRulesApart({ formula }: UniverModules): void {
  const { FormulaDependencyTreeType, FormulaDependencyTreeVirtual } = formula;
  const trees = FormulaDependencyTreeVirtual.prototype;
  if (mended.has(trees)) return;
  mended.add(trees);
  const { toRTreeItem } = trees;
  trees.toRTreeItem = function (this: typeof trees) {
    return this.type === FormulaDependencyTreeType.OTHER_FORMULA ? [] : toRTreeItem.call(this);
  };
}
