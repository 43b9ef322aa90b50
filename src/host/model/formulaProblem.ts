/**
 * Why Excel would not take a formula when it is entered, in words for the person who typed it; undefined where it is one. Only its
 * grammar counts: names and functions that do not exist are #NAME? once it is calculated.
 *
 * @example formulaProblem("=1+") // "something is missing behind +"
 */
export function formulaProblem(formula: string): string | undefined {
  const text = formula.replace(/^=/, "");
  /** Whether each parenthesis that is open belongs to a call, whose arguments may be left out. */
  const open: boolean[] = [];
  let before: Token | undefined;
  let spaced = false;
  for (let at = 0; at < text.length;) {
    const token = tokenAt(text, at);
    if (token === undefined) return strange(text.slice(at));
    at += token.text.length;
    if (token.kind === "space") {
      spaced = true;
      continue;
    }
    const problem = place(token, before, spaced, open);
    if (problem !== undefined) return problem;
    before = token.kind === "sign" && !isValue(before) ? { kind: "prefix", text: token.text } : token;
    spaced = false;
  }
  if (!isValue(before)) return missing(before);
  return open.length > 0 ? "a parenthesis is not closed" : undefined;
}

type Kind =
  "space" | "call" | "reference" | "constant" | "open" | "close" | "comma" | "sign" | "infix" | "prefix" | "postfix";

interface Token {
  readonly kind: Kind;
  readonly text: string;
}

const quoted = `"(?:[^"]|"")*"`;
/** What stands in the brackets of a table, which may hold brackets in turn; an apostrophe takes a sign's meaning away. */
const inBrackets = `(?:\\[(?:[^\\[\\]']|'.|\\[(?:[^\\[\\]']|'.)*\\])*\\])`;
const word = `[\\p{L}_\\\\$][\\p{L}\\p{N}_.\\\\$?]*`;

const kinds: readonly (readonly [kind: Kind, pattern: RegExp])[] = [
  ["space", /\s+/y],
  ["constant", new RegExp(`${quoted}|\\{(?:[^{}"]|${quoted})*\\}`, "y")],
  ["reference", new RegExp(`#(?:N/A|NULL!|DIV/0!|[A-Z_]+[!?]|GETTING_DATA)`, "yi")],
  ["call", new RegExp(`${word}(?=\\()`, "yu")],
  ["reference", new RegExp(`'(?:[^']|'')+'(?=!)|${word}${inBrackets}?|${inBrackets}(?:${word})?`, "yu")],
  ["constant", /(?:\d+\.?\d*|\.\d+)(?:E[+-]?\d+)?/iy],
  ["open", /\(/y],
  ["close", /\)/y],
  ["comma", /,/y],
  ["sign", /[+\-@]/y],
  ["infix", /<>|<=|>=|[*/^&=<>:!]/y],
  ["postfix", /[%#]/y],
];

function tokenAt(text: string, at: number): Token | undefined {
  for (const [kind, pattern] of kinds) {
    pattern.lastIndex = at;
    const [found] = pattern.exec(text) ?? [];
    if (found !== undefined) return { kind, text: found };
  }
  return undefined;
}

/** Whether something with a value has ended here, so that an operator may follow. */
function isValue(token: Token | undefined): boolean {
  return token !== undefined && ["reference", "constant", "close", "postfix"].includes(token.kind);
}

/** Puts a token behind another; the problem where it cannot stand there. */
function place(token: Token, before: Token | undefined, spaced: boolean, open: boolean[]): string | undefined {
  switch (token.kind) {
    case "close": {
      const isCall = open.pop();
      if (isCall === undefined) return "a parenthesis is closed that was not opened";
      const isLeftOut = isCall && (before?.kind === "open" || before?.kind === "comma");
      return isValue(before) || isLeftOut ? undefined : missing(before);
    }
    case "comma":
      if (open.at(-1) === true && (before?.kind === "open" || before?.kind === "comma")) return undefined;
      if (!isValue(before)) return missing(before);
      return open.length === 0 && before?.kind === "constant"
        ? `a comma parts the arguments of a function, and the decimal sign is a point: see behind ${before.text}`
        : undefined;
    case "infix":
    case "postfix":
      return isValue(before) ? undefined : `something is missing before ${token.text}`;
    case "open": {
      const isCall = before?.kind === "call" || (before?.kind === "close" && !spaced);
      if (!isCall && isValue(before) && !(spaced && before?.kind === "reference")) return between(before, token);
      open.push(isCall);
      return undefined;
    }
    case "call":
    case "reference":
    case "constant":
      if (!isValue(before)) return undefined;
      // References with a space between them mean the cells they share.
      return spaced && before?.kind !== "constant" && token.kind !== "constant" ? undefined : between(before, token);
    case "space":
    case "sign":
    case "prefix":
      return undefined;
  }
}

function missing(before: Token | undefined): string {
  if (before === undefined) return "nothing stands behind the equals sign";
  if (before.kind === "open") return "nothing stands between the parentheses";
  return `something is missing behind ${before.text}`;
}

function between(before: Token | undefined, { text }: Token): string {
  const first = before?.text ?? "";
  return `an operator is missing between ${first} and ${text}; text stands in quotation marks, and numbers have no spaces`;
}

function strange(rest: string): string {
  const sign = String.fromCodePoint(rest.codePointAt(0) ?? 0);
  if (sign === ";") return "formulas are English here: a comma parts arguments, and a point is the decimal sign";
  if (sign === '"') return "a quotation mark is not closed";
  if (sign === "{") return "a brace is not closed";
  if (sign === "[") return "a bracket is not closed";
  if (/['“”„‘’«»]/.test(sign)) return `text stands in straight quotation marks, "…", and not in ${sign}`;
  return `${sign} has no meaning in a formula`;
}
