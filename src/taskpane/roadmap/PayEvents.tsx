/** Pay rises that the document seems to expect; the person says which count, when, and how large they are. */
import { Text as Words } from "@fluentui/react-components";
import type { Phase } from "../../career/roadmap";
import { Card } from "../shared/Card";
import { usePane } from "../shared/PaneContext";
import type { PayEventChoice } from "../state/roadmapState";
import { PayEventForm } from "./PayEventForm";

export interface PayEventsProps {
  readonly choices: readonly PayEventChoice[];
  readonly phases: readonly Phase[];
}

export function PayEvents({ choices, phases }: PayEventsProps) {
  const { dispatch, text } = usePane();
  return (
    <Card title={text.roadmap.payEvents}>
      <Words>{text.roadmap.payEventsLead}</Words>
      {choices.map((choice) => (
        <PayEventForm
          key={choice.phase}
          choice={choice}
          phase={phases[choice.phase]?.title ?? ""}
          onChange={(changed) => dispatch({ type: "roadmap/payEventChanged", choice: changed })}
        />
      ))}
    </Card>
  );
}
