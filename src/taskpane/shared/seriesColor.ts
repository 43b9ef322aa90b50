import type { Look } from "../theme";

/**
 * Colours of scenarios by their place in the list: apart from each other with any colour vision, at least 3 to 1 on
 * the card they stand on, and never the only sign, as names stand beside them.
 */
const onLight = ["#107C41", "#0F6CBD", "#C2500F", "#8661C5", "#8A6F00", "#C13A8A", "#0E7C86", "#6B6664"] as const;
const onDark = ["#5BC48C", "#62ABF5", "#F3965B", "#B8A0EE", "#E0BE3F", "#EE84C0", "#5BC6D0", "#BDB8B5"] as const;
// Reads on black as on white, as nobody knows which the person has chosen.
const onEither = ["#2F9E5F", "#3B8ED8", "#DB6A1E", "#9A7BDB", "#A08414", "#D657A0", "#1C97A3", "#8A8583"] as const;

const palettes: Readonly<Record<Look, readonly string[]>> = { light: onLight, dark: onDark, contrast: onEither };

export const colorCount = onLight.length;

export function seriesColor(index: number, look: Look): string {
  const colors = palettes[look];
  return colors[index % colors.length] ?? "currentColor";
}
