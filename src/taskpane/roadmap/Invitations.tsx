/** Two more ways in, for those who have no roadmap yet: a form that becomes a plan, and questions that become a comparison. */
import { Card } from "../shared/Card";
import { usePane } from "../shared/PaneContext";
import { RowButton, useRowList } from "../shared/RowButton";

export interface InvitationsProps {
  readonly onPlan: () => void;
  readonly onQuestions: () => void;
}

export function Invitations({ onPlan, onQuestions }: InvitationsProps) {
  const { text } = usePane();
  return (
    <Card title={text.start.none}>
      <ul className={useRowList().list}>
        <li>
          <RowButton title={text.start.plan} description={text.start.planLead} onClick={onPlan} />
        </li>
        <li>
          <RowButton title={text.start.questions} description={text.start.questionsLead} onClick={onQuestions} />
        </li>
      </ul>
    </Card>
  );
}
