/** Where a scenario starts: its name, path, level, pay, month and horizon. */
import { makeStyles, Text as Words, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { MAX_PAY, MAX_YEARS } from "../../career/assumptionFields";
import { builtInPath, builtInPathIds } from "../../career/catalogue/builtInPath";
import type { Path, Scenario } from "../../career/scenario";
import { Card } from "../shared/Card";
import { MonthField } from "../shared/MonthField";
import { NumberField } from "../shared/NumberField";
import { usePane } from "../shared/PaneContext";
import { Pick } from "../shared/Pick";
import { ShortText } from "../shared/ShortText";
import type { ListedScenario } from "../state/scenariosState";
import { pathName } from "../text/named";
import { BandNote } from "./BandNote";
import { ColorChoice } from "./ColorChoice";
import { choosePath, nearestPreset } from "./editScenario";
import { TrackChangeList } from "./TrackChangeList";

export interface StartFormProps {
  readonly listed: ListedScenario;
  readonly onChange: (scenario: Scenario) => void;
}

export function StartForm({ listed, onChange }: StartFormProps) {
  const styles = useStyles();
  const { text } = usePane();
  const { scenario } = listed;
  const { path, start, years } = scenario;
  const set = (part: Partial<Scenario["start"]>) => onChange({ ...scenario, start: { ...start, ...part } });
  const builtIn = builtInPathIds.flatMap((id) => builtInPath(id, nearestPreset(scenario).preset) ?? []);
  const isOwn = builtIn.every(({ id }) => id !== path.id);
  const ownPath = isOwn ? [[path.id ?? "", text.scenarios.ownPath(path.name)] as const] : [];

  return (
    <Card title={text.scenarios.basics}>
      <NameField listed={listed} onChange={(name) => onChange({ ...scenario, name })} />
      <Pick
        label={text.scenarios.path}
        value={path.id ?? ""}
        options={[...ownPath, ...builtIn.map(({ id = "", name }) => [id, pathName(name, text)] as const)]}
        onChange={(id) => {
          const chosen = builtIn.find((candidate) => candidate.id === id);
          if (chosen) onChange(choosePath(scenario, chosen));
        }}
      />
      <Pick
        label={text.scenarios.level}
        value={start.level}
        options={path.levels.map(({ title }) => [title, title])}
        onChange={(level) => set({ level })}
      />
      <div className={styles.pair}>
        <NumberField
          label={text.scenarios.pay}
          unit="money"
          min={0}
          max={MAX_PAY}
          value={start.pay}
          onChange={(pay) => pay !== null && set({ pay })}
        />
        <NumberField
          label={text.scenarios.years}
          unit="years"
          min={1}
          max={MAX_YEARS}
          value={years}
          onChange={(value) => value !== null && onChange({ ...scenario, years: value })}
        />
      </div>
      <BandNote level={path.levels.find((level) => level.title === start.level)} pay={start.pay} />
      {builtIn.some((known) => hasBandsOf(path, known)) && <DollarNote />}
      <MonthField
        size="small"
        label={text.scenarios.date}
        wrong={text.roadmap.startWrong}
        value={start.date}
        onChange={(date) => set({ date })}
      />
      <ColorChoice listed={listed} />
      <TrackChangeList scenario={scenario} onChange={onChange} />
    </Card>
  );
}

interface NameFieldProps {
  readonly listed: ListedScenario;
  readonly onChange: (name: string) => void;
}

/** Keeps the last good name while what is typed is blank or taken. */
function NameField({ listed, onChange }: NameFieldProps) {
  const { state, text } = usePane();
  const [typed, setTyped] = useState(listed.scenario.name);
  const others = state.scenarios.list.filter(({ id }) => id !== listed.id);
  const taken = (name: string) =>
    others.some(({ scenario }) => scenario.name.toLowerCase() === name.trim().toLowerCase());
  const problem =
    typed.trim() === "" ? text.scenarios.nameWrong : taken(typed) ? text.scenarios.nameTaken(typed.trim()) : undefined;
  return (
    <ShortText
      label={text.scenarios.name}
      value={typed}
      problem={problem}
      onChange={(value) => {
        setTyped(value);
        if (value.trim() !== "" && !taken(value)) onChange(value.trim());
      }}
    />
  );
}

function hasBandsOf(path: Path, known: Path): boolean {
  const bands = ({ levels }: Path) => levels.map(({ min, max }) => `${min}-${max ?? ""}`).join();
  return path.id === known.id && bands(path) === bands(known);
}

/** Amounts take the currency of the roadmap, and the bands of the built-in paths are dollars of the United States. */
function DollarNote() {
  const styles = useStyles();
  const { text, formats } = usePane();
  if (formats.currency === "USD") return null;
  return <Words className={styles.note}>{text.scenarios.dollarBands(formats.currency)}</Words>;
}

const useStyles = makeStyles({
  pair: { display: "grid", gridTemplateColumns: "2fr 1fr", gap: "8px", alignItems: "start" },
  note: { color: tokens.colorStatusWarningForeground3, fontSize: tokens.fontSizeBase200 },
});
