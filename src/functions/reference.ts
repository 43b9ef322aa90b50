/** The parts of functions.json that the reference tells. */
export interface DescribedFunction {
  readonly id: string;
  readonly description: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description: string;
    readonly optional?: boolean;
  }[];
}

export interface PrintedExample {
  readonly formula: string;
  /** What the cell gives, as text. */
  readonly result: string;
}

/** One row a function as Markdown, linked to its place in the reference. */
export function functionTable(functions: readonly DescribedFunction[]): string {
  const rows = functions.map(
    ({ id, description }) => `| [\`CAREER.${id}\`](src/functions/README.md#${anchorOf(id)}) | ${description} |`,
  );
  return ["| function | gives |", "| --- | --- |", ...rows].join("\n");
}

function anchorOf(id: string): string {
  return `career-${id.toLowerCase().replaceAll(".", "-")}`;
}

/**
 * The reference of the functions as Markdown, one section each. Headings have the anchors of the help links: the heading
 * "CAREER SIMULATE LIVE" is #career-simulate-live.
 *
 * @param source functions.ts, for what each function answers: functions.json leaves that out
 */
export function functionReference(
  functions: readonly DescribedFunction[],
  source: string,
  examples: ReadonlyMap<string, PrintedExample>,
): string {
  return functions.map((each) => section(each, answerOf(each.id, source), examples.get(each.id))).join("\n\n");
}

function section(
  { id, description, parameters }: DescribedFunction,
  answer: string | undefined,
  example: PrintedExample | undefined,
): string {
  const signature = parameters.map(({ name, optional }) => (optional === true ? `[${name}]` : name)).join(", ");
  return [
    `### CAREER ${id.replaceAll(".", " ")}`,
    `\`CAREER.${id}(${signature})\``,
    answer === undefined ? description : `${description}\n\nGives: ${answer}`,
    ...(parameters.length === 0 ? [] : [parameters.map((p) => `- \`${p.name}\` – ${p.description}`).join("\n")]),
    ...(example === undefined ? [] : [`\`\`\`\n${example.formula}\n\n${example.result}\n\`\`\``]),
  ].join("\n\n");
}

/** The sentence behind `@returns` in the comment of a function. */
function answerOf(id: string, source: string): string | undefined {
  const comment = source.split("/**").find((part) => part.includes(` * @customfunction ${id}\n`));
  return comment === undefined ? undefined : /^ \* @returns (.+)$/m.exec(comment)?.[1];
}
