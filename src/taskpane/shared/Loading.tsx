/** Something is on its way and takes longer than a blink. */
import { makeStyles, Spinner } from "@fluentui/react-components";

/** The label shows with the delay; until then the name alone says what is awaited. */
export function Loading({ label }: { readonly label: string }) {
  return (
    <Spinner className={useStyles().loading} size="small" label={label} aria-label={label} aria-busy delay={200} />
  );
}

const useStyles = makeStyles({ loading: { paddingBlock: "48px" } });
