import { MAX_SEED, MAX_TRIALS } from "../projection/readRunOptions";
import { readSetting, writeSetting } from "../workbook/settings";
import type { PaneSettings } from "./flows";

const key = "Trajectory.Pane";

/** What an earlier pane saved in this workbook; whatever cannot be read is left out. See `Flows.readSettings`. */
export async function readSettings(): Promise<Partial<PaneSettings>> {
  const saved = await readSetting(key);
  return typeof saved === "string" ? settingsIn(saved) : {};
}

export async function saveSettings(settings: PaneSettings): Promise<void> {
  await writeSetting(key, JSON.stringify(settings));
}

/** A workbook can hold anything under our key: only what is as it should be is taken. */
export function settingsIn(json: string): Partial<PaneSettings> {
  const data = parsed(json);
  const { colors, money, trials, seed } = data;
  return {
    ...(isRecord(colors) && { colors: Object.fromEntries(Object.entries(colors).filter(isColor)) }),
    ...((money === "nominal" || money === "real") && { money }),
    ...(isWhole(trials, 1, MAX_TRIALS) && { trials }),
    ...(isWhole(seed, 0, MAX_SEED) && { seed }),
  };
}

function parsed(json: string): Readonly<Record<string, unknown>> {
  try {
    const data: unknown = JSON.parse(json);
    return isRecord(data) ? data : {};
  } catch (error) {
    if (error instanceof SyntaxError) return {};
    throw error;
  }
}

function isRecord(data: unknown): data is Readonly<Record<string, unknown>> {
  return typeof data === "object" && data !== null && !Array.isArray(data);
}

function isColor(entry: [string, unknown]): entry is [string, number] {
  return isWhole(entry[1], 0, 7);
}

function isWhole(value: unknown, min: number, max: number): value is number {
  return typeof value === "number" && Number.isInteger(value) && value >= min && value <= max;
}
