/**
 * Where the figures of the built-in assumptions, paths and ladders come from. Each row states in one sentence what the
 * source says; `date` is the month or year the figure describes. `url` is null where the choice is this model's own.
 */
export interface Source {
  readonly text: string;
  readonly url: string | null;
  readonly date: string;
}

export const sources = {
  meritBudgets: {
    text: "Mercer, over 800 US employers: merit 3.2 % and 3.5 % in all; five surveys for 2026 lie within 0.3 points of 3.5 %.",
    url: "https://hrviews.com/2025/05/20/mercer-report-2025-raises-lag-behind-employer-projections/",
    date: "2025-03",
  },
  meritSpread: {
    text: "Mercer: an average rating drew 3.3 %, the top of five ratings 5.6 %, which a deviation of 1.5 points spans.",
    url: "https://hrviews.com/2025/05/20/mercer-report-2025-raises-lag-behind-employer-projections/",
    date: "2025-03",
  },
  promotionRaise: {
    text: "Mercer: professionals got 7–12 % on promotion (2017), 8.5 % on average in 2025, 11.1 % at executive level (2019).",
    url: "https://www.mercer.com/newsroom/flat-salary-increase-budgets-are-creating-some-winners-and-losers-when-it-comes-to-pay-raises.html",
    date: "2017",
  },
  promotionRate: {
    text: "Pave, 245,000 people at 1,125 technology companies: 14 % promoted in twelve months, more at the lower levels; the split by level is chosen to average that.",
    url: "https://pave.com/blog-posts/annual-promotion-rates-by-level",
    date: "2024-10",
  },
  timeInLevel: {
    text: "Public ladders: Junior to Mid takes 1–2.5 years, Mid to Senior 2–4, Senior to Staff 3–5 and for most never comes.",
    url: "https://getpromoted.app/blog/why-engineers-stay-same-level",
    date: "2024",
  },
  turnover: {
    text: "LinkedIn: 13.3 % of people in computer software leave in a year; Carta: 43 % of startup hires leave within two.",
    url: "https://brobible.com/culture/article/how-long-employees-stay-tech-companies/",
    date: "2017",
  },
  tenure: {
    text: "BLS: median tenure 3.9 years for all US employees; averages at large technology firms run from 1.2 to 3.3 years.",
    url: "https://www.bls.gov/news.release/tenure.htm",
    date: "2024-01",
  },
  moveRaise: {
    text: "Atlanta Fed and ADP: people who switch see a median of 4–8 % today; Pew's 2021–22 peak was about 10 % in real terms, and 40 % of switchers gained nothing.",
    url: "https://payinsights.adp.com/",
    date: "2024-06",
  },
  shortTenure: {
    text: "Bullhorn: 39 % of 1,500 recruiters call leaving within a year the biggest obstacle; its size in pay is this model's choice.",
    url: "https://staging.ere.net/want-a-job-you-can-commit-a-crime-just-dont-stay-unemployed-too-long/",
    date: "2013",
  },
  layoffs: {
    text: "BLS: 2.6 million long-tenured workers displaced in 2021–23, about 1.4 % a year; technology raised to 3 %, with 1.5 % in booms and 7 % in busts.",
    url: "https://dew.sc.gov/labor-market-information-blog/2024-10/us-long-tenured-worker-displacement-2021-2023",
    date: "2023",
  },
  reemployment: {
    text: "ZipRecruiter: 79 % of laid-off technology workers who found work did so within three months, 5 % took over six.",
    url: "https://www.ziprecruiter.com/blog/laid-off-tech-workers/",
    date: "2022-10",
  },
  layoffPay: {
    text: "BLS: 55 % of displaced people rehired full time earn as much or more, a quarter lose 20 % or more; NLSY: −5 % on average.",
    url: "https://www.bls.gov/opub/ted/2008/aug/wk4/art03.htm",
    date: "2008-01",
  },
  bandGrowth: {
    text: "Pay bands are let grow with long-run prices: professional forecasters expect 2.3 % over ten years, the Fed aims at 2 %.",
    url: "https://frbsf.org/?p=34908",
    date: "2021-06",
  },
  inflation: {
    text: "The Fed's goal is 2 %; professional forecasters expected 2.3 % over ten years; 2.5 % leaves room for recent years.",
    url: "https://frbsf.org/?p=34908",
    date: "2021-06",
  },
  meritCycle: {
    text: "Merit budgets ran from 2.2 % (2009) over 3.0 % (2011–20) to 4.2 % (2022), and the switchers' gap from −0.1 to 2.8 points; no coefficient has been published, the loading is this model's choice.",
    url: "https://www.kansascityfed.org/research/charting-the-economy-archive/wage-growth-is-softening-for-job-switchers-but-remains-steady-for-stayers/",
    date: "2025",
  },
  equityVesting: {
    text: "Pave: the common grant vests over four years with a one-year cliff and monthly after it.",
    url: "https://www.pave.com/blog-posts/how-public-companies-are-setting-trends-in-new-hire-equity",
    date: "2024",
  },
  sharePrice: {
    text: "A round figure for one listed technology share; no survey stands behind it.",
    url: null,
    date: "2025",
  },
  startupOutcomes: {
    text: "Correlation Ventures: 65 % of 21,000 financings returned less than they took, 4 % ten times or more; Hall and Woodward: three quarters of founders got nothing. Common shares rank after these.",
    url: "http://www.sethlevine.com/archives/2014/08/venture-outcomes-are-even-more-skewed-than-you-think.html",
    date: "2014",
  },
  startupExit: {
    text: "Carta: of 3,067 startups founded in 2018, 5 % had been acquired and 0.2 % listed after six years.",
    url: "https://angelcapitalassociation.org/?p=12286",
    date: "2024",
  },
  startupPay: {
    text: "The share of market pay that a young company offers beside its shares; this model's choice.",
    url: null,
    date: "2025",
  },
  discount: {
    text: "A nominal rate for fairly safe income; startup shares would ask for 15–25 %. This model's choice.",
    url: null,
    date: "2025",
  },
  pathTables: {
    text: "Published career guide with seven engineering paths and a six-level pay table for the United States; bands of base pay, wider than medians.",
    url: null,
    date: "2025",
  },
  developerPay: {
    text: "BLS: US software developers earned 79,850 at the 10th percentile, 144,570 on average and 211,450 at the 90th.",
    url: "https://ler.me/occupations/software-developers",
    date: "2024-05",
  },
} as const satisfies Record<string, Source>;
