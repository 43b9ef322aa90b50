/** Which assumptions matter most: how far the median moves when each crosses the range that public data supports. */
import { makeStyles, Text as Words, tokens } from "@fluentui/react-components";
import { fieldOf } from "../../career/assumptionFields";
import type { Money } from "../../career/projection";
import type { Tornado, TornadoRow } from "../../projection/questions/tornado";
import { showTyped } from "../format/units";
import { usePane } from "../shared/PaneContext";
import { rail } from "../shared/rail";
import { useFieldText } from "../text/useFieldText";

/** Below these the bars are too short to be told apart. */
const MOST = 8;

export interface TornadoBarsProps {
  readonly tornado: Tornado;
  readonly money: Money;
}

export function TornadoBars({ tornado, money }: TornadoBarsProps) {
  const styles = useStyles();
  const { text, formats } = usePane();
  const rows = tornado.rows.slice(0, MOST);
  const widest = Math.max(1, ...rows.flatMap((row) => [Math.abs(row.changeAtLow), Math.abs(row.changeAtHigh)]));
  if (rows.length === 0) return <Words>{text.closer.nothingMatters}</Words>;
  return (
    <>
      <Words className={styles.lead}>
        {text.closer.tornadoLead(formats.shortMoney(tornado.median), text.results.inMoney[money])}
      </Words>
      <ol className={styles.rows}>
        {rows.map((row) => (
          <Bar key={row.key} row={row} widest={widest} />
        ))}
      </ol>
    </>
  );
}

function Bar({ row, widest }: { readonly row: TornadoRow; readonly widest: number }) {
  const styles = useStyles();
  const { text, formats } = usePane();
  const { label } = useFieldText(fieldOf(row.key));
  const ends = [
    { value: row.low, change: row.changeAtLow },
    { value: row.high, change: row.changeAtHigh },
  ].sort((a, b) => a.change - b.change);
  const [low = 0, high = 0] = ends.map(({ change }) => change);
  const percent = (amount: number) => `${(Math.abs(amount) / widest) * 50}%`;
  return (
    <li>
      <div className={styles.label}>{label}</div>
      <div className={styles.rail} aria-hidden="true">
        <div className={styles.less} style={{ width: percent(Math.min(0, low)) }} />
        <div className={styles.more} style={{ width: percent(Math.max(0, high)) }} />
        <div className={styles.middle} />
      </div>
      <div className={styles.ends}>
        {/* Each end stands under its own bar, whichever way the assumption works. */}
        {ends.map(({ value, change }) => (
          <span key={value}>{text.closer.at(showTyped(value, row.unit, formats), formats.signedMoney(change))}</span>
        ))}
      </div>
    </li>
  );
}

const useStyles = makeStyles({
  lead: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  rows: { display: "flex", flexDirection: "column", gap: "10px", margin: 0, padding: 0, listStyleType: "none" },
  label: { fontSize: tokens.fontSizeBase200 },
  rail: { ...rail, height: "12px", borderRadius: tokens.borderRadiusSmall },
  less: {
    position: "absolute",
    insetBlock: 0,
    insetInlineEnd: "50%",
    backgroundColor: tokens.colorPaletteDarkOrangeBorderActive,
  },
  more: { position: "absolute", insetBlock: 0, insetInlineStart: "50%", backgroundColor: tokens.colorBrandStroke1 },
  middle: {
    position: "absolute",
    insetBlock: "-2px",
    insetInlineStart: "calc(50% - 0.5px)",
    width: "1px",
    backgroundColor: tokens.colorNeutralForeground3,
  },
  ends: {
    display: "flex",
    justifyContent: "space-between",
    gap: "8px",
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: "tabular-nums",
  },
});
