/**
 * A colour chosen for white paper, for dark ground: the same hue with light and dark exchanged, so that what stood out
 * still stands out and what was faint stays faint. `#RRGGBB` in and out; lightness 0…1 becomes 0.95 − 0.8 × lightness.
 */
export function onDark(color: string): string {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16) / 255);
  const [low, high] = [Math.min(r, g, b), Math.max(r, g, b)];
  const lightness = (low + high) / 2;
  const chroma = high - low;
  const saturation = chroma === 0 ? 0 : chroma / (1 - Math.abs(2 * lightness - 1));
  const wanted = 0.95 - 0.8 * lightness;
  // Each channel keeps its place between the darkest and the brightest of the three.
  const spread = saturation * (1 - Math.abs(2 * wanted - 1));
  const channel = (value: number): string => {
    const share = chroma === 0 ? 0.5 : (value - low) / chroma;
    return Math.round(255 * (wanted + spread * (share - 0.5)))
      .toString(16)
      .padStart(2, "0");
  };
  return `#${[r, g, b].map(channel).join("")}`.toUpperCase();
}
