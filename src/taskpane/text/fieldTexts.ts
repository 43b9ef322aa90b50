/** Labels and help of assumption fields by flat key, in a language other than that of the table. */
export type FieldTexts = Readonly<Record<string, FieldText>>;

export interface FieldText {
  readonly label: string;
  readonly help: string;
  /** What a blank means, where the field may be blank. */
  readonly blank?: string;
}
