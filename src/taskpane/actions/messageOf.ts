/** What to tell a person about something thrown; Office adds where it happened, which helps whoever is asked for help. */
export function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = "code" in error && typeof error.code === "string" ? ` (${error.code})` : "";
  return `${error.message}${error.message.includes(code.trim()) ? "" : code}`;
}
