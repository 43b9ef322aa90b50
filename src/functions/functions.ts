/**
 * The custom functions, as Excel knows them: names, arguments and help come from these comments, and functions.json is generated
 * from them. Every body hands its arguments to `answers`; none is volatile, so a figure changes only when an argument does.
 */
import { inCell, intoCell } from "./inCell";

/** What CAREER.SIMULATE can answer. @customenum */
enum Output {
  /** Pay of each year */
  Annual = "annual",
  /** Pay of all years so far */
  Cumulative = "cumulative",
  /** Pay of each year in money of the start */
  RealAnnual = "real annual",
  /** Pay of all years so far in money of the start */
  RealCumulative = "real cumulative",
  /** Share of trials at each level */
  Levels = "levels",
  /** Months out of work */
  MonthsOut = "months out",
}

/** What CAREER.COMPARE tells money in. @customenum */
enum Money {
  /** Money of each year */
  Nominal = "nominal",
  /** Money of the start of the plan */
  Real = "real",
}

/** The built-in paths, to choose from; a path of the workbook may be named as well. @customenum */
enum BuiltInPath {
  /** Full-stack web developer */
  FullStack = "fullstack",
  /** Backend engineer to architect */
  Backend = "backend",
  /** DevOps engineer to platform and site reliability engineer */
  DevOps = "devops",
  /** Data analyst to data and machine learning engineer */
  Data = "data",
  /** Prompt engineer to AI and machine learning engineer */
  Ai = "ai",
  /** Engineer to engineering manager */
  Manager = "manager",
  /** Full-stack developer to product manager */
  Product = "product",
  /** Any engineer, in six levels */
  Levels = "levels",
  /** Individual contributor ladder */
  Ic = "ic",
  /** Management ladder */
  Management = "management",
}

/**
 * Projects pay year by year without chance: Year, Pay, Cumulative and Event, by the rules of a simulation.
 * @customfunction PROJECT
 * @helpurl https://trajectory.example/help.html#career-project
 * @param pay Base pay per year now, such as 100000 or "$100k"; from 1.
 * @param years How many years to look ahead, 1 to 40 whole ones.
 * @param [merit] Raise each year for staying, such as 3% or 0.03; 0 to 100%. Left out: 0.
 * @param [moveEveryMonths] Months between moves to another employer, up to 480; a move stands in for a review in its month. Left out or 0: never.
 * @param [moveRaise] Raise with each move, such as 30%; -100% to 200%; half of it after less than 12 months. Left out: 0.
 * @param [promotionEveryMonths] Months in a level, up to 480, after which the next yearly review promotes. Left out or 0: never.
 * @param [promotionRaise] Raise with each promotion, such as 10%; -100% to 200%. Left out: 0.
 * @returns One row a year under a header row.
 */
export function project(
  pay: unknown,
  years: unknown,
  merit: unknown,
  moveEveryMonths: unknown,
  moveRaise: unknown,
  promotionEveryMonths: unknown,
  promotionRaise: unknown,
): Promise<unknown[][]> {
  return inCell((answers) =>
    answers.project({ pay, years, merit, moveEveryMonths, moveRaise, promotionEveryMonths, promotionRaise }),
  );
}

/**
 * Simulates a scenario and gives, year by year, the percentiles of pay: P5 to P95, mean, deviation and standard error.
 * @customfunction SIMULATE
 * @helpurl https://trajectory.example/help.html#career-simulate
 * @param scenario A name in the Scenarios table, two columns of keys and values, or a header row and one row.
 * @param [trials] How many careers to simulate, 1 to 1,000,000. Left out: 10,000.
 * @param [seed] Start of the random numbers, a whole number from 0; the same seed gives the same figures. Left out: 1.
 * @param [output] annual, cumulative, real annual, real cumulative, levels or months out. Left out: annual.
 * @param invocation Tells when the cell no longer waits.
 * @returns One row a year under a header row.
 */
export function simulate(
  scenario: unknown[][],
  trials: unknown,
  seed: unknown,
  output: Output,
  invocation: CustomFunctions.CancelableInvocation,
): Promise<unknown[][]> {
  return inCell((answers, signal) => answers.simulate({ scenario, trials, seed, output }, signal), invocation);
}

/**
 * Simulates a scenario in growing numbers of trials: a first fan at once, then finer, until the median is known as well as wished.
 * @customfunction SIMULATE.LIVE
 * @helpurl https://trajectory.example/help.html#career-simulate-live
 * @param scenario A name in the Scenarios table, two columns of keys and values, or a header row and one row.
 * @param [precision] Wished standard error of the median total as a share of it, 0.01% to 10%. Left out: 0.1%.
 * @param [seed] Start of the random numbers, a whole number from 0; the same seed ends with the same figures. Left out: 1.
 * @param [output] annual, cumulative, real annual, real cumulative, levels or months out. Left out: annual.
 * @param invocation Takes the results one after another.
 */
