/** Says so while there is no connection; everything but links keeps working. */
import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import { useSyncExternalStore } from "react";
import { usePane } from "./PaneContext";

export function OfflineNotice() {
  const { text } = usePane();
  const online = useSyncExternalStore(subscribe, () => navigator.onLine);
  if (online) return null;
  return (
    <MessageBar intent="info" shape="square">
      <MessageBarBody>{text.app.offline}</MessageBarBody>
    </MessageBar>
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
