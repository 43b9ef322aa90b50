/** What an assumption does and where its default comes from. */
import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { AssumptionField } from "../../career/assumptionFields";
import { showValue } from "../format/units";
import { usePane } from "../shared/PaneContext";
import { useFieldText, useSourceText } from "../text/useFieldText";

export function AssumptionInfo({ field }: { readonly field: AssumptionField }) {
  const styles = useStyles();
  const { text, formats } = usePane();
  const { help, blank } = useFieldText(field);
  const { source, supported, unit } = field;
  const said = useSourceText(source);
  return (
    <div className={styles.info}>
      <div>{help}</div>
      {blank !== undefined && (
        <div className={styles.quiet}>
          {text.scenarios.blank}: {blank}
        </div>
      )}
      {supported && (
        <div>
          {text.scenarios.supported(
            showValue(supported.min, unit, formats, ""),
            showValue(supported.max, unit, formats, ""),
          )}
        </div>
      )}
      <div className={styles.quiet}>
        {said} ({source.date.length > 4 ? formats.month(source.date) : source.date})
      </div>
      {source.url !== null && (
        <Link href={source.url} target="_blank" rel="noreferrer">
          {text.scenarios.source}
        </Link>
      )}
    </div>
  );
}

const useStyles = makeStyles({
  info: { display: "flex", flexDirection: "column", gap: "6px", maxWidth: "210px" },
  quiet: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});
