/** Ready-made roadmaps, one press each. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { ChevronRight20Regular } from "@fluentui/react-icons";
import type { RoadmapSource } from "../../flows/flows";
import { Card } from "../shared/Card";
import { usePane } from "../shared/PaneContext";

export function TemplateList({ onRead }: { readonly onRead: (source: RoadmapSource) => void }) {
  const styles = useStyles();
  const { flows, text } = usePane();
  return (
    <Card title={text.start.template}>
      <ul className={styles.list}>
        {flows.templates.map(({ id, title, description, markdown }) => (
          <li key={id}>
            <button type="button" className={styles.row} onClick={() => onRead({ name: title, content: markdown })}>
              <span className={styles.words}>
                <span className={styles.title}>{title}</span>
                <span className={styles.description}>{description}</span>
              </span>
              <ChevronRight20Regular aria-hidden className={styles.arrow} />
            </button>
          </li>
        ))}
      </ul>
    </Card>
  );
}

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: "0 -8px -6px", padding: 0 },
  row: {
    display: "flex",
    alignItems: "center",
    gap: "8px",
    width: "100%",
    padding: "8px",
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    textAlign: "start",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":active": { backgroundColor: tokens.colorSubtleBackgroundPressed },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  words: { display: "flex", flexDirection: "column", flexGrow: 1, minWidth: 0 },
  title: { fontWeight: tokens.fontWeightSemibold },
  description: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  arrow: { flexShrink: 0, color: tokens.colorNeutralForeground3, ":dir(rtl)": { transform: "scaleX(-1)" } },
});
