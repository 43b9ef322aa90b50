import { nearest } from "../career/nearest";
import { ENGINE } from "../projection/engine";
import { version } from "../../package.json";
import { Failure } from "./failure";
import type { Terminal } from "./terminal";
import { type Command, overview, usages } from "./usage";

type Run = (words: readonly string[], terminal: Terminal) => Promise<void>;

/** Each command is loaded when it is asked for: only some need the embedded Excel. */
const commands: Readonly<Record<Exclude<Command, "preview">, () => Promise<Run>>> = {
  plan: async () => (await import("./commands/plan")).plan,
  import: async () => (await import("./commands/import")).importRoadmap,
  export: async () => (await import("./commands/export")).exportPlan,
  simulate: async () => (await import("./commands/simulate")).simulate,
  cell: async () => (await import("./commands/cell")).cell,
  bench: async () => (await import("./commands/bench")).bench,
};

/** Runs a command and answers with its exit code: 0 done, 1 nothing useful came out, 2 not understood, 130 interrupted. */
export async function runCli(words: readonly string[], terminal: Terminal): Promise<number> {
  const [name = "", ...rest] = words;
  if (["--help", "-h", "help"].includes(name)) {
    const [about = ""] = rest;
    if (about === "" || Object.hasOwn(usages, about)) {
      terminal.out(`${about === "" ? overview : usages[about as Command]}\n`);
      return 0;
    }
    return unknown(about, terminal);
  }
  if (name === "") {
    terminal.err(`${overview}\n`);
    return 2;
  }
  if (name === "--version") {
    terminal.out(`trajectory ${version}, engine ${ENGINE}\n`);
    return 0;
  }
  if (Object.hasOwn(usages, name) && (rest.includes("--help") || rest.includes("-h"))) {
    terminal.out(`${usages[name as Command]}\n`);
    return 0;
  }
  if (!Object.hasOwn(commands, name)) return unknown(name, terminal);
  const command = name as keyof typeof commands;
  try {
    await (
      await commands[command]()
    )(rest, terminal);
    return 0;
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    terminal.err(`${error.message}\n`);
    return error.exitCode;
  }
}

function unknown(name: string, terminal: Terminal): number {
  const meant = nearest(name, Object.keys(usages));
  const offer = meant === undefined ? "" : ` Did you mean ${meant}?`;
  terminal.err(`trajectory has no command "${name}".${offer}\n\n${overview}\n`);
  return 2;
}
