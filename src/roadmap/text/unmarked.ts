/** Latin and Arabic letters as they are typed in a hurry: "março" → "marco", "ı" → "i", أ → ا. Other scripts keep their marks. */
export function unmarked(word: string): string {
  if (!/[\p{Script=Latin}\p{Script=Arabic}]/u.test(word)) return word;
  return word.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("ı", "i").replaceAll("đ", "d");
}

/** The word without its marks, and a German one with two letters for an umlaut; without the word itself. */
export function typedForms(word: string): readonly string[] {
  const digraphs = word.replaceAll("ä", "ae").replaceAll("ö", "oe").replaceAll("ü", "ue").replaceAll("ß", "ss");
  return [...new Set([unmarked(word), digraphs])].filter((form) => form !== word);
}
