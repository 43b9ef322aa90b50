/** How much was found, in figures. Kinds of which there are none are left out. */
import { Badge, makeStyles } from "@fluentui/react-components";
import type { Action, Roadmap } from "../../career/roadmap";
import { usePane } from "../shared/PaneContext";

export function RoadmapCounts({ roadmap }: { readonly roadmap: Roadmap }) {
  const styles = useStyles();
  const { text } = usePane();
  const { phases, sections, paths, ladders } = roadmap;
  const counts: readonly (readonly [number, (n: number) => string])[] = [
    [phases.length, text.roadmap.phases],
    [Math.max(0, ...phases.map((phase) => phase.endMonth ?? 0)), text.roadmap.months],
    [phases.reduce((sum, phase) => sum + countActions(phase.actions), 0), text.roadmap.actions],
    [phases.reduce((sum, phase) => sum + phase.deliverables.length, 0), text.roadmap.deliverables],
    [phases.reduce((sum, phase) => sum + phase.failureModes.length, 0), text.roadmap.failureModes],
    [paths.length, text.roadmap.paths],
    [ladders.length, text.roadmap.ladders],
    [sections.length, text.roadmap.sections],
  ];
  return (
    <ul className={styles.counts}>
      {counts
        .filter(([count]) => count > 0)
        .map(([count, say]) => (
          <li key={say(count)}>
            <Badge appearance="tint" color="informative" size="large">
              {say(count)}
            </Badge>
          </li>
        ))}
    </ul>
  );
}

function countActions(actions: readonly Action[]): number {
  return actions.reduce((sum, action) => sum + 1 + countActions(action.children), 0);
}

const useStyles = makeStyles({
  counts: { display: "flex", flexWrap: "wrap", gap: "6px", margin: 0, padding: 0, listStyleType: "none" },
});
