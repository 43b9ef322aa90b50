/** What the page can start with: ribbon buttons of the add-in, pressed in order on an empty workbook. */

export interface Sample {
  /** As links name it. */
  readonly id: string;
  /** Functions of manifest.xml's buttons. */
  readonly buttons: readonly string[];
  /** Sheet to look at when all is written; undefined leaves the choice to the add-in. */
  readonly sheet?: string;
}

export const samples: readonly Sample[] = [
  { id: "empty", buttons: [] },
  { id: "plan", buttons: ["writeExamplePlan"], sheet: "Roadmap" },
  { id: "projection", buttons: ["writeExamplePlan", "runProjection"], sheet: "Projection" },
  { id: "comparison", buttons: ["writeExamplePlan", "runProjection", "compareScenarios"], sheet: "Comparison" },
];
