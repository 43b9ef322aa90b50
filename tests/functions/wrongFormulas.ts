/**
 * Every function with what it cannot take, in a workbook with scenarios and no roadmap: the error names the argument, the value and
 * what would be right.
 */
export const wrong: readonly (readonly [formula: string, value: string, text: string])[] = [
  ['=CAREER.PROJECT("lots",10)', "#VALUE!", 'pay is "lots", which is not a number: give one, such as 100000.'],
  ["=CAREER.PROJECT(100000,41)", "#NUM!", "years is 41: give a whole number from 1 to 40, such as 10."],
  ['=CAREER.PROJECT(100000,10,"x%")', "#VALUE!", 'merit is "x%", which is not a number: give one, such as 3%.'],
  ['=CAREER.SIMULATE("Stey")', "#N/A", 'scenario: no scenario is called "Stey"; did you mean "Stay"?'],
  [
    '=CAREER.SIMULATE("Stay",0)',
    "#NUM!",
    "trials is 0 or a blank cell: give a whole number from 1 to 1,000,000, such as 10000.",
  ],
  [
    '=CAREER.SIMULATE("Stay",A99)',
    "#NUM!",
    "trials is 0 or a blank cell: give a whole number from 1 to 1,000,000, such as 10000.",
  ],
  [
    '=CAREER.SIMULATE("Stay",10,1,"anual")',
    "#VALUE!",
    'output is "anual": did you mean "annual"? Give one of annual, cumulative, real annual, real cumulative, levels, months out.',
  ],
  ['=CAREER.SIMULATE.LIVE("Stey")', "#N/A", 'scenario: no scenario is called "Stey"; did you mean "Stay"?'],
  ['=CAREER.COMPARE("Stey")', "#N/A", 'scenarios: no scenario is called "Stey"; did you mean "Stay"?'],
  [
    "=CAREER.COMPARE(Scenarios[#All],10,-1)",
    "#NUM!",
    "seed is -1: give a whole number from 0 to 4,294,967,295, such as 1.",
  ],
  [
    '=CAREER.COMPARE(Scenarios[#All],10,1,"reel")',
    "#VALUE!",
    'money is "reel": did you mean "real"? Give one of nominal, real.',
  ],
  ['=CAREER.CHANCE("Stay","much")', "#VALUE!", 'target is "much", which is not a number: give one, such as 200000.'],
  ['=CAREER.CHANCE("Stay",1,11)', "#NUM!", "byYear is 11: give a whole number from 1 to 10, such as 10."],
  ['=CAREER.YEARSTO("Stay",1,2)', "#NUM!", "percentile is 2: give a number from 0 to 1, such as 0.5."],
  [
    '=CAREER.BREAKEVEN("Stay","Mve")',
    "#N/A",
    'b: no scenario is called "Mve"; the scenarios are Stay, Move when an offer comes (public data), Move every 2–3 years (optimistic), Become a manager.',
  ],
  [
    '=CAREER.BREAKEVEN("Stay","Become a manger")',
    "#N/A",
    'b: no scenario is called "Become a manger"; did you mean "Become a manager"?',
  ],
  ['=CAREER.MOVEVALUE(100000,"big")', "#VALUE!", 'raise is "big", which is not a number: give one, such as 20%.'],
  ["=CAREER.MOVEVALUE(100000,20%,-1)", "#NUM!", "gapMonths is -1: give a whole number from 0 to 480, such as 1."],
  ['=CAREER.LADDER("bakend")', "#N/A", 'path: no path is called "bakend". Did you mean "backend"?'],
  [
    '=CAREER.BAND("backend","Senor")',
    "#N/A",
    'level: the path "Backend Engineer → Architect" has no level "Senor"; did you mean "Senior"? Its levels are "Junior Backend Developer", "Mid-Level Backend Engineer", "Senior Backend Engineer", "Architect / Principal Engineer".',
  ],
  ['=CAREER.BAND("backend","Mid",2)', "#NUM!", "percentile is 2: give a number from 0 to 1, such as 0.5."],
  ['=CAREER.LEVEL("x")', "#VALUE!", 'pay is "x", which is not a number: give one, such as 120000.'],
  [
    '=CAREER.LEVEL(1,"backend")',
    "#N/A",
    "pay is 1, below every level of Backend Engineer → Architect: its bands begin at 70000.",
  ],
  ['=CAREER.REALPAY(1,2,"x")', "#VALUE!", 'inflation is "x", which is not a number: give one, such as 2.5%.'],
  [
    '=CAREER.FIT({"2020-01";"soon"},{1;2})',
    "#VALUE!",
    'dates, row 2 is "soon", which is not a date: give one, such as 2024-03-01.',
  ],
  [
    '=CAREER.FIT({"2020-01";"2021-01"},{90000})',
    "#VALUE!",
    "dates has 2 rows and pays has 1 row: give a date and its pay in each row.",
  ],
  ['=CAREER.TORNADO("Stey")', "#N/A", 'scenario: no scenario is called "Stey"; did you mean "Stay"?'],
  ['=CAREER.REPLAY("Stay","mid")', "#VALUE!", 'percentile is "mid", which is not a number: give one, such as 0.5.'],
  ['=CAREER.REPLAY("Stay",2)', "#NUM!", "percentile is 2: give a number from 0 to 1, such as 0.5."],
  [
    '=CAREER.FIT({"2020-01";"2021-01";"2020-01-31"},{1;2;3})',
    "#VALUE!",
    "dates, rows 1 and 3 are of the same month: give one pay a month.",
  ],
  ['=CAREER.FIT("2024-03-01",1)', "#VALUE!", "1 point is too few to fit; give at least 3 dates with their pay."],
  ["=CAREER.FIT(Z:Z,{1;2})", "#VALUE!", "dates is empty and pays has 2 rows: give a date and its pay in each row."],
  [
    '=CAREER.PHASE("soon")',
    "#VALUE!",
    'date is "soon", which is not a date: give one, such as TODAY() or DATE(2026,3,1).',
  ],
  ["=CAREER.PHASE(Z1)", "#VALUE!", "date is missing or a blank cell: give a date, such as TODAY() or DATE(2026,3,1)."],
  [
    '=CAREER.PHASE("2026-02-30")',
    "#VALUE!",
    'date is "2026-02-30", which is not a date: give one, such as TODAY() or DATE(2026,3,1).',
  ],
  ["=CAREER.PHASE(45000)", "#N/A", "This workbook has no roadmap yet: write one from the Trajectory pane first."],
  [
    "=CAREER.PROJECT(Z1,10)",
    "#NUM!",
    "pay is 0 or a blank cell: give a number from 1 to 1,000,000,000,000, such as 100000.",
  ],
  [
    "=CAREER.TORNADO(Z1)",
    "#VALUE!",
    "scenario is empty or a blank cell: give a name in the Scenarios table, or a range with its values.",
  ],
  [
    '=CAREER.LADDER(REPT("x",300))',
    "#N/A",
    `path: no path is called "${"x".repeat(40)}…". The paths are backend, management, fullstack, devops, data, ai, manager, product, levels, ic.`,
  ],
  [
    '=CAREER.BAND("backend",Z1)',
    "#VALUE!",
    "level is missing or a blank cell: give one of Junior Backend Developer, Mid-Level Backend Engineer, Senior Backend Engineer, Architect / Principal Engineer.",
  ],
  [
    '=CAREER.SIMULATE({"path","bakend";"start.pay",-1;"yeers",2})',
    "#VALUE!",
    'scenario: "yeers" is not a key of a scenario: did you mean "Years"?',
  ],
  [
    '=CAREER.BAND("backend","Engineer")',
    "#N/A",
    'level: "Engineer" fits "Mid-Level Backend Engineer" and "Senior Backend Engineer" and "Architect / Principal Engineer"; give the whole title.',
  ],
  [
    '=CAREER.BAND("backend",5)',
    "#N/A",
    "level is 5, but Backend Engineer → Architect has the levels 1 to 4: Junior Backend Developer, Mid-Level Backend Engineer, Senior Backend Engineer, Architect / Principal Engineer.",
  ],
  [
    '=CAREER.SIMULATE({"path","backend";"meritMaen",0.04})',
    "#VALUE!",
    'scenario: "meritMaen" is not a key of a scenario: did you mean "meritMean"?',
  ],
  [
    '=CAREER.SIMULATE({"path","backend";"hobby","chess"})',
    "#VALUE!",
    'scenario: "hobby" is not a key of a scenario: leave its row out of the range.',
  ],
  [
    '=CAREER.SIMULATE({"path","backend";"years",10;"years",12})',
    "#VALUE!",
    'scenario: "years" stands there twice: give it once.',
  ],
  [
    '=CAREER.SIMULATE({"Path","years","Years";"backend",10,12})',
    "#VALUE!",
    'scenario: "Years" stands there twice: give it once.',
  ],
  [
    '=CAREER.SIMULATE({"path";"start.pay"})',
    "#VALUE!",
    "scenario: There are keys, but no values beside them: give two columns.",
  ],
  [
    '=CAREER.SIMULATE({"path","bakend"})',
    "#N/A",
    'scenario: path: no path is called "bakend"; did you mean backend? The paths are backend, management, fullstack, devops, data, ai, manager, product, levels, ic.',
  ],
  [
    '=CAREER.SIMULATE({"path","start.level","start.pay";"backend","Mdi",1})',
    "#N/A",
    'scenario: start.level: the path "Backend Engineer → Architect" has no level "Mdi"; did you mean "Mid"? Its levels are "Junior Backend Developer", "Mid-Level Backend Engineer", "Senior Backend Engineer", "Architect / Principal Engineer".',
  ],
  [
    '=CAREER.SIMULATE({"path",1;"a1",1;"a2",1;"a3",1;"a4",1;"a5",1;"a6",1;"a7",1})',
    "#VALUE!",
    `scenario: ${["a1", "a2", "a3", "a4", "a5"].map((key) => `"${key}" is not a key of a scenario: leave its row out of the range. `).join("")}And 2 more.`,
  ],
  [
    '=CAREER.COMPARE({"Scenario";"Stay";"Becme a manager"})',
    "#N/A",
    'scenarios: no scenario is called "Becme a manager"; did you mean "Become a manager"?',
  ],
  ["=CAREER.PROJECT(,10)", "#VALUE!", "pay is missing: give a number, such as 100000."],
  ['=CAREER.YEARSTO("Stay",)', "#VALUE!", "target is missing: give a number, such as 200000."],
  [
    '=CAREER.PHASE("3/4/2026")',
    "#VALUE!",
    'date is "3/4/2026", which may be two days: give one, such as TODAY() or DATE(2026,3,1).',
  ],
  [
    '=CAREER.FIT({90000;92700;111000},{"2019-01";"2020-01";"2021-01"})',
    "#VALUE!",
    "dates, row 1 is 90000, a day of the year 2146: dates come first, and pays second.",
  ],
  [
    '=CAREER.SIMULATE({"path","backend";"moveRaise",0.2})',
    "#VALUE!",
    'scenario: "moveRaise" is not a key of a scenario: give moveRaise.min, moveRaise.mode, moveRaise.max.',
  ],
  [
    "=CAREER.PROJECT()",
    "#VALUE!",
    "The argument pay is missing in CAREER.PROJECT(pay, years, [merit], [moveEveryMonths], [moveRaise], [promotionEveryMonths], [promotionRaise]).",
  ],
  ["=CAREER.VERSION(1)", "#VALUE!", "There is 1 argument, and CAREER.VERSION() takes none."],
  [
    "=CAREER.LEVEL(K8:K9)",
    "#VALUE!",
    "The argument pay takes one value and was given 2 cells in CAREER.LEVEL(pay, [path]).",
  ],
];
