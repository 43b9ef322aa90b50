import { colorCount } from "./seriesColor";

/**
 * A place in the palette for each scenario: the chosen one, else the one of its place in the list, else the first that is free.
 * Beyond as many scenarios as there are colours, colours come again.
 *
 * @example seriesPlaces(["Stay", "Move"], { Stay: 1 }) // Stay 1, Move 0: the place of Move was taken
 */
export function seriesPlaces(
  names: readonly string[],
  chosen: Readonly<Record<string, number>>,
): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  for (const name of names) {
    const color = chosen[name];
    if (color !== undefined) places.set(name, color);
  }
  const taken = new Set(places.values());
  const later: string[] = [];
  names.forEach((name, index) => {
    if (places.has(name)) return;
    const own = index % colorCount;
    if (taken.has(own)) return void later.push(name);
    places.set(name, own);
    taken.add(own);
  });
  for (const name of later) {
    const free = Array.from({ length: colorCount }, (_, color) => color).find((color) => !taken.has(color));
    const color = free ?? names.indexOf(name) % colorCount;
    places.set(name, color);
    taken.add(color);
  }
  return places;
}
