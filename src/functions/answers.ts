/** What the functions answer, loaded when the first cell asks. */
export { band, ladder, level, paths } from "./catalogueAnswers";
export { compare, simulate } from "./simulationAnswers";
export { simulateLive } from "./simulateLive";
export { breakEven, chance, replay, tornado, yearsTo } from "./scenarioAnswers";
export { fit } from "./fitAnswer";
export { moveValue, project, realPay, version } from "./payAnswers";
export { phase } from "./phaseAnswer";
