/** Three closer looks at the scenario in the chart; each is worked out once it is opened. */
import { useCallback, useState } from "react";
import type { Scenario } from "../../career/scenario";
import { careerAt, howOftenToMove, whatItHangsOn } from "../questions";
import { Choice } from "../shared/Choice";
import { Fold } from "../shared/Fold";
import { usePane } from "../shared/PaneContext";
import { Answered } from "./Answered";
import { MoveHeatMap } from "./MoveHeatMap";
import { Story } from "./Story";
import { TornadoBars } from "./TornadoBars";

export interface CloserProps {
  readonly scenario: Scenario;
  readonly seed: number;
}

export function Closer({ scenario, seed }: CloserProps) {
  const { text } = usePane();
  return (
    <>
      <Fold title={text.closer.tornado} aside="">
        <HangsOn scenario={scenario} seed={seed} />
      </Fold>
      <Fold title={text.closer.grid} aside="">
        <Moves scenario={scenario} seed={seed} />
      </Fold>
      <Fold title={text.closer.story} aside="">
        <Career scenario={scenario} seed={seed} />
      </Fold>
    </>
  );
}

function HangsOn({ scenario, seed }: CloserProps) {
  const ask = useCallback(() => whatItHangsOn(scenario, seed), [scenario, seed]);
  return <Answered ask={ask}>{(tornado) => <TornadoBars tornado={tornado} />}</Answered>;
}

function Moves({ scenario, seed }: CloserProps) {
  const ask = useCallback(() => howOftenToMove(scenario, seed), [scenario, seed]);
  return <Answered ask={ask}>{(grid) => <MoveHeatMap grid={grid} years={scenario.years} />}</Answered>;
}

const percentiles = { low: 0.1, middle: 0.5, high: 0.9 } as const;

function Career({ scenario, seed }: CloserProps) {
  const { text } = usePane();
  const [luck, setLuck] = useState<keyof typeof percentiles>("middle");
  const ask = useCallback(() => careerAt(scenario, percentiles[luck], seed), [scenario, luck, seed]);
  return (
    <>
      <Choice
        label={text.closer.luck}
        value={luck}
        options={[
          ["low", text.closer.lowLuck],
          ["middle", text.closer.middleLuck],
          ["high", text.closer.highLuck],
        ]}
        onChange={setLuck}
      />
      <Answered ask={ask}>{(replay) => <Story replay={replay} start={scenario.start} />}</Answered>
    </>
  );
}
