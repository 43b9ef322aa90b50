import { expect, test } from "vitest";
import { seriesPlaces } from "../../src/taskpane/shared/seriesPlaces";

const places = (names: readonly string[], chosen: Readonly<Record<string, number>>) => [
  ...seriesPlaces(names, chosen).entries(),
];

test("scenarios have the colours of their places", () => {
  expect(places(["a", "b", "c"], {})).toEqual([
    ["a", 0],
    ["b", 1],
    ["c", 2],
  ]);
});

test("a chosen colour is nobody else's, and the others keep theirs", () => {
  expect(new Map(places(["a", "b", "c"], { a: 2 }))).toEqual(
    new Map([
      ["a", 2],
      ["b", 1],
      ["c", 0], // the first that is free
    ]),
  );
});

test("two may be given the same colour", () => {
  expect(new Map(places(["a", "b"], { a: 1, b: 1 }))).toEqual(
    new Map([
      ["a", 1],
      ["b", 1],
    ]),
  );
});

test("a ninth scenario has a colour again", () => {
  const names = [..."abcdefghi"];
  expect(seriesPlaces(names, {}).get("i")).toBe(0);
});
