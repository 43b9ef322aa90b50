/**
 * Univer uses the iterator helpers of ES2025 (`map.values().some(…)`), which Node has from version 22 on. On older
 * ones the few that it uses are added, as the standard describes them.
 */
const prototype: object = Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]()));

const helpers = {
  some<T>(this: Iterable<T>, test: (value: T, index: number) => unknown): boolean {
    let index = 0;
    for (const value of this) if (test(value, index++)) return true;
    return false;
  },
  every<T>(this: Iterable<T>, test: (value: T, index: number) => unknown): boolean {
    let index = 0;
    for (const value of this) if (!test(value, index++)) return false;
    return true;
  },
  find<T>(this: Iterable<T>, test: (value: T, index: number) => unknown): T | undefined {
    let index = 0;
    for (const value of this) if (test(value, index++)) return value;
    return undefined;
  },
  *map<T, U>(this: Iterable<T>, change: (value: T, index: number) => U): Generator<U> {
    let index = 0;
    for (const value of this) yield change(value, index++);
  },
  *filter<T>(this: Iterable<T>, test: (value: T, index: number) => unknown): Generator<T> {
    let index = 0;
    for (const value of this) if (test(value, index++)) yield value;
  },
  toArray<T>(this: Iterable<T>): T[] {
    return [...this];
  },
  forEach<T>(this: Iterable<T>, use: (value: T, index: number) => void): void {
    let index = 0;
    for (const value of this) use(value, index++);
  },
};

for (const [name, value] of Object.entries(helpers)) {
  if (!(name in prototype)) Object.defineProperty(prototype, name, { value, configurable: true, writable: true });
}

export {};
