/** Bring your own roadmap: drop a file, choose one, or paste text. */
import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ClipboardPaste20Regular, DocumentArrowUp24Regular } from "@fluentui/react-icons";
import { type DragEvent, useRef, useState } from "react";
import type { RoadmapSource } from "../../flows/flows";
import { messageOf } from "../../flows/messageOf";
import { Card } from "../shared/Card";
import { LongText } from "../shared/LongText";
import { usePane } from "../shared/PaneContext";

export function OwnRoadmap({ onRead }: { readonly onRead: (source: RoadmapSource) => void }) {
  const styles = useStyles();
  const { dispatch, text } = usePane();
  const picker = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const [pasted, setPasted] = useState<string | null>(null);

  const readFile = async (file: File | undefined) => {
    if (!file) return;
    dispatch({ type: "roadmap/reading", name: file.name });
    try {
      onRead({ name: file.name, content: new Uint8Array(await file.arrayBuffer()) });
    } catch (error) {
      dispatch({ type: "roadmap/failed", name: file.name, message: messageOf(error) });
    }
  };
  const drag = (inside: boolean) => (event: DragEvent) => {
    event.preventDefault();
    setOver(inside);
  };
  const drop = (event: DragEvent) => {
    drag(false)(event);
    const [file] = event.dataTransfer.files;
    const dropped = event.dataTransfer.getData("text/plain");
    if (file) void readFile(file);
    else if (dropped.trim() !== "") onRead({ name: text.start.pastedName, content: dropped });
  };

  return (
    <Card title={text.start.own}>
      <div
        className={mergeClasses(styles.zone, over && styles.over)}
        onDragEnter={drag(true)}
        onDragOver={drag(true)}
        onDragLeave={drag(false)}
        onDrop={drop}
      >
        <DocumentArrowUp24Regular aria-hidden className={styles.picture} />
        <span>{over ? text.start.dropNow : text.start.drop}</span>
        <div className={styles.buttons}>
          <Button appearance="primary" onClick={() => picker.current?.click()}>
            {text.start.choose}
          </Button>
          <Button
            icon={<ClipboardPaste20Regular />}
            aria-expanded={pasted !== null}
            onClick={() => setPasted(pasted === null ? "" : null)}
          >
            {text.start.paste}
          </Button>
        </div>
        <input
          ref={picker}
          type="file"
          accept=".md,.markdown,.txt,text/markdown,text/plain"
          hidden
          aria-label={text.start.choose}
          onChange={(event) => void readFile(event.target.files?.[0])}
        />
      </div>
      {pasted !== null && (
        <>
          <LongText
            autoFocus
            label={text.start.pasteLabel}
            hint={text.start.pasteHint}
            rows={8}
            value={pasted}
            onChange={setPasted}
          />
          <Button
            appearance="primary"
            disabled={pasted.trim() === ""}
            onClick={() => onRead({ name: text.start.pastedName, content: pasted })}
          >
            {text.start.readPasted}
          </Button>
        </>
      )}
    </Card>
  );
}

const useStyles = makeStyles({
  zone: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    gap: "8px",
    padding: "16px 8px",
    textAlign: "center",
    borderRadius: tokens.borderRadiusMedium,
    border: `1.5px dashed ${tokens.colorNeutralStroke1}`,
  },
  over: { border: `1.5px solid ${tokens.colorBrandStroke1}`, backgroundColor: tokens.colorBrandBackground2 },
  picture: { color: tokens.colorBrandForeground1 },
  buttons: { display: "flex", flexWrap: "wrap", justifyContent: "center", gap: "8px" },
});
