/** Ranks the built-in paths by what a person wants, and says why. The reasons are those of one published career guide. */
import { cataloguePaths } from "./catalogue/paths";

export type Want = "build-products" | "infrastructure" | "data" | "lead-people" | "go-deep";
/** Months until the first job on the path: under 6, 6–12, 18 and more. */
export type Entry = "under-6-months" | "6-12-months" | "18-months-or-more";
export type Workplace = "startup" | "scale-up" | "enterprise" | "own-company";

export interface Answers {
  readonly want: Want;
  readonly entry: Entry;
  readonly workplace: Workplace;
  /** Years of experience so far; leading people before about five is usually too early. */
  readonly experienceYears: number;
}

export interface RankedPath {
  /** Id of a built-in path. */
  readonly id: string;
  readonly name: string;
  /** 0–1; 1 fits every answer. */
  readonly fit: number;
  /** What counted for it, and against it. */
  readonly why: readonly Reason[];
  /** The same in sentences. */
  readonly reasons: readonly string[];
}

export type Reason =
  /** What the path is for before all else, or beside that. */
  | { readonly kind: "purpose" | "room"; readonly want: Want }
  | { readonly kind: "entry"; readonly entry: Entry }
  | { readonly kind: "workplace"; readonly workplace: Workplace }
  /** It usually asks for more years of experience than the person has. */
  | { readonly kind: "early"; readonly asked: number; readonly have: number };

/** What each reason counts, of ten points that fit every answer. */
export const weights: Readonly<Record<Reason["kind"], number>> = {
  purpose: 5,
  room: 3,
  entry: 3,
  workplace: 2,
  early: -2,
};

/** The questions with their choices, for a form. */
export const questions = [
  {
    key: "want",
    question: "What do you want to do?",
    choices: [
      { value: "build-products", label: "Build products" },
      { value: "infrastructure", label: "Run infrastructure" },
      { value: "data", label: "Work with data" },
      { value: "lead-people", label: "Lead people" },
      { value: "go-deep", label: "Go deep in one field" },
    ],
  },
  {
    key: "entry",
    question: "How soon should it begin?",
    choices: [
      { value: "under-6-months", label: "Within 6 months" },
      { value: "6-12-months", label: "In 6 to 12 months" },
      { value: "18-months-or-more", label: "In 18 months or more" },
    ],
  },
  {
    key: "workplace",
    question: "Where do you like to work?",
    choices: [
      { value: "startup", label: "A startup" },
      { value: "scale-up", label: "A growing company" },
      { value: "enterprise", label: "A large company" },
      { value: "own-company", label: "A company of my own" },
    ],
  },
] as const;

/**
 * The seven paths, best first; equal fits keep the catalogue's order.
 *
 * @throws RangeError when `experienceYears` is not a number from 0 to 60.
 * @example rankPaths({ want: "data", entry: "6-12-months", workplace: "enterprise", experienceYears: 2 })[0]?.id // "data"
 */
export function rankPaths(answers: Answers): readonly RankedPath[] {
  const { experienceYears } = answers;
  if (!(experienceYears >= 0 && experienceYears <= 60))
    throw new RangeError(`invalid years of experience: ${experienceYears}; 0 to 60 are possible`);
  return traits
    .map((trait): RankedPath => {
      const why = reasonsOf(trait, answers);
      const points = why.reduce((sum, { kind }) => sum + weights[kind], 0);
      return { id: trait.id, name: nameOf(trait.id), fit: Math.max(0, points / 10), why, reasons: why.map(sentence) };
    })
    .sort((a, b) => b.fit - a.fit);
}

function reasonsOf(trait: Trait, { want, entry, workplace, experienceYears }: Answers): readonly Reason[] {
  const why: Reason[] = [];
  if (trait.wants[0] === want) why.push({ kind: "purpose", want });
  else if (trait.wants.includes(want)) why.push({ kind: "room", want });
  if (trait.entry === entry) why.push({ kind: "entry", entry });
  if (trait.workplaces.includes(workplace)) why.push({ kind: "workplace", workplace });
  if (trait.afterYears > experienceYears) why.push({ kind: "early", asked: trait.afterYears, have: experienceYears });
  return why;
}

function sentence(reason: Reason): string {
  switch (reason.kind) {
    case "purpose":
      return `It is the path of those who want to ${wantWords[reason.want]}.`;
    case "room":
      return `It leaves room to ${wantWords[reason.want]}.`;
    case "entry":
      return `It usually takes ${entryWords[reason.entry]} to begin.`;
    case "workplace":
      return `It is wanted in ${workplaceWords[reason.workplace]}.`;
    case "early":
      return `It usually asks for about ${reason.asked} years of experience first; you have ${reason.have}.`;
  }
}

interface Trait {
  readonly id: string;
  /** What it is for, the first the most. */
  readonly wants: readonly Want[];
  readonly entry: Entry;
  readonly workplaces: readonly Workplace[];
  readonly afterYears: number;
}

/** One row a path, after the guide's three questions. */
const traits: readonly Trait[] = [
  {
    id: "fullstack",
    wants: ["build-products"],
    entry: "under-6-months",
    workplaces: ["startup", "own-company"],
    afterYears: 0,
  },
  {
    id: "backend",
    wants: ["go-deep", "build-products"],
    entry: "6-12-months",
    workplaces: ["scale-up", "enterprise"],
    afterYears: 0,
  },
  {
    id: "devops",
    wants: ["infrastructure", "go-deep"],
    entry: "6-12-months",
    workplaces: ["scale-up", "enterprise"],
    afterYears: 0,
  },
  {
    id: "data",
    wants: ["data", "go-deep"],
    entry: "6-12-months",
    workplaces: ["scale-up", "enterprise"],
    afterYears: 0,
  },
  { id: "ai", wants: ["build-products", "data"], entry: "under-6-months", workplaces: ["startup"], afterYears: 0 },
  {
    id: "manager",
    wants: ["lead-people"],
    entry: "18-months-or-more",
    workplaces: ["scale-up", "enterprise"],
    afterYears: 5,
  },
  {
    id: "product",
    wants: ["build-products", "lead-people"],
    entry: "18-months-or-more",
    workplaces: ["startup", "scale-up", "own-company"],
    afterYears: 3,
  },
];

const wantWords: Readonly<Record<Want, string>> = {
  "build-products": "build products",
  infrastructure: "run infrastructure",
  data: "work with data",
  "lead-people": "lead people",
  "go-deep": "go deep in one field",
};

const entryWords: Readonly<Record<Entry, string>> = {
  "under-6-months": "less than 6 months",
  "6-12-months": "6 to 12 months",
  "18-months-or-more": "18 months or more",
};

const workplaceWords: Readonly<Record<Workplace, string>> = {
  startup: "startups",
  "scale-up": "growing companies",
  enterprise: "large companies",
  "own-company": "a company of one's own",
};

function nameOf(id: string): string {
  return cataloguePaths.find((path) => path.id === id)?.name ?? id;
}
