/** Excel's green on Fluent's surfaces; shade 80 is the green of Excel itself. */
import {
  type BrandVariants,
  createDarkTheme,
  createLightTheme,
  teamsHighContrastTheme,
  type Theme,
} from "@fluentui/react-components";

/** "contrast" takes the colours that the person has chosen for the whole system. */
export type Look = "light" | "dark" | "contrast";

const green: BrandVariants = {
  10: "#03120A",
  20: "#0A2415",
  30: "#0B371F",
  40: "#0C4728",
  50: "#0D552F",
  60: "#0E6236",
  70: "#0F6F3C",
  80: "#107C41",
  90: "#2F8C56",
  100: "#4A9C6B",
  110: "#63AC81",
  120: "#7CBC97",
  130: "#95CBAD",
  140: "#AEDAC2",
  150: "#C7E8D7",
  160: "#E1F5EA",
};

export const themes: Readonly<Record<Look, Theme>> = {
  light: createLightTheme(green),
  // Text in the brand's colour needs a lighter shade on dark surfaces to keep a contrast of 4.5.
  dark: {
    ...createDarkTheme(green),
    colorBrandForeground1: green[120],
    colorBrandForeground2: green[130],
    colorBrandForegroundLink: green[120],
    colorBrandForegroundLinkHover: green[130],
    colorCompoundBrandForeground1: green[120],
  },
  contrast: teamsHighContrastTheme,
};

/** True where white text reads better than black on this `#RRGGBB` colour, by its relative luminance. */
export function isDark(color: string): boolean {
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(color);
  if (!match) return false;
  const [red = 0, green = 0, blue = 0] = match.slice(1).map((hex) => parseInt(hex, 16) / 255);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 0.5;
}
