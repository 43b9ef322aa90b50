/**
 * Sentences of the core in another language. The core speaks English alone: what it says is known by its sentences, whose facts
 * stand in places such as {1}.
 */

/** A sentence of the core with its places, and what it is in the other language with the same ones. */
export type Sentence = readonly [english: string, other: string];

/**
 * The sentence in the other language; undefined where the table does not have it.
 *
 * @example translator([["{1} is empty.", "{1} ist leer."]])("plan.md is empty.") // "plan.md ist leer."
 */
export function translator(table: readonly Sentence[]): (sentence: string) => string | undefined {
  const rows = table.map(([english, other]) => ({ pattern: patternOf(english), order: placesOf(english), other }));
  return (sentence) => {
    for (const { pattern, order, other } of rows) {
      const facts = pattern.exec(sentence)?.slice(1);
      if (facts) return other.replace(/\{(\d)\}/g, (place) => facts[order.indexOf(place)] ?? place);
    }
    return undefined;
  };
}

function placesOf(sentence: string): readonly string[] {
  return sentence.match(/\{\d\}/g) ?? [];
}

/** Each place holds something, as little as will do, lines included. */
function patternOf(english: string): RegExp {
  const fixed = english.split(/\{\d\}/).map((words) => words.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`^${fixed.join("([\\s\\S]+?)")}$`);
}
