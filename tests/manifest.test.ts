/**
 * Office refuses a manifest for reasons that need no network to check. Rules from "Office Add-ins XML manifest" and
 * "Troubleshoot development errors" of Microsoft's documentation.
 */
import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parseXml } from "./xml";
import { manifestAddress, pointManifest } from "../src/deploy/pointManifest.mjs";

const text = readFileSync("manifest.xml", "utf8");
const manifest = parseXml(text);

describe("manifest.xml", () => {
  test("has its elements in the order the schema asks for", () => {
    expect(manifest.children.map((e) => e.name)).toEqual([
      "Id",
      "Version",
      "ProviderName",
      "DefaultLocale",
      "DisplayName",
      "Description",
      "IconUrl",
      "HighResolutionIconUrl",
      "SupportUrl",
      "Hosts",
      "Requirements",
      "DefaultSettings",
      "Permissions",
      "VersionOverrides",
    ]);
    const overrides = manifest.child("VersionOverrides");
    expect(overrides.children.map((e) => e.name)).toEqual(["Requirements", "Hosts", "Resources"]);
    expect(
      overrides
        .child("Hosts")
        .child("Host")
        .children.map((e) => e.name),
    ).toEqual(["Runtimes", "AllFormFactors", "DesktopFormFactor"]);
    expect(overrides.child("Resources").children.map((e) => e.name)).toEqual([
      "bt:Images",
      "bt:Urls",
      "bt:ShortStrings",
      "bt:LongStrings",
    ]);
  });

  test("has a GUID, a four-part version and texts within Office's limits", () => {
    expect(manifest.child("Id").text).toMatch(
      /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
    expect(manifest.child("Version").text).toMatch(/^\d+\.\d+\.\d+\.\d+$/);
    expect(manifest.child("DisplayName").attributes["DefaultValue"]?.length).toBeLessThanOrEqual(125);
    expect(manifest.child("Description").attributes["DefaultValue"]?.length).toBeLessThanOrEqual(250);
  });

  test("has every text of the ribbon in German too, within Office's limits", () => {
    const resources = manifest.child("VersionOverrides").child("Resources");
    for (const [list, limit] of [
      ["bt:ShortStrings", 125],
      ["bt:LongStrings", 250],
    ] as const) {
      for (const string of resources.child(list).children) {
        const id = string.attributes["id"] ?? "";
        const texts = [string.attributes["DefaultValue"], ...string.children.map((other) => other.attributes["Value"])];
        expect(texts.every((each) => each !== undefined && each.length <= limit)).toBe(true);
        const proper = ["Functions.Namespace", "Tab.Label"].includes(id);
        expect([id, ...string.children.map((other) => other.attributes["Locale"])]).toEqual(
          proper ? [id] : [id, "de-DE"],
        );
      }
    }
  });

  test("carries the version of package.json", () => {
    const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
    expect(manifest.child("Version").text).toBe(`${version}.0`);
  });

  test("names every resource once, uses each, and keeps ids within 32 characters", () => {
    const resources = manifest.child("VersionOverrides").child("Resources");
    const ids = resources.children.flatMap((list) => list.children.map((e) => e.attributes["id"] ?? ""));
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => id.length > 32)).toEqual([]);
    const used = new Set(manifest.descendants.flatMap((e) => e.attributes["resid"] ?? []));
    expect([...used].filter((id) => !ids.includes(id))).toEqual([]);
    expect(ids.filter((id) => !used.has(id))).toEqual([]);
  });

  test("keeps short strings within 125 and long strings within 250 characters", () => {
    const resources = manifest.child("VersionOverrides").child("Resources");
    const longest = (list: string) =>
      Math.max(...resources.child(list).children.map((e) => e.attributes["DefaultValue"]?.length ?? 0));
    expect(longest("bt:ShortStrings")).toBeLessThanOrEqual(125);
    expect(longest("bt:LongStrings")).toBeLessThanOrEqual(250);
  });

  test("loads everything over https", () => {
    const urls = [...text.matchAll(/DefaultValue="(\w+:\/\/[^"]+)"/g)].map((m) => m[1]);
    expect(urls.length).toBeGreaterThan(10);
    expect(urls.filter((url) => !url?.startsWith("https://"))).toEqual([]);
  });

  test("gives pane, ribbon and functions the same page, so that they share a runtime", () => {
    const host = manifest.child("VersionOverrides").child("Hosts").child("Host");
    const functions = host.child("AllFormFactors").child("ExtensionPoint");
    const sources = [
      host.child("Runtimes").child("Runtime").attributes["resid"],
      functions.child("Script").child("SourceLocation").attributes["resid"],
      functions.child("Page").child("SourceLocation").attributes["resid"],
      host.child("DesktopFormFactor").child("FunctionFile").attributes["resid"],
      ...host.descendants
        .filter((e) => e.name === "Action")
        .flatMap((e) => e.find("SourceLocation")?.attributes["resid"] ?? []),
    ];
    expect(new Set(sources)).toEqual(new Set(["Taskpane.Url"]));
    expect(host.child("Runtimes").child("Runtime").attributes["lifetime"]).toBe("long");
  });

  test("names icons that exist in the size they are announced with", () => {
    const images = manifest.child("VersionOverrides").child("Resources").child("bt:Images").children;
    for (const { attributes } of images) {
      const size = Number(/(\d+)x\1$/.exec(attributes["id"] ?? "")?.[1]);
      expect(pngSize(iconFile(attributes["DefaultValue"]))).toEqual([size, size]);
    }
    expect(pngSize(iconFile(manifest.child("IconUrl").attributes["DefaultValue"]))).toEqual([32, 32]);
    expect(pngSize(iconFile(manifest.child("HighResolutionIconUrl").attributes["DefaultValue"]))).toEqual([64, 64]);
  });

  test("offers every icon in 16, 32 and 80 pixels", () => {
    for (const icon of manifest.descendants.filter((e) => e.name === "Icon")) {
      expect(icon.children.map((e) => e.attributes["size"])).toEqual(["16", "32", "80"]);
    }
  });
});

describe("pointManifest", () => {
  test("moves every address of the add-in and nothing else", () => {
    const moved = pointManifest(text, "https://example.org/trajectory");
    expect(manifestAddress(moved)).toBe("https://example.org/trajectory/");
    expect(moved).not.toContain("localhost");
    expect(pointManifest(moved, manifestAddress(text))).toBe(text);
  });

  test("refuses an address that Office would refuse", () => {
    expect(() => pointManifest(text, "http://example.org")).toThrow(
      '"http://example.org" cannot hold an add-in: give an https address such as https://example.org/trajectory/.',
    );
    expect(() => pointManifest(text, "nonsense")).toThrow('"nonsense" cannot hold an add-in');
  });
});

function iconFile(url: string | undefined): string {
  const file = `assets/${url?.split("/").at(-1)}`;
  expect(existsSync(file), file).toBe(true);
  return file;
}

/** Width and height stand in the header of a PNG, big-endian, at bytes 16 and 20. */
function pngSize(file: string): [number, number] {
  const bytes = readFileSync(file);
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}
