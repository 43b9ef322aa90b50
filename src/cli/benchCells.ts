import { monitorEventLoopDelay } from "node:perf_hooks";
import type { Scenario } from "../career/scenario";
import type { NodeExcel } from "../host/node/startHost";
import { flattenScenario } from "../projection/flat/flattenScenario";
import { withExcel } from "./excel";
import { withPool } from "./withPool";

export interface CellTimes {
  readonly cells: number;
  /** From the change of a cell that all of them read until the last has its answer. */
  readonly ms: number;
  /** The longest time in which nothing else could run; the embedded Excel's own calculation is part of it. */
  readonly longestBlockMs: number;
}

export interface BenchCells {
  /** CAREER.PROJECT over ten years, each cell with arguments of its own. */
  readonly project: CellTimes;
  /** CAREER.SIMULATE of one scenario, each cell with a seed of its own. */
  readonly simulate: CellTimes & { readonly trials: number };
}

export interface BenchCellsOptions {
  readonly scenario: Scenario;
  /** Trials of each simulation. */
  readonly trials: number;
  readonly projectCells: number;
  readonly simulateCells: number;
  /** Milliseconds that only grow. */
  readonly now: () => number;
}

/** Milliseconds for all cells to be calculated. */
const longestWait = 600_000;

/** How long cells full of functions take to calculate anew in the embedded Excel, when one cell that they read changes. */
export function benchCells({
  scenario,
  trials,
  projectCells,
  simulateCells,
  now,
}: BenchCellsOptions): Promise<BenchCells> {
  return withPool((flows) =>
    withExcel(async (excel) => {
      const keys = [...flattenScenario(scenario)].map(([key, value]) => [key, value ?? ""]);
      const values = `$C$1:$D$${keys.length}`;
      keys.forEach(([key, value], i) => {
        excel.typeInto(`C${i + 1}`, key ?? "");
        excel.typeInto(`D${i + 1}`, value ?? "");
      });
      const project = await time(excel, now, {
        count: projectCells,
        formula: (i) => `=INDEX(CAREER.PROJECT($A$1+${i},10,3%,24,20%),11,3)`,
        change: [100_000, 110_000],
      });
      const simulate = await time(excel, now, {
        count: simulateCells,
        formula: (i) => `=INDEX(CAREER.SIMULATE(${values},${trials},$A$1+${i}),2,5)`,
        change: [1, 1001],
      });
      return { project, simulate: { ...simulate, trials } };
    }, flows),
  );
}

interface Timed {
  readonly count: number;
  readonly formula: (index: number) => string;
  /** What stands in A1 first, and what is timed then. */
  readonly change: readonly [number, number];
}

async function time(excel: NodeExcel, now: () => number, { count, formula, change }: Timed): Promise<CellTimes> {
  excel.typeInto("A1", change[0]);
  for (let i = 0; i < count; i += 1) excel.typeInto(`F${i + 1}`, formula(i));
  await excel.settled(longestWait);
  const delays = monitorEventLoopDelay({ resolution: 1 });
  delays.enable();
  const start = now();
  excel.typeInto("A1", change[1]);
  await excel.settled(longestWait);
  const ms = now() - start;
  delays.disable();
  for (let i = 0; i < count; i += 1) excel.typeInto(`F${i + 1}`, "");
  return { cells: count, ms, longestBlockMs: delays.max / 1e6 };
}
