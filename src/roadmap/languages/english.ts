/** English. */
import { type Language, phrases, words } from "./language";

export const english: Language = {
  code: "en",
  time: {
    day: words("day days"),
    week: words("week weeks wk wks wk. wks."),
    fortnight: words("fortnight fortnights"),
    month: words("month months mo mos mo. mth mths"),
    quarter: words("quarter quarters qtr qtrs"),
    half: phrases("half year|half-year|halfyear|semester|semesters"),
    halves: phrases("first half|second half"),
    one: { half: phrases("half a year") },
    ongoing: phrases("ongoing|continuous|continuously"),
    year: words("year years yr yrs yr. yrs."),
    age: phrases("age|ages|aged|years old|year old|yrs old"),
    seasons: phrases("spring|summer|fall autumn|winter"),
    fiscal: phrases("fy|fiscal year|fiscal|financial year"),
    months: phrases(
      "january jan|february feb|march mar|april apr|may|june jun|july jul|august aug|september sep sept|october oct|november nov|december dec",
    ),
    to: words("to through thru until till"),
    between: phrases("between"),
    onwards: phrases("onwards|onward|and beyond|and on|and up|or more|& beyond|and later|and after|plus"),
    next: phrases("next|the next|within|within the next|coming|in the first|the first|by"),
    by: phrases("by|by end of|by the end of|end of|at the end of|until the end of"),
    thirds: phrases("early|mid|late"),
    now: phrases("now|today|present|current"),
    beyond: phrases("beyond|after|from|starting|starting in|since"),
    past: phrases("beyond|past"),
    leads: phrases("in|during|the|over"),
    about: phrases("about|approx|approx.|approximately|around|roughly|circa|est."),
    glue: phrases("and|&|of|in|the"),
    ordinals: phrases(
      "first 1st|second 2nd|third 3rd|fourth 4th|fifth 5th|sixth 6th|seventh 7th|eighth 8th|ninth 9th|tenth 10th|eleventh 11th|twelfth 12th",
    ),
    numbers: words(
      "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen",
    ),
    phase: words("phase phases stage stages"),
    part: words("step part level module tier block cycle chapter unit term milestone sprint"),
  },
  labels: {
    goals: phrases("goal|goals|objective|objectives|aim|aims|purpose|mission|target"),
    actions: phrases(
      "action|actions|action item|action items|task|tasks|to do|to-do|todo|activity|activities|step|steps|focus|focus area|focus areas|strategy|strategies|what to do|what to learn|learn|topic|topics|skills|project|projects|practice|checklist|curriculum|possible paths|key actions|learning|build|do|exercise|exercises|assignments|coverage|content|key topics|subjects|concepts",
    ),
    deliverables: phrases(
      "deliverable|deliverables|outcome|outcomes|output|outputs|milestone|milestones|result|results|exit criteria|exit criterion|success criteria|success criterion|success indicator|success indicators|signs of success|how you know|key results|definition of done|definition of success|done when|success metric|success metrics|success looks like|checkpoint|checkpoints|you will be able to|expected outcome|by the end|acceptance criteria|gate|gates|success|evidence|proof|artifact|artifacts",
    ),
    failureModes: phrases(
      "failure mode|failure modes|risk|risks|risk analysis|risk assessment|stop-loss|stop loss|warning sign|warning signs|red flag|red flags|pitfall|pitfalls|common mistake|common mistakes|anti-pattern|anti-patterns|avoid|trap|traps|blockers",
    ),
    rules: phrases(
      "rule|rules|principle|principles|ground rule|ground rules|guardrail|guardrails|constraints|non-negotiables",
    ),
    time: phrases(
      "time|timeline|time frame|timeframe|duration|period|when|schedule|time horizon|horizon|time span|timespan|window|dates|date|week|weeks|month|months|estimated time|length|quarter|year|day|days|target date|timing|deadline|time estimate|target|completion date|end date|due date|years|approx time|expected duration|estimated duration",
    ),
    title: phrases("phase|stage|title|name|theme|module|area|subject|section|what"),
    status: phrases("status|done|complete|completed|progress|state|check|✓|✅"),
    notes: phrases(
      "note|notes|why|why it matters|resource|resources|tool|tools|tooling|book|books|link|links|reference|references|course|courses|prerequisites|prerequisite|time commitment|effort|hours|budget|cost|tip|tips|description|details|comment|comments|context|parallel track|key shift|reading|readings|materials|tech stack|stack|videos|source|sources|priority|owner|difficulty|level|key insight|hint|recommended resources|further reading",
    ),
    objective: phrases("objective|mission|vision|north star|overall goal|main goal|primary goal|career goal|goal"),
    endState: phrases("end state|end-state|target state|end goal|final state|final outcome|destination|target role"),
    startDate: phrases("start date|starting date|start|plan start|started|kickoff|begin date|starts"),
  },
  byProducts: phrases("output|outputs|key output|key outputs"),
  sources: phrases(
    "resource|resources|reference|references|link|links|book|books|reading|readings|tool|tools|course|courses|video|videos",
  ),
  reasons: phrases("why"),
  ends: phrases(
    "end|end date|ends|finish|finish date|to|until|due|due date|deadline|target date|completion|completion date",
  ),
  milestones: phrases("milestone|milestones"),
  tasks: phrases(
    "task|tasks|action|actions|action item|action items|key actions|to do|to-do|todo|activity|activities|key activities|what to do|what",
  ),
  horizons: phrases(
    "short term|short-term|near term|near-term|medium term|medium-term|mid term|mid-term|long term|long-term",
  ),
  decoys: {
    never: phrases(
      "example|examples|sample|template|templates|alternative|alternatives|alternate|variant|fast track|fast-track|accelerated|slower pace|part-time|if you have|if you only|table of contents|contents|faq|changelog|change log|version history|progress|tracker|tracking|checklist|daily schedule|weekly schedule|daily routine|weekly routine|schedule template|past|case study|work history|appendix",
    ),
    rather: phrases(
      "summary|overview|recap|at a glance|timeline|milestones|metrics|kpis|kpi|budget|costs|snapshot|quick reference|tl;dr|calendar|review|time allocation|goals|checkpoints|success criteria",
    ),
  },
  states: phrases(
    "complete|completed|done|finished|shipped|achieved|current|currently|current phase|in progress|in-progress|wip|active|started|ongoing now|we are here|you are here|planned|upcoming|pending|not started|not yet started|to do|todo|tbd|blocked|on hold|paused|delayed|skipped|draft|up next|scheduled",
  ),
  hours: phrases("h|hr|hrs|hour|hours|min|mins|minute|minutes"),
};
