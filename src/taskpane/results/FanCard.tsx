/** Pay of one scenario over the years: as a fan or as a table, a year or in all, nominal or in today's money. */
import { Button, makeStyles } from "@fluentui/react-components";
import { Table20Regular, DataArea20Regular } from "@fluentui/react-icons";
import { lazy, Suspense, useState } from "react";
import { Card } from "../shared/Card";
import { Choice } from "../shared/Choice";
import { Loading } from "../shared/Loading";
import { usePane } from "../shared/PaneContext";
import { Pick } from "../shared/Pick";
import { useSeriesColor } from "../shared/useSeriesColor";
import type { Outcome } from "../state/resultsState";
import { DifferenceFan } from "./DifferenceFan";
import { FanTable } from "./FanTable";
import { besideOf, fansOf } from "../shared/fansOf";

const FanChart = lazy(async () => ({ default: (await import("./FanChart")).FanChart }));

export function FanCard({ outcome }: { readonly outcome: Outcome }) {
  const styles = useStyles();
  const colorOf = useSeriesColor();
  const { state, dispatch, text } = usePane();
  const { measure, money, shown } = state.results;
  const [asTable, setAsTable] = useState(false);
  const summaries = outcome.projection.scenarios;
  const summary = summaries[shown] ?? summaries[0];
  const baseline = summaries[0];
  if (!summary || !baseline) return null;
  const start = outcome.scenarios[shown]?.start.date ?? outcome.scenarios[0]?.start.date ?? "2026-01";
  const fans = fansOf(summary, measure, money);
  const comparison = outcome.projection.comparison[shown - 1];
  const words = text.results;

  return (
    <Card
      title={`${measure === "annual" ? words.annualPay : words.cumulativePay}, ${words.inMoney[money]}`}
      aside={
        <Button
          appearance="subtle"
          size="small"
          icon={asTable ? <DataArea20Regular /> : <Table20Regular />}
          aria-label={asTable ? words.asChart : words.asTable}
          title={asTable ? words.asChart : words.asTable}
          onClick={() => setAsTable(!asTable)}
        />
      }
    >
      {summaries.length > 1 && (
        <Pick
          label={words.shown}
          value={String(shown)}
          options={summaries.map(({ name }, index) => [String(index), name])}
          onChange={(value) => dispatch({ type: "results/shownChosen", shown: Number(value) })}
        />
      )}
      <div className={styles.choices}>
        <Choice
          label={words.measure}
          value={measure}
          options={[
            ["annual", words.annual],
            ["cumulative", words.cumulative],
          ]}
          onChange={(value) => dispatch({ type: "results/measureChosen", measure: value })}
        />
      </div>
      {asTable ? (
        <FanTable caption={words.chart(summary.name, words.inMoney[money])} fans={fans} />
      ) : (
        <Suspense fallback={<Loading label={text.app.loading} />}>
          <FanChart
            label={words.chart(summary.name, words.inMoney[money])}
            fans={fans}
            start={start}
            color={colorOf(summary.name, shown)}
            {...(shown > 0 && { baseline: { name: baseline.name, fans: fansOf(baseline, measure, money) } })}
          />
        </Suspense>
      )}
      {comparison && (
        <DifferenceFan
          beside={besideOf(comparison, money)}
          baseline={baseline.name}
          years={Math.min(summary.years.length, baseline.years.length)}
          color={colorOf(summary.name, shown)}
        />
      )}
    </Card>
  );
}

const useStyles = makeStyles({
  choices: { display: "flex", flexWrap: "wrap", gap: "8px" },
});
