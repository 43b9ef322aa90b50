import { tokens } from "@fluentui/react-components";

/** What a bar runs on. It keeps its colours in high contrast, where only an outline shows how far the bar could go. */
export const rail = {
  position: "relative",
  backgroundColor: tokens.colorNeutralBackground4,
  forcedColorAdjust: "none",
  "@media (forced-colors: active)": { outline: "1px solid GrayText" },
} as const;
