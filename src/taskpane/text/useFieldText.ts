/** Label and help of a field in the person's language; the table's own English until the others have loaded. */
import { use } from "react";
import type { Field } from "../../career/assumptionFields";
import { usePane } from "../shared/PaneContext";
import type { FieldText } from "./fieldTexts";

export function useFieldText(field: Field): FieldText {
  const texts = use(usePane().text.fields);
  return texts[field.key] ?? field;
}
