import { describe, expect, test } from "vitest";
import { formulaProblem } from "../../src/host/model/formulaProblem";

describe("a formula that Excel takes has no problem", () => {
  test.each([
    "=1",
    "=-A1%",
    '=+$A$1*-B2^2&"a""b"',
    "=SUM(A1:B2,,C:C,1:3)",
    '=IF(A1<>"",TRUE,)',
    "=F()",
    "=F(,)",
    "=A1:B2 B1:C3",
    "=SUM((A1:A2,C1))",
    "=@A1#",
    "=SUM(A1#)",
    "='My sheet''s'!A1+Sheet1!$B$2",
    "=Sheet1:Sheet3!A1",
    "=[Book.xlsx]Sheet1!A1",
    "=Staff[[#All],[Pay]:[Level]]",
    "=[@Pay]*[@[Years in level]]",
    "=Staff[Pay '[USD']]",
    '={1,2;-3,"a;b"}',
    "=IFERROR(#REF!,#N/A)",
    "=1.5E+3+.5",
    "=LAMBDA(x,x+1)(5)",
    "=_xlfn.LET(_xlpm.a,1,_xlpm.a)",
    "=INDEX(A:A,MATCH(1,(B:B=2)*(C:C=3),0))",
    "=A1 >= B1",
    "=CAREER.PROJECT( 100000 , 3 )\n+1",
    "=größe+1",
  ])("%s", (formula) => {
    expect(formulaProblem(formula)).toBeUndefined();
  });
});

describe("what Excel does not take is said", () => {
  test.each([
    ["=1+", "something is missing behind +"],
    ["=*2", "something is missing before *"],
    ["=1+*2", "something is missing before *"],
    ["=SUM(1+)", "something is missing behind +"],
    ["=SUM(1,2", "a parenthesis is not closed"],
    ["=SUM(1,2))", "a parenthesis is closed that was not opened"],
    ["=()", "nothing stands between the parentheses"],
    ["=(1,)", "something is missing behind ,"],
    ["=A1:", "something is missing behind :"],
    ['="Stay', "a quotation mark is not closed"],
    ["={1,2", "a brace is not closed"],
    ["=Staff[Pay", "a bracket is not closed"],
    ["=SUM(1;2)", "formulas are English here: a comma parts arguments, and a point is the decimal sign"],
    ["=1,5*2", "a comma parts the arguments of a function, and the decimal sign is a point: see behind 1"],
    [
      "=F(100 000)",
      "an operator is missing between 100 and 000; text stands in quotation marks, and numbers have no spaces",
    ],
    [
      "=F(100k)",
      "an operator is missing between 100 and k; text stands in quotation marks, and numbers have no spaces",
    ],
    ["=F('Stay')", `text stands in straight quotation marks, "…", and not in '`],
    ["=F(“Stay”)", `text stands in straight quotation marks, "…", and not in “`],
    ["=1€", "€ has no meaning in a formula"],
    ["=(1)(2)x", "an operator is missing between ) and x; text stands in quotation marks, and numbers have no spaces"],
  ])("%s", (formula, problem) => {
    expect(formulaProblem(formula)).toBe(problem);
  });
});
