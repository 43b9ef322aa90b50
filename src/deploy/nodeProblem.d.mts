/** What is wrong with the Node that runs, such as "18.20.4" where ">=20.19" is wanted; undefined where it will do. */
export function nodeProblem(running: string, wanted: string): string | undefined;
