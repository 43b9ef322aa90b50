import { inflateRawSync } from "node:zlib";
import { expect, test } from "vitest";
import { crc32, partText, readParts, writeParts } from "../../src/host/xlsx/parts";

const text = (value: string) => new TextEncoder().encode(value);

test("crc32 gives the published check value", () => {
  expect(crc32(text("123456789"))).toBe(0xcbf43926);
});

test("what is written is read again, by path and in order", async () => {
  const parts = new Map([
    ["[Content_Types].xml", text("<Types/>")],
    ["xl/größe.xml", text("ä".repeat(5000))],
    ["empty", text("")],
  ]);
  const read = await readParts(await writeParts(parts));
  expect([...read.keys()]).toEqual([...parts.keys()]);
  expect(partText(read, "xl/größe.xml")).toBe("ä".repeat(5000));
  expect(partText(read, "empty")).toBe("");
  expect(partText(read, "none")).toBe("");
});

test("an independent inflater reads the first entry", async () => {
  const bytes = await writeParts(new Map([["a.xml", text("hello hello hello")]]));
  const view = new DataView(bytes.buffer);
  const start = 30 + view.getUint16(26, true);
  expect(inflateRawSync(bytes.subarray(start, start + view.getUint32(18, true))).toString()).toBe("hello hello hello");
});

test("the same parts give the same bytes", async () => {
  const parts = new Map([["a", text("1")]]);
  expect(await writeParts(parts)).toEqual(await writeParts(parts));
});

test("anything else is refused", async () => {
  await expect(readParts(text("# A roadmap"))).rejects.toThrow("not an .xlsx file: it has no ZIP directory");
});