export function simulateLive(
  scenario: unknown[][],
  precision: unknown,
  seed: unknown,
  output: Output,
  invocation: CustomFunctions.StreamingInvocation<unknown[][]>,
): void {
  intoCell(
    (answers, signal) => answers.simulateLive({ scenario, precision, seed, output }, invocation, signal),
    invocation,
    "CAREER.SIMULATE",
  );
}

/**
 * Compares scenarios on the same trials: final and total pay, chance to beat the first, and the year each gets ahead of it.
 * @customfunction COMPARE
 * @helpurl https://trajectory.example/help.html#career-compare
 * @param scenarios Names in the Scenarios table, or a header row and one row a scenario, such as Scenarios[#All]; the first is the baseline.
 * @param [trials] How many careers to simulate, 1 to 1,000,000. Left out: 10,000.
 * @param [seed] Start of the random numbers, a whole number from 0; the same seed gives the same figures. Left out: 1.
 * @param [money] nominal, or real for money of the start of the plan. Left out: nominal.
 * @param invocation Tells when the cell no longer waits.
 * @returns One row a scenario under a header row.
 */
export function compare(
  scenarios: unknown[][],
  trials: unknown,
  seed: unknown,
  money: Money,
  invocation: CustomFunctions.CancelableInvocation,
): Promise<unknown[][]> {
  return inCell((answers, signal) => answers.compare({ scenarios, trials, seed, money }, signal), invocation);
}

/**
 * Chance that pay per year reaches a target.
 * @customfunction CHANCE
 * @helpurl https://trajectory.example/help.html#career-chance
 * @param scenario A name in the Scenarios table, two columns of keys and values, or a header row and one row.
 * @param target Pay per year to be reached, such as 200000.
 * @param [byYear] Year of the plan by whose end it has to be reached, from 1. Left out: the last year.
 * @param [trials] How many careers to simulate, 1 to 1,000,000. Left out: 10,000.
 * @param [seed] Start of the random numbers, a whole number from 0. Left out: 1.
 * @param invocation Tells when the cell no longer waits.
 * @returns A chance from 0 to 1.
 */
export function chance(
  scenario: unknown[][],
  target: unknown,
  byYear: unknown,
  trials: unknown,
  seed: unknown,
  invocation: CustomFunctions.CancelableInvocation,
): Promise<number> {
  return inCell((answers, signal) => answers.chance({ scenario, target, byYear, trials, seed }, signal), invocation);
}

/**
 * Year of the plan in which pay per year first reaches a target.
 * @customfunction YEARSTO
 * @helpurl https://trajectory.example/help.html#career-yearsto
 * @param scenario A name in the Scenarios table, two columns of keys and values, or a header row and one row.
 * @param target Pay per year to be reached, such as 200000.
 * @param [percentile] From 0 to 1: 0.5 for the median career, 0.9 for the slowest tenth. Left out: 0.5.
 * @param invocation Tells when the cell no longer waits.
 * @returns The year, or "never" where too few careers reach it.
 */
export function yearsTo(
  scenario: unknown[][],
  target: unknown,
  percentile: unknown,
  invocation: CustomFunctions.CancelableInvocation,
): Promise<unknown> {
  return inCell((answers, signal) => answers.yearsTo({ scenario, target, percentile }, signal), invocation);
}

/**
 * Year at whose end the second scenario has paid more in all than the first, in the median of the careers where it does.
 * @customfunction BREAKEVEN
 * @helpurl https://trajectory.example/help.html#career-breakeven
 * @param a The scenario to beat: a name, or a range with its values.
 * @param b The scenario that may get ahead: a name, or a range with its values.
 * @param invocation Tells when the cell no longer waits.
 * @returns The year, or "never".
 */
export function breakEven(
  a: unknown[][],
  b: unknown[][],
  invocation: CustomFunctions.CancelableInvocation,
): Promise<unknown> {
  return inCell((answers, signal) => answers.breakEven({ a, b }, signal), invocation);
}

/**
 * What one move now is worth against staying: the difference in pay over the years, months without pay included.
 * @customfunction MOVEVALUE
 * @helpurl https://trajectory.example/help.html#career-movevalue
 * @param pay Base pay per year now, such as 100000; from 1.
 * @param raise Raise with the move, such as 20%; -100% to 200%.
 * @param [gapMonths] Months without pay between the jobs, 0 to 480. Left out: 0.
 * @param [years] How many years to count, 1 to 40. Left out: 5.
 * @param [merit] Raise each year in either job, such as 3%; 0 to 100%. Left out: 0.
 * @returns Money; negative where staying pays more.
 */
export function moveValue(
  pay: unknown,
  raise: unknown,
  gapMonths?: unknown,
  years?: unknown,
  merit?: unknown,
): Promise<number> {
  return inCell((answers) => answers.moveValue({ pay, raise, gapMonths, years, merit }));
}

/**
 * Lists the paths that scenarios can follow: those of this workbook and the built-in ones.
 * @customfunction PATHS
 * @helpurl https://trajectory.example/help.html#career-paths
 * @returns Path, Name, Levels, Pay from, Pay to and Source under a header row.
 */
