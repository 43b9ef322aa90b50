/** Says so while there is no connection; everything but links keeps working. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { useSyncExternalStore } from "react";
import { usePane } from "./PaneContext";

export function OfflineNotice() {
  const styles = useStyles();
  const { text } = usePane();
  const online = useSyncExternalStore(subscribe, () => navigator.onLine);
  return (
    <div role="status" className={styles.frame}>
      {!online && <div className={styles.notice}>{text.app.offline}</div>}
    </div>
  );
}

function subscribe(onChange: () => void): () => void {
  window.addEventListener("online", onChange);
  window.addEventListener("offline", onChange);
  return () => {
    window.removeEventListener("online", onChange);
    window.removeEventListener("offline", onChange);
  };
}

const useStyles = makeStyles({
  frame: { flexShrink: 0 },
  notice: {
    padding: "6px 12px",
    backgroundColor: tokens.colorNeutralBackground4,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});
