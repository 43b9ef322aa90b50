/** A plan from a person's goals: what they are, what they want to become by when, and the first steps. */
import { Button, Text as Words } from "@fluentui/react-components";
import { useState } from "react";
import { planParts } from "../../flows/planParts";
import { makePlan } from "../actions/roadmapActions";
import { Card } from "../shared/Card";
import { Fold } from "../shared/Fold";
import { usePane } from "../shared/PaneContext";
import { Problems } from "../shared/Problems";
import { ShortText } from "../shared/ShortText";
import { Stack } from "../shared/Stack";
import { ViewHead } from "../shared/ViewHead";
import { type GoalDraft, partsOf, type PlanDraft } from "../state/planDraft";
import type { RoadmapState } from "../state/roadmapState";
import { GoalForm } from "./GoalForm";
import { MilestonesForm } from "./MilestonesForm";

type Planning = Extract<RoadmapState, { kind: "planning" }>;

export function PlanForm({ planning }: { readonly planning: Planning }) {
  const { flows, dispatch, text, thisMonth } = usePane();
  const words = text.plan;
  const { draft, problems } = planning;
  // What is missing is told once the person thinks that all is there.
  const [tried, setTried] = useState(false);
  const change = (part: Partial<PlanDraft>) => dispatch({ type: "roadmap/planned", draft: { ...draft, ...part } });
  const goal = (index: number, part: Partial<GoalDraft>) =>
    change({ goals: draft.goals.map((old, i) => (i === index ? { ...old, ...part } : old)) });
  const parts = partsOf(draft);
  const { end } = planParts[parts - 1] ?? planParts[0];
  const missing = (value: string) => (tried && value.trim() === "" ? words.roleMissing : undefined);
  const complete =
    [draft, ...draft.goals.slice(0, parts)].every(({ role }) => role.trim() !== "") &&
    draft.milestones.every(({ text: named, month }) => named.trim() === "" || month <= end);

  const finish = () => {
    setTried(true);
    if (complete) void makePlan(flows, dispatch, draft, { words, thisMonth });
  };
  return (
    <Stack>
      <ViewHead
        back={text.app.back}
        onBack={() => dispatch({ type: "roadmap/closed" })}
        title={words.head}
        lead={words.lead}
      />
      <Card title={words.now}>
        <ShortText
          required
          label={words.currentRole}
          value={draft.role}
          problem={missing(draft.role)}
          onChange={(role) => change({ role })}
        />
        <ShortText label={words.domain} value={draft.domain} onChange={(domain) => change({ domain })} />
      </Card>
      {draft.goals.map((own, i) => (
        <Fold
          key={i}
          title={words.parts[i] ?? ""}
          aside={i < parts ? own.role : words.optional}
          openAtFirst={i === 0 || i < parts}
        >
          <GoalForm goal={own} problem={i < parts ? missing(own.role) : undefined} onChange={(part) => goal(i, part)} />
        </Fold>
      ))}
      <MilestonesForm milestones={draft.milestones} end={end} onChange={(milestones) => change({ milestones })} />
      <Problems problems={problems} />
      <Words aria-live="polite">{tried && !complete && words.incomplete}</Words>
      <Button appearance="primary" size="large" onClick={finish}>
        {words.make}
      </Button>
    </Stack>
  );
}
