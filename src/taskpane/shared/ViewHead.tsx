/** The head of a view that was opened from another: the way back, what it is, and a line on what it is for. */
import { Button, makeStyles, Text as Words, tokens, typographyStyles } from "@fluentui/react-components";
import { ArrowLeft20Regular } from "@fluentui/react-icons";
import { useRef } from "react";
import { useLostFocus } from "./useLostFocus";

export interface ViewHeadProps {
  readonly back: string;
  readonly onBack: () => void;
  readonly title: string;
  readonly lead?: string | null;
}

export function ViewHead({ back, onBack, title, lead = null }: ViewHeadProps) {
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useLostFocus(heading, title);
  return (
    <div>
      <Button
        appearance="transparent"
        size="small"
        className={styles.back}
        icon={<ArrowLeft20Regular className={styles.arrow} />}
        onClick={onBack}
      >
        {back}
      </Button>
      <h2 className={styles.title} ref={heading} tabIndex={-1} dir="auto">
        {title}
      </h2>
      {lead !== null && (
        <Words block dir="auto" className={styles.lead}>
          {lead}
        </Words>
      )}
    </div>
  );
}

const useStyles = makeStyles({
  back: { marginInlineStart: "-8px", minWidth: 0 },
  arrow: { ":dir(rtl)": { transform: "scaleX(-1)" } },
  title: { ...typographyStyles.title3, margin: "4px 0 2px", overflowWrap: "anywhere", outlineStyle: "none" },
  lead: { color: tokens.colorNeutralForeground2, textWrap: "pretty" },
});
