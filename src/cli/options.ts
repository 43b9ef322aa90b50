import { parseArgs, type ParseArgsConfig } from "node:util";
import { nearest } from "../career/nearest";
import { readRunOptions, type TrialsAndSeed } from "../projection/readRunOptions";
import { Failure } from "./failure";
import { type Command, usages } from "./usage";

export interface Options {
  readonly files: readonly string[];
  readonly text: (name: string) => string | undefined;
  readonly flag: (name: string) => boolean;
}

export interface OptionNames {
  readonly texts?: readonly string[];
  readonly flags?: readonly string[];
  /** How many words may stand beside the options, and what they are. */
  readonly files: { readonly min: number; readonly max: number; readonly what?: string };
}

/** The words after a command. @throws Failure 2 for an unknown option, a missing value, or too few or too many words */
export function readOptions(command: Command, words: readonly string[], names: OptionNames): Options {
  const options: NonNullable<ParseArgsConfig["options"]> = {};
  for (const name of names.texts ?? []) options[name] = { type: "string" };
  for (const name of names.flags ?? []) options[name] = { type: "boolean" };
  const parsed = parse(command, words, options);
  const { length } = parsed.positionals;
  if (length < names.files.min) throw wrong(command, `${names.files.what ?? "something"} is missing`);
  if (length > names.files.max) {
    const extra = parsed.positionals.slice(names.files.max).join(" ");
    throw wrong(command, `"${extra}" is more than was expected`);
  }
  return {
    files: parsed.positionals,
    text: (name) => {
      const value = parsed.values[name];
      return typeof value === "string" ? value : undefined;
    },
    flag: (name) => parsed.values[name] === true,
  };
}

/** --trials and --seed, checked. @throws Failure 1 with all that is wrong */
export function runOptions(options: Options): TrialsAndSeed {
  const read = readRunOptions({
    ...given("trials", options.text("trials")),
    ...given("seed", options.text("seed")),
  });
  if (!read.ok) throw new Failure(read.problems.map(({ message }) => `--${message}`).join("\n"));
  return read.value;
}

/** Of --trials and --seed only what was given, checked. @throws Failure 1 with all that is wrong */
export function givenRunOptions(options: Options): Partial<TrialsAndSeed> {
  const { trials, seed } = runOptions(options);
  return {
    ...(options.text("trials") === undefined ? {} : { trials }),
    ...(options.text("seed") === undefined ? {} : { seed }),
  };
}

function given(name: "trials" | "seed", text: string | undefined): Readonly<Record<string, unknown>> {
  if (text === undefined) return {};
  const plain = text.replaceAll(/[,_]/g, "");
  return { [name]: /^[+-]?(\d+\.?\d*|\.\d+)(e\d+)?$/i.test(plain) ? Number(plain) : text };
}

function parse(command: Command, words: readonly string[], options: NonNullable<ParseArgsConfig["options"]>) {
  const args = withValues(words, options);
  const reason = misused(command, args, options);
  if (reason !== undefined) throw wrong(command, reason);
  return parseArgs({ args, options, allowPositionals: true, strict: true });
}

/** What is wrong with the first option that is unknown, lacks its value or has one too many. */
function misused(
  command: Command,
  args: readonly string[],
  options: NonNullable<ParseArgsConfig["options"]>,
): string | undefined {
  const { tokens } = parseArgs({ args: [...args], options, allowPositionals: true, strict: false, tokens: true });
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    const { name, rawName, value } = token;
    const type = options[name]?.type;
    if (type === undefined) {
      const known = Object.keys(options).map((each) => `--${each}`);
      const meant = nearest(rawName, known);
      const remedy = meant === undefined ? `the options are ${known.join(", ")}` : `did you mean ${meant}?`;
      return `${rawName} is not an option of ${command}; ${remedy}`;
    }
    if (type === "string" && value === undefined) return `${rawName} needs a value behind it`;
    if (type === "boolean" && value !== undefined) return `${rawName} takes no value, but was given "${value}"`;
  }
  return undefined;
}

/** `--seed -1` means the value −1, not an option named 1: what stands behind an option that takes a value is joined to it. */
function withValues(words: readonly string[], options: NonNullable<ParseArgsConfig["options"]>): string[] {
  const joined: string[] = [];
  for (let i = 0; i < words.length; i += 1) {
    const word = words[i] ?? "";
    const next = words[i + 1];
    const takesValue = word.startsWith("--") && options[word.slice(2)]?.type === "string";
    if (takesValue && next !== undefined && /^-[^-]/.test(next)) {
      joined.push(`${word}=${next}`);
      i += 1;
    } else joined.push(word);
  }
  return joined;
}

function wrong(command: Command, reason: string): Failure {
  const stop = reason.endsWith("?") ? "" : ".";
  return new Failure(`${command}: ${reason}${stop}\n\n${usages[command]}`, 2);
}
