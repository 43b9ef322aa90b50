/** The parts of a plan that is made of a person's goals, for the form that asks for them. */
export { planParts } from "../roadmap/actionPlan";
