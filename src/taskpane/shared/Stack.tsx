/** Things one below the other. */
import { makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";

export function Stack({ children }: { readonly children: ReactNode }) {
  return <div className={useStyles().stack}>{children}</div>;
}

const useStyles = makeStyles({
  stack: { display: "flex", flexDirection: "column", gap: "12px", maxWidth: "640px", marginInline: "auto" },
});
