/**
 * Who may know whom. The core knows nothing of Excel, of React or of Node; what only serves trying and testing never
 * reaches the add-in. CONTRIBUTING.md draws the same arrows.
 */
import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";

const mayImport: Record<string, readonly string[]> = {
  numeric: [],
  career: ["numeric"],
  roadmap: ["career", "numeric"],
  projection: ["career", "numeric"],
  workbook: ["career"],
  flows: ["career", "roadmap", "projection", "workbook"],
  functions: ["career", "projection", "flows", "workbook"],
  commands: ["career", "flows", "functions"],
  taskpane: ["career", "flows", "functions", "commands", "projection"],
  host: [],
  preview: ["host", "career"],
  cli: ["career", "roadmap", "projection", "flows", "functions", "workbook", "commands", "host", "deploy"],
  deploy: [],
};

const nodeRooms = new Set(["host", "cli", "deploy", "preview"]);

const files = readdirSync("src", { recursive: true, encoding: "utf8" }).filter((file) => /\.(ts|tsx|mjs)$/.test(file));

describe.each(Object.keys(mayImport))("src/%s", (room) => {
  const imports = files.filter((file) => file.split(path.sep)[0] === room).flatMap(importsOf);

  test("imports only the rooms its arrows allow", () => {
    const forbidden = imports.filter(({ target }) => target && target !== room && !mayImport[room]?.includes(target));
    expect(forbidden.map(({ file, specifier }) => `${file} imports ${specifier}`)).toEqual([]);
  });

  if (nodeRooms.has(room)) return;
  test("runs without Node and without the embedded Excel", () => {
    const forbidden = imports.filter(({ specifier }) =>
      /^(node:|@univerjs\/|hucre$|@microsoft\/office-js)/.test(specifier),
    );
    expect(forbidden.map(({ file, specifier }) => `${file} imports ${specifier}`)).toEqual([]);
  });
});

test("only workbook, and the edges that hand it over, say Excel.run", () => {
  const speakers = files.filter((file) => /\bExcel\.run\(/.test(readFileSync(path.join("src", file), "utf8")));
  expect(speakers.filter((file) => !["workbook", "host"].includes(file.split(path.sep)[0] ?? ""))).toEqual([]);
});

test("every room of src is drawn here", () => {
  const rooms = readdirSync("src", { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(rooms.map((room) => room.name).sort()).toEqual(Object.keys(mayImport).sort());
});

interface Import {
  readonly file: string;
  readonly specifier: string;
  /** The room of src it reaches; undefined for packages, assets and files at the top of src. */
  readonly target: string | undefined;
}

function importsOf(file: string): Import[] {
  const source = readFileSync(path.join("src", file), "utf8");
  const specifiers = [...source.matchAll(/(?:\bfrom\s*|\bimport\s*\(?\s*|new URL\(\s*)["']([^"']+)["']/g)].map(
    (m) => m[1] ?? "",
  );
  return specifiers.map((specifier) => {
    const reached = specifier.startsWith(".") ? path.join(path.dirname(file), specifier).split(path.sep) : [];
    return { file, specifier, target: reached.length > 1 && reached[0] !== ".." ? reached[0] : undefined };
  });
}
