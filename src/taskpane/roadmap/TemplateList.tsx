/** Ready-made roadmaps; one press reads one. */
import type { RoadmapSource } from "../../flows/flows";
import { Card } from "../shared/Card";
import { usePane } from "../shared/PaneContext";
import { RowButton, useRowList } from "../shared/RowButton";

export function TemplateList({ onRead }: { readonly onRead: (source: RoadmapSource) => void }) {
  const { flows, text } = usePane();
  return (
    <Card title={text.start.template}>
      <ul className={useRowList().list}>
        {flows.templates.map((template) => {
          const { title, description } = text.templates[template.id] ?? template;
          return (
            <li key={template.id}>
              <RowButton
                title={title}
                description={description}
                onClick={() => onRead({ name: title, content: template.markdown })}
              />
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
