import { ExcelError } from "./excelError";

/** The arguments of one call, read by position; what does not fit is InvalidArgument with the place and the value. */
export class Arguments {
  constructor(
    private readonly method: string,
    private readonly values: readonly unknown[],
  ) {}

  /** As it came; undefined when left out. */
  at(index: number): unknown {
    return this.values[index] ?? undefined;
  }

  text(index: number): string {
    const value = this.at(index);
    if (typeof value !== "string") throw this.wrong(index, "a text");
    return value;
  }

  optionalText(index: number): string | undefined {
    return this.at(index) === undefined ? undefined : this.text(index);
  }

  whole(index: number): number {
    const value = this.at(index);
    if (typeof value !== "number" || !Number.isInteger(value)) throw this.wrong(index, "a whole number");
    return value;
  }

  optionalWhole(index: number): number | undefined {
    return this.at(index) === undefined ? undefined : this.whole(index);
  }

  flag(index: number, otherwise: boolean): boolean {
    const value = this.at(index) ?? otherwise;
    if (typeof value !== "boolean") throw this.wrong(index, "true or false");
    return value;
  }

  /** One of the words of an enumeration, in any case, as Excel takes them. */
  word<W extends string>(index: number, words: readonly W[], otherwise?: W): W {
    const value = this.at(index) ?? otherwise;
    const word = words.find((each) => typeof value === "string" && each.toLowerCase() === value.toLowerCase());
    if (word === undefined) throw this.wrong(index, `one of ${words.join(", ")}`);
    return word;
  }

  wrong(index: number, wanted: string): ExcelError {
    return new ExcelError(
      "InvalidArgument",
      `${this.method}, argument ${index + 1}: ${JSON.stringify(this.values[index])} is not ${wanted}`,
    );
  }
}
