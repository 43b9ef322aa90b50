import { oneLine } from "./inlineText";

/** A heading's own words: no emoji marker, no section number ("2.1"), no colon at the end. */
export function cleanTitle(text: string): string {
  const line = oneLine(text);
  const bare = line
    .replace(/^[^\p{L}\p{N}("'“«‘[（「『+#$@.]+(?=[\p{L}\p{N}("'“«‘[（「『+#$@.])/u, "")
    .replace(/^(?:\d{1,2}(?:\.\d{1,2})+[.)]?|\d{1,2}[.)])\s+(?=\S)/, "")
    .replace(/^[^\p{L}\p{N}("'“«‘[（「『+#$@.]+(?=[\p{L}\p{N}("'“«‘[（「『+#$@.])/u, "")
    .replace(/\s*(?:\p{Extended_Pictographic}|\uFE0F|\u200D)+$/u, "")
    .replace(/[\s:：]+$/u, "");
  return bare === "" ? line : bare;
}
