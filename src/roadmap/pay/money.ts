/** Reads printed pay: "$60K-80K", "250K+", "€50.000 – 70.000", "₹12-18 LPA", "$5,000 per month". */
import { remembered } from "../text/remembered";

export interface PrintedPay {
  /** Where the figures stand in the text, with their signs and "from" or "up to". */
  readonly start: number;
  /** Per year, in the printed currency; null where only a ceiling is printed ("up to $80K"). */
  readonly min: number | null;
  /** null with openMax: "250K+", "from $250K". */
  readonly max: number | null;
  readonly openMax: boolean;
  readonly currency: string | null;
  /** What the printed figures were multiplied with: × 12 where they are per month, × 2,080 where they are per hour. */
  readonly times: number;
  /** The text says that the figures are per year. */
  readonly yearly?: boolean;
  /** No word says that the figures are per month; see perYear. */
  readonly concluded?: boolean;
}

/** Hours of 52 weeks of 40, as official statistics turn hourly pay into yearly. */
const hoursPerYear = 2080;

/** One row a currency: ISO code, and the signs and codes it is printed with. */
const currencies: readonly { readonly code: string; readonly signs: readonly string[] }[] = [
  { code: "USD", signs: ["us$", "$", "usd", "dollars"] },
  { code: "EUR", signs: ["€", "eur", "euro", "euros"] },
  { code: "GBP", signs: ["£", "gbp"] },
  { code: "INR", signs: ["₹", "inr", "rs.", "rs", "lpa", "lakh", "lakhs", "lac", "crore"] },
  { code: "JPY", signs: ["円", "jpy"] },
  { code: "CNY", signs: ["¥", "￥", "cny", "rmb", "元", "万元"] },
  { code: "CAD", signs: ["c$", "ca$", "cad"] },
  { code: "AUD", signs: ["a$", "au$", "aud"] },
  { code: "SGD", signs: ["s$", "sgd"] },
  { code: "CHF", signs: ["chf"] },
  { code: "SEK", signs: ["sek"] },
  { code: "NOK", signs: ["nok"] },
  { code: "DKK", signs: ["dkk"] },
  { code: "PLN", signs: ["pln", "zł"] },
  { code: "IDR", signs: ["rp", "rp.", "idr", "juta", "jt"] },
  { code: "CZK", signs: ["czk", "kč"] },
  { code: "BRL", signs: ["r$", "brl"] },
  { code: "MXN", signs: ["mx$", "mxn"] },
  { code: "TRY", signs: ["₺", "try", "tl"] },
  { code: "RUB", signs: ["₽", "rub", "руб", "руб."] },
  { code: "UAH", signs: ["₴", "uah", "грн", "грн."] },
  { code: "VND", signs: ["₫", "vnd", "vnđ", "đ", "đồng", "triệu", "tr"] },
  { code: "KRW", signs: ["₩", "krw", "원", "만원"] },
  { code: "ILS", signs: ["₪", "ils"] },
  { code: "AED", signs: ["aed", "د.إ", "درهم"] },
  { code: "SAR", signs: ["sar", "ر.س", "ريال"] },
  { code: "EGP", signs: ["egp", "جنيه"] },
  { code: "NGN", signs: ["₦", "ngn"] },
  { code: "ZAR", signs: ["zar"] },
];

/** One row a multiplier. */
const multipliers: Readonly<Record<string, number>> = {
  k: 1e3,
  тыс: 1e3,
  "тыс.": 1e3,
  тис: 1e3,
  "тис.": 1e3,
  tys: 1e3,
  "tys.": 1e3,
  ribu: 1e3,
  rb: 1e3,
  mil: 1e3,
  bin: 1e3,
  tsd: 1e3,
  m: 1e6,
  mn: 1e6,
  million: 1e6,
  triệu: 1e6,
  tr: 1e6,
  млн: 1e6,
  juta: 1e6,
  jt: 1e6,
  ألف: 1e3,
  l: 1e5,
  lakh: 1e5,
  lakhs: 1e5,
  lac: 1e5,
  lpa: 1e5,
  cr: 1e7,
  crore: 1e7,
  万: 1e4,
  萬: 1e4,
  만: 1e4,
};

const codeOf = new Map(currencies.flatMap(({ code, signs }) => signs.map((sign) => [sign, code] as const)));

const signPattern = alternatives([...codeOf.keys()]);

/** Groups of three digits, or of two before the last three as in India. */
const grouped = "\\d{1,3}(?:[., '’\\u00A0\\u202F]\\d{3})+(?!\\d)|\\d{1,2}(?:,\\d{2})+,\\d{3}(?!\\d)";

const wholeGroups = new RegExp(`^(?:${grouped})$`);

const amount = `(${grouped}|\\d+(?:[.,]\\d{1,2})?)`;

const multiplier = alternatives(Object.keys(multipliers));

/** The currency may follow without a space: 400万円. The plus stands before or after: 50+ LPA, 50K+. */
const times = `(?:(\\s*\\+)?\\s*(${multiplier})(?!(?!${signPattern})\\p{L}))?`;

const sign = `(?:(${signPattern})\\s*)?`;

/** Characters of a script without spaces end no word, and begin none. */
const unspaced = "[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}]";

const signAfter = `(?:\\s*(${signPattern})(?!(?!${unspaced})\\p{L}))?`;

const pattern = new RegExp(
  `(?<![\\d.,])(?<!(?!${unspaced})\\p{L})${sign}${amount}${times}(\\s*\\+)?${signAfter}(?:\\s*(?:-|–|—|~|〜|～|to|bis|до|a|à|đến|至)\\s*${sign}${amount}${times}(\\s*\\+)?${signAfter})?`,
  "giu",
);

export const monthly =
  /(?:\/|per|a|pro|par|al|por|в|на|na|mỗi|月|每)\s*(?:mo(?:nth)?\b|monat|mois|mes\b|mês|mese|ay\b|мес|міс|mies|mc\b|maand|mnd\b|bulan|bln\b|tháng|月|월|شهر)|monthly|monatlich|mensuel|mensual|mensal|mensil|aylık|ежемесячно|щомісяця|miesięcznie|maandelijks|bulanan|hàng tháng|月薪|月給|月収|每月|월급|매월|lương tháng|شهريا|شهريًا|شهرياً|في الشهر|p\.?m\.?\b/iu;

export const yearly =
  /(?:\/|per|a|pro|par|al|por|ao|в|на|na|mỗi|một|每)\s*(?:y(?:ea)?r\b|jahr|ans?\b|año|ano\b|anno\b|yıl|год|рік|rok|jaar|tahun|năm|年|년|سنة)|annual|yearly|p\.?a\.?\b|jährlich|anual|annuel|annuo|yıllık|годов|річн|rocznie|jaarlijks|年薪|年収|연봉|سنوي/iu;

const hourly = /(?:\/|\bper|\ban?)\s*h(?:ou)?r\b|hourly|pro stunde|stundenlohn|par heure|por hora/iu;

const daily = /\/\s*day\b|per day|daily/iu;

/** 월 300만원, "monatlich 4.000 €": before the figure. */
const aMonth = /(?:월|月|monthly|monatlich|mensual|mensal|mensuel|ежемесячно|щомісяця|miesięcznie|aylık)[\s:：]*$/iu;

const percent = /^\s*(?:%|percent|x\b)/i;

