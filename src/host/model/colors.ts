import { ExcelError } from "../protocol/excelError";

/** `#RRGGBB` in capitals, as Excel answers; the names of HTML colours that matter stay names to nobody. */
export function colorCode(value: unknown): string {
  if (!isColor(value))
    throw new ExcelError("InvalidArgument", `${JSON.stringify(value)} is not a colour such as #4472C4`);
  const text = String(value).toLowerCase();
  if (/^#?[0-9a-f]{6}$/.test(text)) return `#${text.replace("#", "").toUpperCase()}`;
  const named = HTML_COLORS[text];
  if (named === undefined) throw new ExcelError("InvalidArgument", `${text} is not the name of a colour`);
  return named;
}

export function isColor(value: unknown): boolean {
  return typeof value === "string" && (/^#?[0-9a-f]{6}$/i.test(value) || /^[a-z]+$/i.test(value));
}

const HTML_COLORS: Readonly<Record<string, string>> = {
  black: "#000000",
  white: "#FFFFFF",
  red: "#FF0000",
  green: "#008000",
  blue: "#0000FF",
  yellow: "#FFFF00",
  orange: "#FFA500",
  gray: "#808080",
  grey: "#808080",
  silver: "#C0C0C0",
  purple: "#800080",
  pink: "#FFC0CB",
  brown: "#A52A2A",
  lightgray: "#D3D3D3",
  lightblue: "#ADD8E6",
  lightgreen: "#90EE90",
  darkblue: "#00008B",
  navy: "#000080",
  teal: "#008080",
};
