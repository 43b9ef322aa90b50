/** The third way in, for those who have no roadmap yet. */
import { Button, Text as Words } from "@fluentui/react-components";
import { Card } from "../shared/Card";
import { usePane } from "../shared/PaneContext";

export function QuestionsInvitation({ onStart }: { readonly onStart: () => void }) {
  const { text } = usePane();
  return (
    <Card title={text.start.questions}>
      <Words>{text.start.questionsLead}</Words>
      <Button onClick={onStart}>{text.start.answer}</Button>
    </Card>
  );
}
