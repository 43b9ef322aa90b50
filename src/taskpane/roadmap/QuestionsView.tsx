/** Six answers that become two scenarios: staying where one is, and the way one has in mind. */
import { Button, makeStyles } from "@fluentui/react-components";
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
import { planOfPath } from "../state/planDraft";
import type { SixAnswers } from "../state/sixAnswers";
import { pathName } from "../text/named";
import { PathFinder } from "./PathFinder";
import { firstAnswers, twoWays } from "./twoWays";

/** @param given what was answered before; null where nothing was */
export function QuestionsView({ given }: { readonly given: SixAnswers | null }) {
  const styles = useStyles();
  const { state, flows, dispatch, text, thisMonth } = usePane();
  const answers = given ?? firstAnswers(thisMonth);
  const { scenario, plan, wishes, begun } = answers;
  const answer = (part: Partial<SixAnswers>) => dispatch({ type: "roadmap/asked", answers: { ...answers, ...part } });
  const words = text.questions;
  const { path, start, years } = scenario;
  const set = (part: Partial<typeof start>) => answer({ scenario: { ...scenario, start: { ...start, ...part } } });
  const paths = builtInPathIds.flatMap((id) => builtInPath(id, "public-data") ?? []);

  const choose = (id: string) => {
    const chosen = paths.find((candidate) => candidate.id === id);
    if (chosen) answer({ scenario: choosePath(scenario, chosen) });
  };
  const planFor = (id: string) => {
    const chosen = paths.find((candidate) => candidate.id === id);
    if (chosen) dispatch({ type: "roadmap/planned", draft: planOfPath(chosen) });
  };
  const finish = () => {
    const present = state.scenarios.list.map((listed) => listed.scenario);
    const ways = twoWays(scenario, plan, words.names);
    answer({ begun: ways });
    void beginScenarios(flows, dispatch, { ways, instead: begun, present, text });
  };
  return (
    <Stack>
      <ViewHead
        back={text.app.back}
        onBack={() => dispatch({ type: "roadmap/closed" })}
        title={words.title}
        lead={words.lead}
      />
      <Pick
        size="medium"
        label={`1. ${words.path}`}
        value={path.id ?? ""}
        options={paths.map(({ id = "", name }) => [id, pathName(name, text)])}
        onChange={choose}
      />
      <Fold title={text.finder.title} aside="">
        <PathFinder
          answers={wishes}
          onAnswer={(given) => answer({ wishes: given })}
          onChoose={choose}
          onPlan={planFor}
        />
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
          onChange={(chosen) => answer({ plan: chosen })}
        />
      </div>
      <NumberField
        size="medium"
        label={`5. ${words.years}`}
        unit="years"
        min={1}
        max={MAX_YEARS}
        value={years}
        onChange={(value) => value !== null && answer({ scenario: { ...scenario, years: value } })}
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
