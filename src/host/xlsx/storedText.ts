/**
 * Texts as people see them and as .xlsx files store them: `_x0041_` in a file is the letter A, so a text that looks so is stored with
 * its first line as `_x005F_` (ST_Xstring, ECMA-376 part 1, 22.9.2.19).
 */
export function storedText(text: string): string {
  return text.replace(/_(?=x[0-9a-f]{4}_)/gi, "_x005F_");
}

/** A text that is stored as an attribute, where XML would make a blank of a line break. */
export function storedAttribute(text: string): string {
  return storedText(text).replace(
    /[\u0000-\u001f]/g,
    (sign) => `_x${sign.charCodeAt(0).toString(16).padStart(4, "0")}_`,
  );
}

/** The inverse of both. */
export function shownText(stored: string): string {
  return stored.replace(/_x([0-9a-f]{4})_/gi, (_whole, code: string) => String.fromCharCode(parseInt(code, 16)));
}
