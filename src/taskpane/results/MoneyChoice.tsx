/** Nominal or in today's money: one choice for every figure, chart and table of the results. */
import { Choice } from "../shared/Choice";
import { usePane } from "../shared/PaneContext";

export function MoneyChoice() {
  const { state, dispatch, text } = usePane();
  const words = text.results;
  return (
    <Choice
      label={words.money}
      value={state.results.money}
      options={[
        ["nominal", words.nominal],
        ["real", words.real],
      ]}
      onChange={(money) => dispatch({ type: "results/moneyChosen", money })}
    />
  );
}
