import { decodeWindows1252 } from "./windows1252";

/** UTF-8 with or without a mark, UTF-16 with one. `fallback`: they were none of these, and were read as Windows-1252. */
export function decodeBytes(bytes: Uint8Array): { readonly text: string; readonly fallback: boolean } {
  const mark = [bytes[0], bytes[1]];
  if (mark[0] === 0xff && mark[1] === 0xfe) return { text: new TextDecoder("utf-16le").decode(bytes), fallback: false };
  if (mark[0] === 0xfe && mark[1] === 0xff) return { text: decodeBigEndian(bytes), fallback: false };
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), fallback: false };
  } catch {
    // Not UTF-8: the caller is told that the last resort was taken.
    return { text: decodeWindows1252(bytes), fallback: true };
  }
}

/** Swapped to little-endian first: not every JavaScript engine decodes UTF-16 BE. */
function decodeBigEndian(bytes: Uint8Array): string {
  const swapped = bytes.slice(0, bytes.length - (bytes.length % 2));
  for (let i = 0; i + 1 < swapped.length; i += 2) swapped.set([bytes[i + 1] ?? 0, bytes[i] ?? 0], i);
  return new TextDecoder("utf-16le").decode(swapped);
}
