/** Where the person stands: what every scenario starts from, put in once for all of them. */
import { makeStyles, Text as Words, tokens } from "@fluentui/react-components";
import { MAX_PAY } from "../../career/assumptionFields";
import type { Scenario } from "../../career/scenario";
import { Card } from "../shared/Card";
import { MonthField } from "../shared/MonthField";
import { NumberField } from "../shared/NumberField";
import { usePane } from "../shared/PaneContext";
import { Pick } from "../shared/Pick";
import { BandNote } from "./BandNote";
import type { CommonStart } from "./commonStart";

export function CommonStartCard({ common }: { readonly common: CommonStart }) {
  const styles = useStyles();
  const { dispatch, text } = usePane();
  const words = text.scenarios;
  const { pay, level, date, titles } = common;
  const set = (start: Partial<Scenario["start"]>) => dispatch({ type: "scenarios/startSet", start });
  return (
    <Card title={words.standing}>
      <Words className={styles.lead}>{words.standingLead}</Words>
      {titles.length > 0 && (
        <Pick
          label={words.level}
          value={level?.title ?? ""}
          options={[
            ...(level ? [] : [["", words.differs] as const]),
            ...titles.map((title) => [title, title] as const),
          ]}
          onChange={(title) => title !== "" && set({ level: title })}
        />
      )}
      <div className={styles.pair}>
        <NumberField
          label={words.pay}
          unit="money"
          min={0}
          max={MAX_PAY}
          {...(pay === undefined && { blank: words.differs })}
          value={pay ?? null}
          onChange={(value) => value !== null && set({ pay: value })}
        />
        {date !== undefined && (
          <MonthField
            size="small"
            label={words.date}
            wrong={text.roadmap.startWrong}
            value={date}
            onChange={(month) => set({ date: month })}
          />
        )}
      </div>
      <BandNote level={level} pay={pay} />
    </Card>
  );
}

const useStyles = makeStyles({
  lead: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  pair: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(150px, 1fr))",
    gap: "8px",
    alignItems: "start",
  },
});
