import { useMemo } from "react";
import type { Look } from "../theme";
import { usePane } from "./PaneContext";
import { seriesColor } from "./seriesColor";
import { seriesPlaces } from "./seriesPlaces";

/** The colour of a scenario: the one the person has chosen, or else one that no other scenario has. */
export function useSeriesColor(): (name: string, index: number, on?: Look) => string {
  const { state, look } = usePane();
  const { colors } = state;
  const { list } = state.scenarios;
  const places = useMemo(
    () =>
      seriesPlaces(
        list.map(({ scenario }) => scenario.name),
        colors,
      ),
    [list, colors],
  );
  return (name, index, on = look) => seriesColor(places.get(name) ?? colors[name] ?? index, on);
}
