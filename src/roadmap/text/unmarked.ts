/** Latin and Arabic letters as they are typed in a hurry: "März" → "marz", "ı" → "i", أ → ا. Other scripts keep their marks. */
export function unmarked(word: string): string {
  if (!/[\p{Script=Latin}\p{Script=Arabic}]/u.test(word)) return word;
  return word.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("ı", "i").replaceAll("đ", "d");
}
