// @vitest-environment happy-dom
import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { readNamespace, readRibbon } from "../../src/preview/manifest";

const parse = (xml: string) => new DOMParser().parseFromString(xml, "text/xml") as unknown as Document;

describe("the ribbon comes from manifest.xml", () => {
  const manifest = parse(readFileSync(path.join(import.meta.dirname, "../../manifest.xml"), "utf8"));
  const tab = readRibbon(manifest);

  test("and so does the namespace of the functions", () => {
    expect(readNamespace(manifest)).toBe("CAREER");
    expect(() => readNamespace(parse("<OfficeApp/>"))).toThrow("manifest.xml has no Namespace");
  });

  test("with its tab, groups and buttons in order", () => {
    expect(tab.label).toBe("Trajectory");
    expect(tab.groups.flatMap(({ buttons }) => buttons.map(({ action }) => action))).toEqual([
      { kind: "openPane" },
      { kind: "run", functionName: "writeExamplePlan" },
      { kind: "run", functionName: "runProjection" },
      { kind: "run", functionName: "compareScenarios" },
      { kind: "run", functionName: "freezeResults" },
      { kind: "run", functionName: "repairFunctions" },
    ]);
  });

  test("with labels, tips and icons in three sizes", () => {
    for (const button of tab.groups.flatMap(({ buttons }) => buttons)) {
      expect(button.label).not.toBe("");
      expect(button.tip).not.toBe("");
      expect(Object.keys(button.icons)).toEqual(["16", "32", "80"]);
      expect(button.icons[32]).toMatch(/^https:\/\/.*\.png$/);
    }
  });

  test("in the language of the page where the manifest has it", () => {
    const words = (language: string) =>
      readRibbon(manifest, language).groups.flatMap(({ label, buttons }) => [
        label,
        ...buttons.map((one) => one.label),
      ]);
    expect(words("de")).toContain("Vergleichen");
    expect(words("fr")).toEqual(words("en"));
  });

  test("a manifest without a tab, or a button without an action, is named", () => {
    expect(() => readRibbon(parse("<OfficeApp/>"))).toThrow(
      "manifest.xml has no CustomTab: the add-in's ribbon buttons are read from there",
    );
    const idle = '<a><CustomTab><Group><Control id="Idle"/></Group></CustomTab></a>';
    expect(() => readRibbon(parse(idle))).toThrow(
      "manifest.xml: button Idle has neither a ShowTaskpane nor an ExecuteFunction action",
    );
  });
});
