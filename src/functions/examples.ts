/**
 * One formula a function, for the reference in the README: each stands in the workbook of the example roadmap and scenarios, and a
 * test holds its printed result to what the cell gives. Wide and long tables show their beginning.
 */
export const examples: Readonly<Record<string, string>> = {
  PROJECT: "=CAREER.PROJECT(100000,4,3%,24,20%)",
  SIMULATE: '=TAKE(CAREER.SIMULATE("Stay",2000),4,6)',
  "SIMULATE.LIVE": '=INDEX(CAREER.SIMULATE.LIVE("Stay",1%),11,5)',
  COMPARE: "=TAKE(CAREER.COMPARE(Scenarios[#All],2000),3,4)",
  CHANCE: '=CAREER.CHANCE("Stay",200000,10)',
  YEARSTO: '=CAREER.YEARSTO("Become a manager",180000)',
  BREAKEVEN: '=CAREER.BREAKEVEN("Stay","Become a manager")',
  MOVEVALUE: "=CAREER.MOVEVALUE(100000,20%,1)",
  PATHS: "=TAKE(CAREER.PATHS(),4,5)",
  LADDER: '=CAREER.LADDER("backend")',
  BAND: '=CAREER.BAND("backend","Mid",0.5)',
  LEVEL: '=CAREER.LEVEL(110000,"backend")',
  REALPAY: "=CAREER.REALPAY(200000,10)",
  FIT: '=TAKE(CAREER.FIT({"2019-01";"2020-01";"2021-01";"2022-01";"2023-01"},{90000;92700;111000;114300;117700}),2)',
  TORNADO: '=TAKE(CAREER.TORNADO("Stay"),4)',
  REPLAY: '=TAKE(CAREER.REPLAY("Stay",0.5),5)',
  PHASE: "=CAREER.PHASE(DATE(2026,3,15))",
  VERSION: "=CAREER.VERSION()",
};
