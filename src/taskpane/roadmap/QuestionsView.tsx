/** Six answers that become two scenarios: staying where one is, and the way one has in mind. */
import { Button, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { MAX_PAY, MAX_YEARS } from "../../career/assumptionFields";
import { builtInPath, builtInPathIds } from "../../career/catalogue/builtInPath";
import { beginScenarios } from "../actions/scenarioActions";
import { choosePath } from "../scenarios/editScenario";
import { Choice } from "../shared/Choice";
import { Fold } from "../shared/Fold";
import { MonthField } from "../shared/MonthField";
import { NumberField } from "../shared/NumberField";
import { usePane } from "../shared/PaneContext";
import { Pick } from "../shared/Pick";
import { Stack } from "../shared/Stack";
import { ViewHead } from "../shared/ViewHead";
import { PathFinder } from "./PathFinder";
import { planOfPath } from "../state/planDraft";
import { firstScenario, type Plan, twoWays } from "./twoWays";

export function QuestionsView({ onBack }: { readonly onBack: () => void }) {
  const styles = useStyles();
  const { state, flows, dispatch, text, thisMonth } = usePane();
  const [scenario, setScenario] = useState(() => firstScenario(thisMonth));
  const [plan, setPlan] = useState<Plan>("chance");
  const words = text.questions;
  const { path, start, years } = scenario;
  const set = (part: Partial<typeof start>) => setScenario({ ...scenario, start: { ...start, ...part } });
  const paths = builtInPathIds.flatMap((id) => builtInPath(id, "public-data") ?? []);

  const choose = (id: string) => {
    const chosen = paths.find((candidate) => candidate.id === id);
    if (chosen) setScenario(choosePath(scenario, chosen));
  };
  const planFor = (id: string) => {
    const chosen = paths.find((candidate) => candidate.id === id);
    if (chosen) dispatch({ type: "roadmap/planned", draft: planOfPath(chosen) });
  };
  const finish = () => {
    const present = state.scenarios.list.map((listed) => listed.scenario);
    void beginScenarios(flows, dispatch, { begun: twoWays(scenario, plan, words.names), present, text });
  };
  return (
    <Stack>
      <ViewHead back={text.app.back} onBack={onBack} title={words.title} lead={words.lead} />
      <Pick
        size="medium"
        label={`1. ${words.path}`}
        value={path.id ?? ""}
        options={paths.map(({ id = "", name }) => [id, name])}
        onChange={choose}
      />
      <Fold title={text.finder.title} aside="">
        <PathFinder onChoose={choose} onPlan={planFor} />
      </Fold>
      <Pick
        size="medium"
        label={`2. ${words.level}`}
        value={start.level}
        options={path.levels.map(({ title }) => [title, title])}
        onChange={(level) => set({ level })}
      />
      <NumberField
        size="medium"
        label={`3. ${words.pay}`}
        unit="money"
        min={0}
        max={MAX_PAY}
        value={start.pay}
        onChange={(pay) => pay !== null && set({ pay })}
      />
      <div>
        <div className={styles.question}>{`4. ${words.plan}`}</div>
        <Choice
          label={words.plan}
          value={plan}
          options={[
            ["chance", words.chance],
            ["cycle", words.cycle],
            ["manage", words.manage],
          ]}
          onChange={setPlan}
        />
      </div>
      <NumberField
        size="medium"
        label={`5. ${words.years}`}
        unit="years"
        min={1}
        max={MAX_YEARS}
        value={years}
        onChange={(value) => value !== null && setScenario({ ...scenario, years: value })}
      />
      <MonthField
        label={`6. ${words.start}`}
        wrong={text.roadmap.startWrong}
        value={start.date}
        onChange={(date) => set({ date })}
      />
      <Button appearance="primary" size="large" onClick={finish}>
        {words.finish}
      </Button>
    </Stack>
  );
}

const useStyles = makeStyles({
  question: { paddingBlock: "2px 4px" },
});
