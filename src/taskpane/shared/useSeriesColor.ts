import { usePane } from "./PaneContext";
import { seriesColor } from "./seriesColor";

/** The colour of a scenario: the one the person has chosen, or else that of its place in the list. */
export function useSeriesColor(): (name: string, index: number) => string {
  const { state, look } = usePane();
  return (name, index) => seriesColor(state.colors[name] ?? index, look);
}
