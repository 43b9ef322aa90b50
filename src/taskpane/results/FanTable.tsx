/** The figures of a fan chart. */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { Fan } from "../../career/projection";
import { usePane } from "../shared/PaneContext";

export interface FanTableProps {
  readonly caption: string;
  /** One entry a year, from year 1. */
  readonly fans: readonly Fan[];
}

export function FanTable({ caption, fans }: FanTableProps) {
  const styles = useStyles();
  const { text, formats } = usePane();
  const words = text.results;
  return (
    <div className={styles.frame} tabIndex={0} role="region" aria-label={caption}>
      <table className={styles.table}>
        <caption className={styles.caption}>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.tableYear}</th>
            <th scope="col">{words.low}</th>
            <th scope="col">{words.median}</th>
            <th scope="col">{words.high}</th>
          </tr>
        </thead>
        <tbody>
          {fans.map((fan, i) => (
            <tr key={i}>
              <th scope="row">{i + 1}</th>
              <td>{formats.money(fan.p10)}</td>
              <td>{formats.money(fan.p50)}</td>
              <td>{formats.money(fan.p90)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const useStyles = makeStyles({
  frame: { overflowX: "auto" },
  caption: {
    paddingBottom: "4px",
    textAlign: "start",
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: "tabular-nums",
    "& th, & td": {
      padding: "4px 0 4px 6px",
      textAlign: "end",
      whiteSpace: "nowrap",
      borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    },
    "& thead th": {
      whiteSpace: "normal",
      verticalAlign: "bottom",
      color: tokens.colorNeutralForeground3,
      fontWeight: tokens.fontWeightRegular,
    },
    "& tbody th": { fontWeight: tokens.fontWeightRegular },
    "& th:first-child": { textAlign: "start", paddingInlineStart: 0 },
  },
});
