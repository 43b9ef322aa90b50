/** A piece of work on the workbook that a person waits for. */
import type { WriteReport } from "../../flows/flows";

export type Work =
  | { readonly kind: "idle" }
  | { readonly kind: "busy" }
  | { readonly kind: "done"; readonly report: WriteReport }
  | { readonly kind: "failed"; readonly message: string };

export const idle: Work = { kind: "idle" };
