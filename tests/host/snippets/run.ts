import { afterAll, beforeAll, expect, test } from "vitest";
import { type NodeExcel, startHost } from "../../../src/host/node/startHost";
import { outcome, type Step } from "../onEmptySheet";

/**
 * One of the tasks that Microsoft's public samples show (github.com/OfficeDev/office-js-snippets, samples/excel), in our
 * words and with our figures, and what the documentation of its members says comes out.
 */
export interface Snippet {
  readonly what: string;
  /** Folder and name of the sample. */
  readonly sample: string;
  readonly run: Step;
  /** The result; for a refusal `{ code }`. */
  readonly gives: unknown;
}

/** Runs each on an empty sheet of one embedded Excel. */
export function runSnippets(snippets: readonly Snippet[]): void {
  let excel: NodeExcel;
  beforeAll(async () => {
    excel = await startHost();
  });
  afterAll(() => excel.dispose());

  test.each(snippets)("$what ($sample)", async ({ run, gives }) => {
    const result = await outcome(excel, run);
    if (result instanceof Error) expect(result).toMatchObject(gives as object);
    else expect(result).toEqual(gives);
  });
}

export { loaded } from "../onEmptySheet";
