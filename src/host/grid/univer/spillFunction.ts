import type { BaseReferenceObject, BaseValueObject, FunctionVariantType } from "@univerjs/engine-formula";
import type { UniverSession } from "./session";

/** `ANCHORARRAY(B1)`: the range that the formula in B1 has filled. #REF! when nothing spills from there. */
export function spillFunction({ modules, injector, unitId }: UniverSession) {
  const { BaseFunction, ErrorType, ErrorValueObject, FormulaDataModel, IFormulaRuntimeService } = modules.formula;
  const runtime = injector.get(IFormulaRuntimeService);
  const data = injector.get(FormulaDataModel);

  class SpillFunction extends BaseFunction {
    override needsReferenceObject = true;
    override minParams = 1;
    override maxParams = 1;
    override calculate(...variants: BaseValueObject[]): FunctionVariantType {
      const variant: FunctionVariantType | undefined = variants[0];
      if (variant === undefined || variant.isError() || !variant.isReferenceObject())
        return ErrorValueObject.create(ErrorType.REF);
      const reference = variant as unknown as BaseReferenceObject;
      const { startRow, startColumn } = reference.getRangePosition();
      const sheet = reference.getSheetId();
      // What this calculation has spilled, or what an earlier one has.
      const range =
        runtime.getUnitArrayFormula()[unitId]?.[sheet]?.[startRow]?.[startColumn] ??
        data.getArrayFormulaRange()[unitId]?.[sheet]?.[startRow]?.[startColumn];
      return range ? this.createReferenceObject(reference, range) : ErrorValueObject.create(ErrorType.REF);
    }
  }
  return new SpillFunction("ANCHORARRAY");
}
