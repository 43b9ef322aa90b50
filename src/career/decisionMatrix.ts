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
  readonly reasons: readonly string[];
}

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
      const reasons: string[] = [];
      let points = 0;
      const weigh = (fits: boolean, weight: number, reason: string) => {
        if (!fits) return;
        points += weight;
        reasons.push(reason);
      };
      weigh(trait.wants[0] === answers.want, 5, `It is the path of those who want to ${wantWords[answers.want]}.`);
      weigh(trait.wants.slice(1).includes(answers.want), 3, `It leaves room to ${wantWords[answers.want]}.`);
      weigh(trait.entry === answers.entry, 3, `It usually takes ${entryWords[trait.entry]} to begin.`);
      weigh(trait.workplaces.includes(answers.workplace), 2, `It is wanted in ${workplaceWords[answers.workplace]}.`);
      if (trait.afterYears > experienceYears) {
        points -= 2;
        reasons.push(
          `It usually asks for about ${trait.afterYears} years of experience first; you have ${experienceYears}.`,
        );
      }
      return { id: trait.id, name: nameOf(trait.id), fit: Math.max(0, points / 10), reasons };
    })
    .sort((a, b) => b.fit - a.fit);
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
