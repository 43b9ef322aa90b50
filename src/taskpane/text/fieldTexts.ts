/** What the pane says of the assumption fields in a language other than that of their table. */
import type { sources } from "../../career/sources";

export interface FieldTexts {
  /** By flat key. */
  readonly fields: Readonly<Record<string, FieldText>>;
  readonly sources: Readonly<Partial<Record<keyof typeof sources, string>>>;
}

export interface FieldText {
  readonly label: string;
  readonly help: string;
  /** What a blank means, where the field may be blank. */
  readonly blank?: string;
}
