/** The plan in the sheets as Markdown again: shown, to copy or to save. */
import { Button, makeStyles, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { useState } from "react";
import { exportMarkdown, type Exported } from "../actions/exportMarkdown";
import { CoreWords } from "../shared/CoreWords";
import { LongText } from "../shared/LongText";
import { usePane } from "../shared/PaneContext";

export function ExportMarkdown() {
  const styles = useStyles();
  const { flows, text } = usePane();
  const [exported, setExported] = useState<Exported | null>(null);
  const [copyLabel, setCopyLabel] = useState(text.roadmap.copy);

  if (exported === null || !exported.ok)
    return (
      <>
        <Button appearance="subtle" onClick={() => void exportMarkdown(flows).then(setExported)}>
          {text.roadmap.export}
        </Button>
        {exported && (
          <MessageBar intent="error" layout="multiline">
            <MessageBarBody>
              {text.roadmap.exportFailed}: <CoreWords sentence={exported.message} />
            </MessageBarBody>
          </MessageBar>
        )}
      </>
    );
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(exported.markdown);
      setCopyLabel(text.roadmap.copied);
    } catch {
      // Some hosts forbid the clipboard; the text is selectable all the same.
      setCopyLabel(text.roadmap.copyFailed);
    }
  };
  return (
    <div className={styles.exported}>
      <LongText
        readOnly
        label={text.roadmap.exported}
        hint={text.roadmap.exportedHint}
        rows={8}
        value={exported.markdown}
        onFocus={(event) => event.target.select()}
      />
      <div className={styles.buttons}>
        <Button onClick={() => void copy()}>{copyLabel}</Button>
        <Button as="a" href={fileOf(exported.markdown)} download="roadmap.md">
          {text.roadmap.download}
        </Button>
        <Button appearance="subtle" onClick={() => setExported(null)}>
          {text.app.close}
        </Button>
      </div>
    </div>
  );
}

function fileOf(markdown: string): string {
  return `data:text/markdown;charset=utf-8,${encodeURIComponent(markdown)}`;
}

const useStyles = makeStyles({
  exported: { display: "flex", flexDirection: "column", gap: "8px" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});
