import { oneLine } from "../text/oneLine";

/** A heading's own words: no emoji marker, no section number ("2.1"), no colon at the end, and no "#" that lacks its space. */
export function cleanTitle(text: string): string {
  const line = oneLine(text);
  const bare = line
    .replace(/^[\d#*]\uFE0F?\u20E3\s*/u, "")
    .replace(/^#{1,6}(?=\p{Lu}\S*\s)/u, "")
    .replace(/^[一二三四五六七八九十]+、\s*/u, "")
    .replace(/^[^\p{L}\p{N}("'“«‘[（【「『+#$@=.]+(?=[\p{L}\p{N}("'“«‘[（【「『+#$@=.])/u, "")
    .replace(/^(?:\d{1,2}(?:\.\d{1,2})+[.)]?|\d{1,2}[.)])\s+(?=\S)/, "")
    .replace(/^[^\p{L}\p{N}("'“«‘[（【「『+#$@=.]+(?=[\p{L}\p{N}("'“«‘[（【「『+#$@=.])/u, "");
  const title = withoutEnd(withoutEnd(bare, /^[\p{Extended_Pictographic}\uFE0F\u200D]$/u), /^[\s:：]$/u);
  return title === "" ? line : title;
}

/** Without the characters at the end that match; a regular expression for the end would try from each of them on, again and again. */
function withoutEnd(text: string, character: RegExp): string {
  let end = text.length;
  while (end > 0) {
    const from = /[\uDC00-\uDFFF]/.test(text.charAt(end - 1)) && end > 1 ? end - 2 : end - 1;
    if (!character.test(text.slice(from, end))) break;
    end = from;
  }
  return text.slice(0, end);
}
