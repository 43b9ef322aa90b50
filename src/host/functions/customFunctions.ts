import { type Area, formatArea, quoteSheet } from "../grid/area";
import type { FormulaValue, FunctionCall, Grid } from "../grid/grid";
import type { CellFunctions } from "../model/book";
import type { HostEntry } from "../protocol/messages";
import { callArguments } from "./callArguments";
import { callResult, type ResultMessage } from "./callResult";
import type { FunctionMetadata, FunctionsMetadata } from "./metadata";

/** Numbers of the client's runtime for its messages and for what a function is. */
const FUNCTION_CATEGORY = 1;
const INVOKE = 1000;
const CANCEL = 1001;
const FLAGS = { cancelable: 1, streaming: 2, errorsAllowed: 4 };

/** What a cell shows while its function is at work, in the engine's words; Excel's own are #BUSY!. */
const PENDING = "#GETTING_DATA";

export interface CustomFunctions extends CellFunctions {
  /** Takes an add-in's functions.json; the functions replace those registered before. */
  register(metadata: FunctionsMetadata, namespace: string): void;
  /** Results, as the client's runtime sends them; results of calls that are over are ignored. */
  receive(results: readonly ResultMessage[]): void;
  /** Addresses of cells whose function has not answered. */
  waiting(): readonly string[];
  /** The client is gone or new: what waits is asked again. */
  restart(): void;
  /** Calls made of the add-in since the start; a repeated question is not a call. */
  readonly calls: number;
}

interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

interface Call {
  readonly id: number;
  readonly place: Place;
  readonly definition: FunctionMetadata;
  readonly values: readonly unknown[];
  answer: { readonly value: FormulaValue; readonly errorText?: string } | undefined;
  /** The calculation that asked last: a call nobody asks for any more is over. */
  asked: number;
}

/**
 * Lets formulas call the add-in's functions. The engine wants a value at once: a call is sent to the client, the cell
 * is pending, and when the answer comes the cell is calculated again. The same question from the same cell is asked
 * once; a question that is no longer asked is cancelled.
 */
export function customFunctions(
  grid: Grid,
  send: (entries: readonly HostEntry[]) => void,
  blank: 0 | null,
): CustomFunctions {
  const cells = new Map<string, Map<string, Call>>();
  const byId = new Map<number, Call>();
  const registered = new Set<string>();
  let outbox: HostEntry[] = [];
  let lastId = 0;
  let calculation = 0;
  let touched = new Set<string>();
  /** What is wrong with the arguments of calls that were not made, by cell. */
  const refused = new Map<string, { readonly text: string; readonly asked: number; readonly place: Place }>();

  grid.engine.onCalculation((event) => {
    if (event === "start") {
      calculation += 1;
      touched = new Set();
      return;
    }
    for (const key of touched) {
      for (const [question, call] of cells.get(key) ?? []) if (call.asked !== calculation) end(key, question, call);
      if (refused.get(key)?.asked !== calculation) refused.delete(key);
    }
    flush();
  });

  function answer(definition: FunctionMetadata, allowErrors: boolean, call: FunctionCall): FormulaValue {
    const args = callArguments(definition, call.arguments, { blank, allowErrors });
    const key = cellKey(call.sheet, call.row, call.column);
    const place = { sheet: call.sheet, row: call.row, column: call.column };
    touched.add(key);
    if ("error" in args) {
      if (args.text !== undefined) refused.set(key, { text: args.text, asked: calculation, place });
      return args.error;
    }
    const question = `${definition.id} ${JSON.stringify(args.values)}`;
    const calls = cells.get(key) ?? new Map<string, Call>();
    cells.set(key, calls);
    let known = calls.get(question);
    if (
      known === undefined ||
      (definition.options?.volatile && known.answer !== undefined && known.asked !== calculation)
    ) {
      known = { id: ++lastId, place, definition, values: args.values, answer: undefined, asked: calculation };
      calls.set(question, known);
      byId.set(known.id, known);
      outbox.push(invocation(known, allowErrors));
    }
    known.asked = calculation;
    return known.answer?.value ?? PENDING;
  }

  function invocation({ id, definition, values, place }: Call, allowErrors: boolean): HostEntry {
    const { cancelable, stream } = definition.options ?? {};
    const flags =
      (cancelable ? FLAGS.cancelable : 0) | (stream ? FLAGS.streaming : 0) | (allowErrors ? FLAGS.errorsAllowed : 0);
    return entry(INVOKE, [id, definition.id, values, address(grid, place), flags]);
  }

  function end(key: string, question: string, call: Call): void {
    cells.get(key)?.delete(question);
    byId.delete(call.id);
    const { cancelable, stream } = call.definition.options ?? {};
    if (stream || (cancelable && call.answer === undefined)) outbox.push(entry(CANCEL, { invocationId: call.id }));
  }

  function flush(): void {
    const entries = outbox;
    outbox = [];
    if (entries.length > 0) send(entries);
  }

  const callsOf = (sheet: string, row: number, column: number): Call[] => [
    ...(cells.get(cellKey(sheet, row, column))?.values() ?? []),
  ];

  return {
    register({ functions, allowErrorForDataTypeAny = false }, namespace) {
      for (const name of registered) grid.engine.removeFunction(name);
      registered.clear();
      for (const each of functions) {
        const name = `${namespace}.${each.name}`.toUpperCase();
        const definition = { ...each, name };
        registered.add(name);
        const parameters = definition.parameters.map(({ name, description, optional, repeating }) => ({
          name,
          detail: description ?? name,
          required: !optional,
          repeating: repeating ?? false,
        }));
        grid.engine.defineFunction(name, { summary: definition.description ?? "", parameters }, (call) =>
          answer(definition, allowErrorForDataTypeAny, call),
        );
      }
    },
    receive(results) {
      for (const result of results) {
        const call = byId.get(result[0]);
        if (call === undefined) continue;
        call.answer = callResult(result);
        grid.engine.touch(call.place.sheet, call.place.row, call.place.column);
      }
    },
    waiting: () =>
      [...byId.values()].filter((call) => call.answer === undefined).map((call) => address(grid, call.place)),
    restart() {
      const places = [...byId.values()].map(({ place }) => place);
      cells.clear();
      byId.clear();
      outbox = [];
      for (const { sheet, row, column } of places) grid.engine.touch(sheet, row, column);
    },
    get calls() {
      return lastId;
    },
    errorText: (sheet, row, column) =>
      refused.get(cellKey(sheet, row, column))?.text ??
      callsOf(sheet, row, column).find((call) => call.answer?.errorText !== undefined)?.answer?.errorText,
    forget(sheet, area) {
      for (const [key, { place }] of refused) {
        if (place.sheet === sheet && contains(area, place)) refused.delete(key);
      }
      for (const [key, calls] of cells) {
        const first = [...calls.values()][0];
        if (first === undefined || first.place.sheet !== sheet || !contains(area, first.place)) continue;
        for (const [question, call] of calls) end(key, question, call);
        cells.delete(key);
      }
      flush();
    },
  };
}

function entry(messageType: number, message: unknown): HostEntry {
  return { messageCategory: FUNCTION_CATEGORY, messageType, targetId: "", id: 0, message: JSON.stringify(message) };
}

function cellKey(sheet: string, row: number, column: number): string {
  return `${sheet} ${row} ${column}`;
}

function address(grid: Grid, { sheet, row, column }: Call["place"]): string {
  return `${quoteSheet(grid.sheets.name(sheet))}!${formatArea({ row, column, rows: 1, columns: 1 })}`;
}

function contains(area: Area, { row, column }: { readonly row: number; readonly column: number }): boolean {
  return row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;
}
