/** The scenarios of the workbook: the list, or the form of one of them. */
import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { loadScenarios } from "../actions/scenarioActions";
import { EmptyState } from "../shared/EmptyState";
import { Loading } from "../shared/Loading";
import { usePane } from "../shared/PaneContext";
import { Problems } from "../shared/Problems";
import { ScenarioForm } from "./ScenarioForm";
import { ScenarioList } from "./ScenarioList";

export function ScenariosView() {
  const { state, dispatch, flows, text } = usePane();
  const { status, list, editing, problems } = state.scenarios;
  // Whose form was open last: whoever leaves it goes on from its card.
  const [left, setLeft] = useState(editing);
  if (editing !== null && editing !== left) setLeft(editing);
  if (status === "loading") return <Loading label={text.app.loading} />;
  if (status === "failed")
    return (
      <EmptyState title={text.scenarios.failed} lead={text.scenarios.failedLead}>
        <Problems problems={problems} />
        <Button
          appearance="primary"
          onClick={() => {
            dispatch({ type: "scenarios/loading" });
            void loadScenarios(flows, dispatch, text);
          }}
        >
          {text.app.tryAgain}
        </Button>
      </EmptyState>
    );
  const open = list.find((listed) => listed.id === editing);
  return open ? <ScenarioForm key={open.id} listed={open} /> : <ScenarioList left={left} />;
}
