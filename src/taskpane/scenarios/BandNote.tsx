/** Pay outside the band of its level is allowed; it is only worth knowing. */
import { makeStyles, Text as Words, tokens } from "@fluentui/react-components";
import type { Level } from "../../career/scenario";
import { usePane } from "../shared/PaneContext";

export interface BandNoteProps {
  readonly level: Level | undefined;
  readonly pay: number | undefined;
}

export function BandNote({ level, pay }: BandNoteProps) {
  const styles = useStyles();
  const { text, formats } = usePane();
  if (!level || pay === undefined || (pay >= level.min && (level.max === null || pay <= level.max))) return null;
  return (
    <Words className={styles.note}>
      {level.max === null
        ? text.scenarios.payBelow(formats.money(level.min))
        : text.scenarios.payOutside(formats.money(level.min), formats.money(level.max))}
    </Words>
  );
}

const useStyles = makeStyles({
  note: { color: tokens.colorStatusWarningForeground3, fontSize: tokens.fontSizeBase200 },
});
