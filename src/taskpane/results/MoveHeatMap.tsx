/** How often to move against what a move brings, as a table whose cells are shaded by what they pay. */
import { makeStyles, mergeClasses, Text as Words, tokens } from "@fluentui/react-components";
import type { Money } from "../../career/projection";
import type { Grid } from "../../projection/questions/grid";
import { usePane } from "../shared/PaneContext";

export interface MoveHeatMapProps {
  readonly grid: Grid;
  readonly years: number;
  readonly money: Money;
}

export function MoveHeatMap({ grid, years, money }: MoveHeatMapProps) {
  const styles = useStyles();
  const { text, formats } = usePane();
  const all = grid.medians.flat();
  const lowest = Math.min(...all);
  const highest = Math.max(...all);
  const spread = highest - lowest || 1;
  const unit = highest >= 1e6 ? 1e6 : 1e3;
  return (
    <>
      <Words className={styles.lead}>
        {text.closer.gridLead(years, text.results.inMoney[money])}{" "}
        {unit === 1e6 ? text.closer.inMillions : text.closer.inThousands}
      </Words>
      <div className={styles.frame} tabIndex={0} role="region" aria-label={text.closer.grid}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{text.closer.months}</th>
              {grid.raises.map((raise) => (
                <th key={raise} scope="col">
                  {formats.percent(raise)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {grid.cycles.map((cycle, row) => (
              <tr key={cycle}>
                <th scope="row">{cycle}</th>
                {grid.medians[row]?.map((median, column) => (
                  <td key={column} className={mergeClasses(styles.cell, median === highest && styles.best)}>
                    <span className={styles.shade} style={{ opacity: ((median - lowest) / spread) * 0.45 }} />
                    <span className={styles.figure}>{formats.threeDigits(median / unit)}</span>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

const useStyles = makeStyles({
  lead: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  frame: { overflowX: "auto" },
  table: {
    width: "100%",
    borderCollapse: "separate",
    borderSpacing: "2px",
    fontSize: tokens.fontSizeBase100,
    fontVariantNumeric: "tabular-nums",
    "& th": {
      padding: "2px",
      fontWeight: tokens.fontWeightRegular,
      color: tokens.colorNeutralForeground2,
      textAlign: "center",
    },
  },
  cell: { position: "relative", padding: "6px 2px", textAlign: "center" },
  best: {
    outline: `2px solid ${tokens.colorBrandStroke1}`,
    outlineOffset: "-2px",
    borderRadius: tokens.borderRadiusSmall,
    fontWeight: tokens.fontWeightSemibold,
  },
  shade: {
    position: "absolute",
    inset: 0,
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorBrandStroke1,
    forcedColorAdjust: "none",
  },
  figure: { position: "relative" },
});
