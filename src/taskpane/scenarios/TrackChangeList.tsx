/** Changes of path that the scenario holds, each with a way to take it out. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons";
import type { Scenario } from "../../career/scenario";
import { usePane } from "../shared/PaneContext";
import { pathName } from "../text/named";

export interface TrackChangeListProps {
  readonly scenario: Scenario;
  readonly onChange: (scenario: Scenario) => void;
}

export function TrackChangeList({ scenario, onChange }: TrackChangeListProps) {
  const styles = useStyles();
  const { text } = usePane();
  const { trackChanges = [], ...rest } = scenario;
  if (trackChanges.length === 0) return null;
  const without = (index: number): Scenario => {
    const left = trackChanges.toSpliced(index, 1);
    return left.length > 0 ? { ...rest, trackChanges: left } : rest;
  };
  return (
    <ul className={styles.list} aria-label={text.scenarios.trackChanges}>
      {trackChanges.map(({ month, onLevel, path, level }, index) => (
        <li key={index} className={styles.item}>
          <span className={styles.words}>
            {month !== null
              ? text.scenarios.trackChangeAt(month, pathName(path.name, text), level)
              : text.scenarios.trackChangeOn(onLevel ?? "", pathName(path.name, text), level)}
          </span>
          <Button
            appearance="subtle"
            size="small"
            icon={<Dismiss16Regular />}
            aria-label={text.scenarios.removeTrackChange(pathName(path.name, text))}
            onClick={() => onChange(without(index))}
          />
        </li>
      ))}
    </ul>
  );
}

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", gap: "2px", margin: 0, padding: 0, listStyleType: "none" },
  item: {
    display: "flex",
    alignItems: "center",
    gap: "8px",
    padding: "2px 4px 2px 8px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    fontSize: tokens.fontSizeBase200,
  },
  words: { flexGrow: 1 },
});
