/** Three closer looks at the scenario in the chart; each is worked out once it is opened. */
import { useCallback, useMemo, useState } from "react";
import type { Scenario } from "../../career/scenario";
import { type Asked, careerAt, howOftenToMove, whatItHangsOn } from "../questions";
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
  const { state, text } = usePane();
  const { money } = state.results;
  const asked = useMemo<Asked>(() => ({ scenario, seed, money }), [scenario, seed, money]);
  return (
    <>
      <Fold title={text.closer.tornado} aside="">
        <HangsOn asked={asked} />
      </Fold>
      <Fold title={text.closer.grid} aside="">
        <Moves asked={asked} />
      </Fold>
      <Fold title={text.closer.story} aside="">
        <Career asked={asked} />
      </Fold>
    </>
  );
}

interface AskedProps {
  readonly asked: Asked;
}

function HangsOn({ asked }: AskedProps) {
  const ask = useCallback(() => whatItHangsOn(asked), [asked]);
  return <Answered ask={ask}>{(tornado) => <TornadoBars tornado={tornado} money={asked.money} />}</Answered>;
}

function Moves({ asked }: AskedProps) {
  const ask = useCallback(() => howOftenToMove(asked), [asked]);
  return (
    <Answered ask={ask}>
      {(grid) => <MoveHeatMap grid={grid} years={asked.scenario.years} money={asked.money} />}
    </Answered>
  );
}

const percentiles = { low: 0.1, middle: 0.5, high: 0.9 } as const;

function Career({ asked }: AskedProps) {
  const { text } = usePane();
  const [luck, setLuck] = useState<keyof typeof percentiles>("middle");
  const ask = useCallback(() => careerAt(asked, percentiles[luck]), [asked, luck]);
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
      <Answered ask={ask}>{(replay) => <Story replay={replay} asked={asked} />}</Answered>
    </>
  );
}
