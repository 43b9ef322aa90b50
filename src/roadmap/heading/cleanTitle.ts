import { oneLine } from "../text/oneLine";

/** A heading's own words: no emoji marker, no section number ("2.1"), no colon at the end. */
export function cleanTitle(text: string): string {
  const line = oneLine(text);
  const bare = line
    .replace(/^[\d#*]\uFE0F?\u20E3\s*/u, "")
    .replace(/^[一二三四五六七八九十]+、\s*/u, "")
    .replace(/^[^\p{L}\p{N}("'“«‘[（【「『+#$@=.]+(?=[\p{L}\p{N}("'“«‘[（【「『+#$@=.])/u, "")
    .replace(/^(?:\d{1,2}(?:\.\d{1,2})+[.)]?|\d{1,2}[.)])\s+(?=\S)/, "")
    .replace(/^[^\p{L}\p{N}("'“«‘[（【「『+#$@=.]+(?=[\p{L}\p{N}("'“«‘[（【「『+#$@=.])/u, "")
    .replace(/\s*(?:\p{Extended_Pictographic}|\uFE0F|\u200D)+$/u, "")
    .replace(/[\s:：]+$/u, "");
  return bare === "" ? line : bare;
}
