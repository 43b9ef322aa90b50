/**
 * What Excel looks for: `?` stands for one character, `*` for any number of them, `~` takes either at its word.
 * Source: support.microsoft.com, "Using wildcard characters in searches".
 */
export function textPattern(
  wanted: string,
  {
    complete,
    matchCase,
    all = false,
  }: { readonly complete: boolean; readonly matchCase: boolean; readonly all?: boolean },
): RegExp {
  const source = wanted.replace(/~([?*~])|[?*]|[.+^${}()|[\]\\]/g, (found, escaped: string | undefined) => {
    if (escaped !== undefined) return `\\${escaped}`;
    return found === "?" ? "." : found === "*" ? ".*" : `\\${found}`;
  });
  return new RegExp(complete ? `^(?:${source})$` : source, `s${matchCase ? "" : "i"}${all ? "g" : ""}`);
}
