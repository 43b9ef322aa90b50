/** A sentence of the core in the person's language, or as it is where there is none: a screen reader then speaks English. */
import { usePane } from "./PaneContext";

export function CoreWords({ sentence }: { readonly sentence: string }) {
  const { text } = usePane();
  const said = text.sentence(sentence);
  return said === undefined ? <span lang="en">{sentence}</span> : <span>{said}</span>;
}
