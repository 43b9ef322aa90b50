/** The fields of one group, folded away until wanted. */
import type { Scenario } from "../../career/scenario";
import { Fold } from "../shared/Fold";
import { usePane } from "../shared/PaneContext";
import { AssumptionRow } from "./AssumptionRow";
import type { PresetMatch } from "./editScenario";
import type { FieldGroup } from "./visibleFields";

export interface FieldGroupFormProps {
  readonly group: FieldGroup;
  readonly scenario: Scenario;
  readonly match: PresetMatch;
  readonly openAtFirst: boolean;
  readonly onChange: (scenario: Scenario) => void;
}

export function FieldGroupForm({ group, scenario, match, openAtFirst, onChange }: FieldGroupFormProps) {
  const { text } = usePane();
  const changed = group.fields.filter((field) => match.changed.has(field.key)).length;
  return (
    <Fold
      title={text.scenarios.groups[group.title] ?? group.title}
      aside={changed > 0 ? text.scenarios.changed(changed) : ""}
      openAtFirst={openAtFirst}
    >
      {group.fields.map((field) => (
        <AssumptionRow key={field.key} field={field} scenario={scenario} match={match} onChange={onChange} />
      ))}
    </Fold>
  );
}