const from =
  /(?:^|[\s:(–—-])(?:from|starting at|at least|over|above|ab|mindestens|desde|a partir de|à partir de|dès|da|от|oltre|più di|más de|plus de|mais de|acima de|über|mehr als|более|свыше|trên)\s*$/iu;

/** Behind a figure that has no ceiling. */
const orMore =
  /^\s*(?:\+|et plus|y más|o más|ou mais|e oltre|e più|o più|und mehr|or more|and up|以上|и выше|и более|trở lên|ve üzeri|فأكثر|فما فوق)(?![\p{L}])/iu;

/** "10k–20k/月": a figure per month is pay, whatever the currency. */
const eachMonth = /^\s*\/\s*(?:月|tháng|мес|شهر)/iu;

const upTo = /(?:^|[\s:(–—-])(?:up to|at most|under|below|bis zu|bis|hasta|até|jusqu['’]à|fino a|до)\s*$/iu;

/** `labelled`: the text is known to be pay, so that plain numbers from 1,000 count too. null where no pay is printed. */
export function readPay(text: string, labelled: boolean): PrintedPay | null {
  return labelled ? labelledPay(text) : payAmongWords(text);
}

const labelledPay = remembered((text) => firstPay(text, true));

const payAmongWords = remembered((text) => firstPay(text, false));

function firstPay(text: string, labelled: boolean): PrintedPay | null {
  if (text.length > 500 || !/\d/.test(text) || daily.test(text)) return null;
  for (const match of text.toLowerCase().matchAll(pattern)) {
    const pay = payOfMatch(match, text, labelled);
    if (pay !== null) return pay;
  }
  return null;
}

function payOfMatch(match: RegExpMatchArray, text: string, labelled: boolean): PrintedPay | null {
  const [whole, sign1, low, early1, times1, plus1, after1, sign2, high, early2, times2, plus2, after2] = match;
  const start = match.index ?? 0;
  const end = start + whole.length;
  if (low === undefined || percent.test(text.slice(end))) return null;
  const marks = [sign1, after1, sign2, after2, times1, times2].filter((mark) => mark !== undefined);
  const currency = marks.map((mark) => codeOf.get(mark)).find((code) => code !== undefined) ?? null;
  const upper = factor(times2);
  const lower = factor(times1) ?? (number(low) < 1000 ? upper : null);
  const min = number(low) * (lower ?? 1);
  const max = high === undefined ? null : number(high) * (upper ?? (number(high) < 1000 ? (factor(times1) ?? 1) : 1));
  const rated = hourly.test(text.slice(end, end + 24)) || (labelled && hourly.test(text));
  const rest = text.slice(end);
  const known =
    currency !== null ||
    ((times1 ?? times2) !== undefined && eachMonth.test(rest)) ||
    ((times1 ?? times2) !== undefined && labelled) ||
    (labelled && min >= 1000);
  if (!known || min < (rated ? 5 : 100) || (max !== null && max < min)) return null;
  const perMonth =
    monthly.test(text.slice(end, end + 24)) || aMonth.test(text.slice(0, start)) || (labelled && monthly.test(text));
  const perYear = yearly.test(text.slice(end, end + 24)) || (labelled && yearly.test(text));
  const year = rated ? hoursPerYear : perMonth ? 12 : 1;
  const before = text.slice(0, start);
  const [lead, ceiling] = [from.exec(before), upTo.exec(before)];
  const open =
    [early1, plus1, early2, plus2].some((plus) => plus !== undefined) ||
    orMore.test(rest) ||
    (lead !== null && max === null);
  const only = max === null && ceiling !== null;
  // "250K-500K+" has no ceiling, though a figure is printed for it; a single figure is both ends.
  return {
    start: (lead ?? ceiling)?.index ?? start,
    min: only ? null : min * year,
    max: max === null ? (open ? null : min * year) : max * year,
    openMax: open,
    currency,
    times: year,
    ...(perYear ? { yearly: true } : {}),
  };
}

function number(text: string): number {
  return Number(wholeGroups.test(text) ? text.replace(/[^\d]/g, "") : text.replace(",", "."));
}

function factor(word: string | undefined): number | null {
  return word === undefined ? null : (multipliers[word] ?? null);
}

function alternatives(words: readonly string[]): string {
  return [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"))
    .join("|");
}
