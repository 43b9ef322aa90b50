/** Keeps how the pane is set in the workbook, so that whoever opens it next sees the same. */
import { useEffect, useRef } from "react";
import type { Flows, PaneSettings } from "../../flows/flows";
import { messageOf } from "../../flows/messageOf";
import { newPane, settingsOf, type Dispatch, type PaneState } from "./paneState";
import { sameData } from "./sameData";

export function useSavedSettings(flows: Flows, state: PaneState, dispatch: Dispatch): void {
  /** What the workbook holds; null until it has been read. */
  const saved = useRef<PaneSettings>(null);

  useEffect(() => {
    const read = async () => {
      try {
        const settings = await flows.readSettings();
        saved.current = { ...settingsOf(newPane), ...settings };
        dispatch({ type: "pane/settingsRead", settings });
      } catch (error) {
        dispatch({ type: "pane/noticed", sentences: [messageOf(error)] });
      }
    };
    void read();
  }, [flows, dispatch]);

  const { colors } = state;
  const { money, trials, seed } = state.results;
  useEffect(() => {
    const settings: PaneSettings = { colors, money, trials, seed };
    if (saved.current === null || sameData(saved.current, settings)) return;
    saved.current = settings;
    const save = async () => {
      try {
        await flows.saveSettings(settings);
      } catch (error) {
        dispatch({ type: "pane/noticed", sentences: [messageOf(error)] });
      }
    };
    void save();
  }, [flows, dispatch, colors, money, trials, seed]);
}
