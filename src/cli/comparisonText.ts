import type { Fan, Projection } from "../career/projection";
import { cut, textTable } from "./textTable";

/** The scenarios side by side, for a terminal: medians and P10–P90 of the final year and of all years, and beside the first. */
export function comparisonText({ scenarios, comparison, trials, seed, engine, partial }: Projection): string {
  const years = Math.max(...scenarios.map((summary) => summary.years.length));
  const rows = scenarios.map((summary, i) => {
    const last = summary.years.at(-1);
    const beside = i === 0 ? undefined : comparison[i - 1];
    return [
      cut(summary.name, 40),
      ...[last?.annual, last?.cumulative].flatMap((fan) =>
        fan === undefined ? ["", ""] : [money(fan.p50), range(fan)],
      ),
      beside === undefined ? "baseline" : percent(beside.beatsBaselineCumulative),
      beside === undefined
        ? ""
        : beside.breakEvenYear.p50 === null
          ? "never"
          : `year ${figure(beside.breakEvenYear.p50)}`,
    ];
  });
  const table = textTable(
    [
      { title: "Scenario" },
      { title: "Final year", align: "right" },
      { title: "P10–P90", align: "right" },
      { title: "All years", align: "right" },
      { title: "P10–P90", align: "right" },
      { title: "Beats first", align: "right" },
      { title: "Ahead from", align: "right" },
    ],
    rows,
  );
  const run = `${figure(trials)} trials${partial === true ? " of an interrupted run" : ""}, seed ${seed}, engine ${engine}`;
  return `Scenarios over ${years} ${years === 1 ? "year" : "years"}: medians of ${run}\n\n${table}`;
}

function range({ p10, p90 }: Fan): string {
  return `${money(p10)}–${money(p90)}`;
}

function money(value: number): string {
  return Math.round(value).toLocaleString("en-US");
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}

function figure(value: number): string {
  return value.toLocaleString("en-US", { maximumFractionDigits: 1 });
}