export function paths(): Promise<unknown[][]> {
  return inCell((answers) => answers.paths());
}

/**
 * Lists the levels of a path with their pay bands, lowest first.
 * @customfunction LADDER
 * @helpurl https://trajectory.example/help.html#career-ladder
 * @param [path] Id or name of a path, such as backend. Left out: the six-level table.
 * @returns Level, Title, Pay from and Pay to under a header row; an open band says "open".
 */
export function ladder(path?: BuiltInPath): Promise<unknown[][]> {
  return inCell((answers) => answers.ladder({ path }));
}

/**
 * Pay within the band of a level.
 * @customfunction BAND
 * @helpurl https://trajectory.example/help.html#career-band
 * @param path Id or name of a path, such as backend.
 * @param level Title of the level, one word that only it has, such as Senior, or its number on the ladder.
 * @param [percentile] From 0 for the start of the band to 1 for its end; an open band has its start alone. Left out: 0.5.
 * @param [year] Year of the plan, 1 to 40; bands grow by the shared band growth each year. Left out: 1.
 * @returns Pay per year.
 */
export function band(path: BuiltInPath, level: unknown, percentile?: unknown, year?: unknown): Promise<number> {
  return inCell((answers) => answers.band({ path, level, percentile, year }));
}

/**
 * The level that a pay belongs to: the highest one whose band has begun.
 * @customfunction LEVEL
 * @helpurl https://trajectory.example/help.html#career-level
 * @param pay Base pay per year, such as 120000.
 * @param [path] Id or name of a path, such as backend. Left out: the six-level table.
 * @returns Title of the level.
 */
export function level(pay: unknown, path?: BuiltInPath): Promise<string> {
  return inCell((answers) => answers.level({ pay, path }));
}

/**
 * What pay of a later year buys in money of today.
 * @customfunction REALPAY
 * @helpurl https://trajectory.example/help.html#career-realpay
 * @param pay Pay in money of that year.
 * @param years Years from now, 0 to 100; real results take a year of the plan at its middle, year 10 as 9.5.
 * @param [inflation] Rise of prices a year, -50% to 100%. Left out: 2.5%.
 * @returns Pay in money of today.
 */
export function realPay(pay: unknown, years: unknown, inflation?: unknown): Promise<number> {
  return inCell((answers) => answers.realPay({ pay, years, inflation }));
}

/**
 * Fits yearly raises and moves to your own history of pay.
 * @customfunction FIT
 * @helpurl https://trajectory.example/help.html#career-fit
 * @param dates A column of dates, at least 3 in any order; text such as 2024-03 will do.
 * @param pays A column as long of base pay per year from each date on.
 * @returns Keys and values that scenarios use, with a remark on how far they can be trusted.
 */
export function fit(dates: unknown[][], pays: unknown[][]): Promise<unknown[][]> {
  return inCell((answers) => answers.fit({ dates, pays }));
}

/**
 * Which assumption matters most: the median total when each one moves across what public data supports.
 * @customfunction TORNADO
 * @helpurl https://trajectory.example/help.html#career-tornado
 * @param scenario A name in the Scenarios table, two columns of keys and values, or a header row and one row.
 * @param invocation Tells when the cell no longer waits.
 * @returns Assumption, Low, High, Total at low, Total at high and Swing under a header row, widest first.
 */
export function tornado(scenario: unknown[][], invocation: CustomFunctions.CancelableInvocation): Promise<unknown[][]> {
  return inCell((answers, signal) => answers.tornado({ scenario }, signal), invocation);
}

/**
 * Tells the career behind a percentile month by month: of all trials the one whose total comes nearest to it.
 * @customfunction REPLAY
 * @helpurl https://trajectory.example/help.html#career-replay
 * @param scenario A name in the Scenarios table, two columns of keys and values, or a header row and one row.
 * @param percentile From 0 to 1: 0.5 for the middle career, 0.1 for a poor and 0.9 for a good one.
 * @param invocation Tells when the cell no longer waits.
 * @returns Month, Event, Pay and Level under a header row.
 */
export function replay(
  scenario: unknown[][],
  percentile: unknown,
  invocation: CustomFunctions.CancelableInvocation,
): Promise<unknown[][]> {
  return inCell((answers, signal) => answers.replay({ scenario, percentile }, signal), invocation);
}

/**
 * The phase of the roadmap that a date falls into.
 * @customfunction PHASE
 * @helpurl https://trajectory.example/help.html#career-phase
 * @param date A date, such as TODAY(), or text such as 2026-03-15.
 * @returns Title of the phase.
 */
export function phase(date: unknown): Promise<string> {
  return inCell((answers) => answers.phase({ date }));
}

/**
 * Version of the engine: the same scenario, trials, seed and version give the same figures.
 * @customfunction VERSION
 * @helpurl https://trajectory.example/help.html#career-version
 * @returns The version.
 */
export function version(): Promise<string> {
  return inCell((answers) => answers.version());
}
