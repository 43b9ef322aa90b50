/**
 * Something a person should know about what they gave us.
 *
 * Input problems are values, never exceptions: the good part of the input is used, and all problems are told at once.
 * The message is one whole sentence that names the place, the value found and what would be right.
 */
export interface Problem {
  /** "error": this part could not be used. "warning": used, but probably not as meant. "note": worth knowing. */
  readonly severity: "error" | "warning" | "note";
  readonly message: string;
  /** 1-based line of the source document. */
  readonly line?: number;
  /** Dotted key of a scenario file, e.g. `assumptions.moveRaise.min`. */
  readonly key?: string;
  /** A1 address with sheet, e.g. `Scenarios!E4`. */
  readonly cell?: string;
}

/** Either a usable value (perhaps with notes) or only the reasons why there is none. */
export type Result<T> =
  | { readonly ok: true; readonly value: T; readonly problems: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };
