/** One stage of a path: its years, its title and its pay. */
import type { PayStage } from "../../career/roadmap";
import type { TextLine } from "../document/document";
import { cleanTitle } from "../heading/cleanTitle";
import { readHead } from "../heading/readHead";
import { findTimes } from "../time/findTimes";
import { experienceWords, levelWords, payWords } from "./careerWords";
import { type PrintedPay, readPay } from "./money";

/** A stage with its place in the document; `pay` says how it was printed. */
export interface Stage {
  readonly stage: PayStage;
  readonly line: number;
  readonly last: number;
  readonly pay: PrintedPay | null;
  /** Years were printed as a span of experience (0-1, 1-3), whose ends touch. */
  readonly elapsed: boolean;
}

/** `text` names the stage, `below` may tell its years. */
export function stageOf(
  text: string,
  strong: TextLine["strong"],
  pay: PrintedPay,
  lines: readonly [number, number],
  below: readonly TextLine[] = [],
): Stage {
  const years =
    yearsOf(text) ??
    below.map((line) => (experienceWords.test(line.text) ? yearsOf(line.text) : null)).find((one) => one !== null) ??
    null;
  const head = readHead(strong && levelWords.test(strong.strong) && strong.rest !== "" ? strong.strong : text);
  const title = withoutPay(head.titled ? head.title : text);
  return {
    stage: {
      title,
      fromYear: years?.from ?? null,
      toYear: years?.to ?? null,
      min: pay.min,
      max: pay.max,
      openMax: pay.openMax,
    },
    line: lines[0],
    last: lines[1],
    pay,
    elapsed: years?.elapsed ?? true,
  };
}

/** The first pay behind a label such as "Salary"; null where none is printed. */
export function payOf(lines: readonly TextLine[]): PrintedPay | null {
  for (const line of lines) {
    const label = line.strong?.strong ?? line.text.split(/[:：]/)[0] ?? "";
    if (label.length < 60 && payWords.test(label)) {
      const pay = readPay(line.text.slice(line.text.indexOf(label) + label.length), true) ?? readPay(line.text, false);
      if (pay) return pay;
    }
  }
  for (const line of lines) {
    const pay = line.text.length < 60 && payWords.test(line.text) ? readPay(line.text, false) : null;
    if (pay) return pay;
  }
  return null;
}

/** Pay on the line itself. */
export function inlinePay(text: string): PrintedPay | null {
  return text.length < 200 ? readPay(text, payWords.test(text)) : null;
}

/** "Junior Developer – $60K-80K", "Junior ($60K)": the title without its pay. */
export function withoutPay(title: string): string {
  const at = readPay(title, payWords.test(title))?.start ?? readPay(title, true)?.start ?? 0;
  const before = title
    .slice(0, at)
    .replace(
      /[\s:：–—|(,-]*(?:salary|pay|gehalt|salaire|salario|salário|stipendio|maaş|зарплата|lương|wynagrodzenie|gaji|salaris|الراتب|年収|月収|月給|年薪|月薪|연봉|월급|월|月)?[\s:：–—|(,-]*$/iu,
      "",
    );
  return cleanTitle(before === "" ? title : before);
}

/** Years of a stage; elapsed ones end where the next begins ("0-2", "2-5"), others are counted ("Year 1", "Year 2-3"). */
export interface Years {
  readonly from: number;
  readonly to: number | null;
  readonly elapsed: boolean;
}

const atLeast =
  /(?:^|[\s(（:：])(?:from|after|over|more than|ab|über|desde|a partir de|más de|à partir de|dès|plus de|mais de|da|oltre|от|более|trên|từ|من)\s*$/iu;

/** null for lengths ("5 years"), unless a word opens them ("ab 5 Jahren"), and for calendar years. */
export function yearsOf(text: string): Years | null {
  const time = findTimes(text).find((one) => one.unit === "year" && one.kind !== "date" && !one.adjective);
  if (!time) return null;
  if (time.kind === "duration" && !time.ranged && time.to !== null)
    return atLeast.test(text.slice(0, time.start)) ? { from: time.from, to: null, elapsed: true } : null;
  return { from: time.from, to: time.to, elapsed: time.kind === "duration" };
}
