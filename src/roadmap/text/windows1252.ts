/** 0x80–0xFF as Windows-1252 has them; the five bytes it leaves open are the control characters of Latin-1. */
export const windows1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ" + latin1(0xa0, 0xff);

/** Characters of Latin-1, which stand at their own numbers. */
export function latin1(from: number, to: number): string {
  return Array.from({ length: to - from + 1 }, (_, i) => String.fromCharCode(from + i)).join("");
}

/** By our own table: some engines read these bytes as Latin-1 under this name. */
export function decodeWindows1252(bytes: Uint8Array): string {
  const all = latin1(0, 0x7f) + windows1252;
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 4096)
    parts.push(Array.from(bytes.subarray(at, at + 4096), (byte) => all.charAt(byte)).join(""));
  return parts.join("");
}
