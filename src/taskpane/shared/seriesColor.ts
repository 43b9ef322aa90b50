/**
 * Colours of scenarios by their place in the list. Told apart with any colour vision (after Okabe and Ito, darkened
 * for white and dark surfaces alike), and never the only sign: names stand beside them.
 */
const colors = ["#107C41", "#0F78D4", "#C2500F", "#8661C5", "#A88600", "#C13A8A", "#0E8088", "#7A7574"] as const;

export function seriesColor(index: number): string {
  return colors[index % colors.length] ?? colors[0];
}
