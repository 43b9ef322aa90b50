/** Label, help and source of a field in the person's language; the tables' own English where there is no other. */
import { use } from "react";
import type { Field } from "../../career/assumptionFields";
import { type Source, sources } from "../../career/sources";
import { usePane } from "../shared/PaneContext";
import type { FieldText } from "./fieldTexts";

export function useFieldText(field: Field): FieldText {
  const texts = use(usePane().text.fields);
  return texts.fields[field.key] ?? field;
}

/** What a source says. */
export function useSourceText(source: Source): string {
  const texts = use(usePane().text.fields);
  const key = sourceKeys.find((known) => sources[known] === source);
  return (key && texts.sources[key]) ?? source.text;
}

const sourceKeys = Object.keys(sources) as (keyof typeof sources)[];
