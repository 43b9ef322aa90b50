/** Help texts, one a command; `trajectory COMMAND --help` prints them. */
export const usages = {
  plan: `trajectory plan [FILE] [--into PLAN.xlsx] [--scenarios FILE.json] [--start 2026-01] [--trials N] [--seed N] [--out FILE.xlsx]

  Turns a roadmap into a workbook, simulates the scenarios, saves both as .xlsx and prints phases and comparison.
  FILE is a roadmap in Markdown (- for what is piped in), or a saved plan to go on with: its roadmap, scenarios, trials and seed,
  edits included.
  Without FILE the example roadmap is taken, without --scenarios the example scenarios.

  --into PLAN.xlsx       writes the roadmap into this saved plan; what was typed into it is kept
  --scenarios FILE.json  scenarios to compare, the first as baseline
  --start YYYY-MM        first month of the plan; otherwise the saved plan's, the roadmap's own, or 2026-01
  --trials N             careers to simulate, 1 to 10,000,000 (10,000)
  --seed N               start of the random numbers, 0 to 4,294,967,295 (1)
  --out FILE.xlsx        where to save (the saved plan, or plan.xlsx)`,
  import: `trajectory import FILE [--json]

  Understands a roadmap and prints its phases, or with --json everything that was found. FILE may be a saved plan, or - for what is
  piped in.`,
  export: `trajectory export PLAN.xlsx [--out FILE.md]

  Gives the roadmap of a saved plan as Markdown, edits included.`,
  simulate: `trajectory simulate FILE [--trials N] [--precision 0.1%] [--seed N] [--json]

  Simulates the scenarios of a JSON file or of a saved plan and prints their comparison, or with --json every percentile of every
  year. FILE may be - for JSON that is piped in. Ctrl+C ends the run with what it has by then, marked as such, and exit code 130.

  --trials N          careers to simulate, 1 to 10,000,000 (10,000); with --precision the most of them (10,000,000)
  --precision SHARE   simulates until the median of every scenario's total is known to this share of it, as its standard error
  --seed N            start of the random numbers, 0 to 4,294,967,295 (1)`,
  cell: `trajectory cell '=CAREER.PROJECT(100000,10,0,24,0.3)' [--plan FILE] [--json]

  Evaluates a formula in a fresh workbook and prints what it spills; with --plan in the workbook of that roadmap, or in that
  saved plan.`,
  bench: `trajectory bench [--json] [--quick] [--scenarios FILE.json] [--trials N]

  Measures the engine on this machine, beside a plain version in the same run. --quick leaves the ten million trials out.`,
  preview: `trajectory preview [--port N]

  Serves a spreadsheet with the add-in's pane beside it on 127.0.0.1, for trying without Excel.`,
} as const;

export type Command = keyof typeof usages;

/** What the commands are, for someone who typed none. */
export const overview = `trajectory COMMAND

  plan      a roadmap in, a projected workbook out
  import    what is understood of a roadmap
  export    a saved plan as Markdown
  simulate  what scenarios pay
  cell      what a formula gives
  bench     how fast the engine is here
  preview   the add-in in a browser, without Excel

  trajectory COMMAND --help tells more.`;
