/** Colours of the plan's sheets: one accent, and signals that are readable in black and white too. */
export const looks = {
  accent: "#0F6CBD",
  bar: "#8DB9E4",
  planned: "#9CC4E8",
  done: "#0F6CBD",
  today: "#FFF4CE",
  todayInBar: "#F2C661",
  late: "#B10E1C",
  muted: "#8A8886",
  pay: "#DFF6DD",
} as const;
