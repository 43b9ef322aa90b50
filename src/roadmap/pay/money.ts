/** Reads printed pay: "$60K-80K", "250K+", "€50.000 – 70.000", "₹12-18 LPA", "$5,000 per month". */

export interface PrintedPay {
  /** Per year, in the printed currency. */
  readonly min: number;
  /** null with openMax: "250K+". */
  readonly max: number | null;
  readonly openMax: boolean;
  readonly currency: string | null;
  /** The figures were printed per month and are × 12 here. */
  readonly perMonth: boolean;
}

/** One row a currency: ISO code, and the signs and codes it is printed with. */
const currencies: readonly { readonly code: string; readonly signs: readonly string[] }[] = [
  { code: "USD", signs: ["us$", "$", "usd", "dollars"] },
  { code: "EUR", signs: ["€", "eur", "euro", "euros"] },
  { code: "GBP", signs: ["£", "gbp"] },
  { code: "INR", signs: ["₹", "inr", "rs.", "rs", "lpa"] },
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
  { code: "CZK", signs: ["czk", "kč"] },
  { code: "BRL", signs: ["r$", "brl"] },
  { code: "MXN", signs: ["mx$", "mxn"] },
  { code: "TRY", signs: ["₺", "try", "tl"] },
  { code: "RUB", signs: ["₽", "rub", "руб", "руб."] },
  { code: "UAH", signs: ["₴", "uah"] },
  { code: "VND", signs: ["₫", "vnd", "đ"] },
  { code: "KRW", signs: ["₩", "krw"] },
  { code: "ILS", signs: ["₪", "ils"] },
  { code: "AED", signs: ["aed", "د.إ"] },
  { code: "SAR", signs: ["sar", "ر.س"] },
  { code: "EGP", signs: ["egp"] },
  { code: "NGN", signs: ["₦", "ngn"] },
  { code: "ZAR", signs: ["zar"] },
];

/** One row a multiplier. */
const multipliers: Readonly<Record<string, number>> = {
  k: 1e3,
  тыс: 1e3,
  "тыс.": 1e3,
  mil: 1e3,
  bin: 1e3,
  tsd: 1e3,
  m: 1e6,
  mn: 1e6,
  million: 1e6,
  triệu: 1e6,
  l: 1e5,
  lakh: 1e5,
  lakhs: 1e5,
  lac: 1e5,
  lpa: 1e5,
  cr: 1e7,
  crore: 1e7,
  万: 1e4,
  萬: 1e4,
};

const codeOf = new Map(currencies.flatMap(({ code, signs }) => signs.map((sign) => [sign, code] as const)));

const signPattern = alternatives([...codeOf.keys()]);

const amount = "(\\d{1,3}(?:[., '\\u00A0\\u202F]\\d{3})+(?![\\d])|\\d+(?:[.,]\\d{1,2})?)";

const times = `(?:\\s*(${alternatives(Object.keys(multipliers))})(?![\\p{L}]))?`;

const sign = `(?:(${signPattern})\\s*)?`;

const signAfter = `(?:\\s*(${signPattern})(?![\\p{L}]))?`;

const pattern = new RegExp(
  `(?<![\\p{L}\\d.,])${sign}${amount}${times}(\\s*\\+)?${signAfter}(?:\\s*(?:-|–|—|~|〜|～|to|bis|до|a|à|đến|至)\\s*${sign}${amount}${times}(\\s*\\+)?${signAfter})?`,
  "giu",
);

const monthly =
  /(?:\/|per|a|pro|par|al|por|в|mỗi|月|每)\s*(?:mo(?:nth)?\b|monat|mois|mes\b|mês|mese|ay\b|месяц|tháng)|monthly|月薪|月給|p\.?m\.?\b/iu;

const hourly = /(?:\/|\bper|\ban?)\s*h(?:ou)?r\b|hourly|\/\s*day\b|per day/iu;

const percent = /^\s*(?:%|percent|x\b)/i;

/** `labelled`: the text is known to be pay, so that plain numbers from 1,000 count too. null where no pay is printed. */
export function readPay(text: string, labelled: boolean): PrintedPay | null {
  if (text.length > 500 || !/\d/.test(text) || hourly.test(text)) return null;
  for (const match of text.toLowerCase().matchAll(pattern)) {
    const [whole, sign1, low, times1, plus1, after1, sign2, high, times2, plus2, after2] = match;
    const end = (match.index ?? 0) + whole.length;
    if (low === undefined || percent.test(text.slice(end))) continue;
    const marks = [
      sign1,
      after1,
      sign2,
      after2,
      ["lpa", "lakh", "lakhs"].find((word) => word === times1 || word === times2),
    ];
    const currency =
      marks
        .map((mark) =>
          mark === undefined ? undefined : (codeOf.get(mark) ?? (mark.startsWith("lakh") ? "INR" : undefined)),
        )
        .find((code) => code !== undefined) ?? null;
    const upper = factor(times2);
    const lower = factor(times1) ?? (number(low) < 1000 ? upper : null);
    const min = number(low) * (lower ?? 1);
    const max =
      high === undefined
        ? null
        : number(high) * (upper ?? (factor(times1) !== null && number(high) < 1000 ? (factor(times1) ?? 1) : 1));
    const certain =
      currency !== null || ((times1 !== undefined || times2 !== undefined) && labelled) || (labelled && min >= 1000);
    if (!certain || min < 100 || (max !== null && max < min)) continue;
    const perMonth = monthly.test(text.slice(end, end + 24)) || (labelled && monthly.test(text));
    const open = plus1 !== undefined || plus2 !== undefined;
    const year = perMonth ? 12 : 1;
    // "250K-500K+" has no ceiling, though a figure is printed for it; a single figure is both ends.
    return {
      min: min * year,
      max: max === null ? (open ? null : min * year) : max * year,
      openMax: open,
      currency,
      perMonth,
    };
  }
  return null;
}

function number(text: string): number {
  const grouped = /^\d{1,3}(?:[., '\u00A0\u202F]\d{3})+$/.test(text);
  return Number(grouped ? text.replace(/[^\d]/g, "") : text.replace(",", "."));
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
