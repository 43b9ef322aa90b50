/**
 * Colours of scenarios by their place in the list: apart from each other with any colour vision, at least 3 to 1 on
 * the card they stand on, and never the only sign, as names stand beside them.
 */
const onLight = ["#107C41", "#0F6CBD", "#C2500F", "#8661C5", "#8A6F00", "#C13A8A", "#0E7C86", "#6B6664"] as const;
const onDark = ["#5BC48C", "#62ABF5", "#F3965B", "#B8A0EE", "#E0BE3F", "#EE84C0", "#5BC6D0", "#BDB8B5"] as const;

export function seriesColor(index: number, dark: boolean): string {
  const colors = dark ? onDark : onLight;
  return colors[index % colors.length] ?? colors[0];
}
