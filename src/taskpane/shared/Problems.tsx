/** Problems one below the other. */
import { makeStyles } from "@fluentui/react-components";
import type { Problem } from "../../career/problem";
import { ProblemText } from "./ProblemText";

export function Problems({ problems }: { readonly problems: readonly Problem[] }) {
  const styles = useStyles();
  if (problems.length === 0) return null;
  return (
    <ul className={styles.list}>
      {problems.map((problem, i) => (
        <li key={i}>
          <ProblemText problem={problem} />
        </li>
      ))}
    </ul>
  );
}

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", gap: "8px", margin: 0, padding: 0, listStyleType: "none" },
});
