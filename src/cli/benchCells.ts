import { monitorEventLoopDelay } from "node:perf_hooks";
import type { MessagePort, Worker } from "node:worker_threads";
import type { Scenario } from "../career/scenario";
import type { EmbeddedExcel } from "../host/embeddedExcel";
import { connectPane } from "../host/node/paneThread";
import { startExcel } from "../host/node/startHost";
import { median } from "../projection/bench/timing";
import { flattenScenario } from "../projection/flat/flattenScenario";
import type { FromPane, ToPane } from "./benchPane";
import { functionsMetadata } from "./functionsMetadata";

export interface CellTimes {
  readonly cells: number;
  /** From the change of a cell that all of them read until the last has its answer. */
  readonly ms: number;
  /** The longest time in which nothing else could run in the add-in's thread: Microsoft's client and the functions. */
  readonly paneBlockMs: number;
  /** The same in the thread of the embedded Excel, which Excel has in another process. */
  readonly excelBlockMs: number;
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
  /** Reaches the thread in which `benchPane` runs. */
  readonly pane: MessagePort | Worker;
}

/** Times that the cells are calculated anew; what is told is the median, so that another program's work falls on no figure alone. */
const ROUNDS = 5;

/** Milliseconds for all cells to be calculated. */
const longestWait = 600_000;

/**
 * How long cells full of functions take to calculate anew in the embedded Excel, when one cell that they read changes. The functions run
 * in a thread of their own, as in Excel: what holds that thread up is what a person at the pane feels.
 */
export async function benchCells({
  scenario,
  trials,
  projectCells,
  simulateCells,
  now,
  pane,
}: BenchCellsOptions): Promise<BenchCells> {
  const excel = await startExcel();
  try {
    const connected = await connect(excel, pane);
    excel.registerFunctions(await functionsMetadata(), "CAREER");
    const keys = [...flattenScenario(scenario)].map(([key, value]) => [key, value ?? ""]);
    const values = `$C$1:$D$${keys.length}`;
    keys.forEach(([key, value], i) => {
      excel.typeInto(`C${i + 1}`, key ?? "");
      excel.typeInto(`D${i + 1}`, value ?? "");
    });
    const project = await time(connected, now, {
      count: projectCells,
      formula: (i) => `=INDEX(CAREER.PROJECT(100000+$A$1+${i},10,3%,24,20%),11,3)`,
      change: 10_000,
    });
    const simulate = await time(connected, now, {
      count: simulateCells,
      formula: (i) => `=INDEX(CAREER.SIMULATE(${values},${trials},$A$1+${i}),2,5)`,
      change: 1_000,
    });
    return { project, simulate: { ...simulate, trials } };
  } finally {
    excel.dispose();
  }
}

interface Connected {
  readonly excel: EmbeddedExcel;
  watch(): void;
  /** The longest block since `watch`. */
  longestBlock(): Promise<number>;
}

/** Resolves when the add-in's thread is ready. */
async function connect(excel: EmbeddedExcel, pane: MessagePort | Worker): Promise<Connected> {
  const say = (message: ToPane): void => pane.postMessage(message);
  const fromClient = connectPane(excel, (message) => say({ excel: message }));
  let told: ((ms: number) => void) | undefined;
  await new Promise<void>((resolve, reject) => {
    pane.once("error", reject);
    pane.on("message", (message: FromPane) => {
      if (message === "ready") {
        // From now on an error in that thread ends this one, instead of a wait for answers that do not come.
        pane.off("error", reject);
        return resolve();
      }
      if ("client" in message) return fromClient(message.client);
      told?.(message.longestBlockMs);
    });
  });
  return {
    excel,
    watch: () => say("watch"),
    longestBlock: () =>
      new Promise((resolve) => {
        told = resolve;
        say("tell");
      }),
  };
}

interface Timed {
  readonly count: number;
  readonly formula: (index: number) => string;
  /** By how much A1, which every formula reads, grows from round to round. */
  readonly change: number;
}

async function time(
  { excel, watch, longestBlock }: Connected,
  now: () => number,
  { count, formula, change }: Timed,
): Promise<CellTimes> {
  excel.typeInto("A1", 0);
  for (let i = 0; i < count; i += 1) excel.typeInto(`F${i + 1}`, formula(i));
  await excel.settled(longestWait);
  const delays = monitorEventLoopDelay({ resolution: 1 });
  const rounds: Omit<CellTimes, "cells">[] = [];
  for (let round = 1; round <= ROUNDS; round += 1) {
    delays.reset();
    delays.enable();
    watch();
    const start = now();
    excel.typeInto("A1", round * change);
    await excel.settled(longestWait);
    const ms = now() - start;
    delays.disable();
    rounds.push({ ms, paneBlockMs: await longestBlock(), excelBlockMs: delays.max / 1e6 });
  }
  for (let i = 0; i < count; i += 1) excel.typeInto(`F${i + 1}`, "");
  const middle = (key: keyof (typeof rounds)[number]) => median(rounds.map((round) => round[key]));
  return { cells: count, ms: middle("ms"), paneBlockMs: middle("paneBlockMs"), excelBlockMs: middle("excelBlockMs") };
}
