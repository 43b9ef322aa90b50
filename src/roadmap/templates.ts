/** The built-in roadmaps, each in the project's own words, with where its figures come from in its last section. */
import deepTech from "../../assets/roadmaps/deep-tech-12-months.md";
import engineerToLeader from "../../assets/roadmaps/engineer-to-leader.md";
import juniorToSenior from "../../assets/roadmaps/junior-to-senior-24-months.md";
import pathBuilder from "../../assets/roadmaps/path-builder.md";
import trajectoryShift from "../../assets/roadmaps/trajectory-shift-36-months.md";
import type { Template } from "../career/template";

export const templates: readonly Template[] = [
  {
    id: "junior-to-senior-24-months",
    title: "Junior to senior engineer, 24 months",
    description:
      "Four half-years from junior developer to senior engineer, with two pay events. After a public example of a two-year plan.",
    markdown: juniorToSenior,
  },
  {
    id: "trajectory-shift-36-months",
    title: "Shift to AI infrastructure, 36 months",
    description:
      "Five phases from a broad senior role to a rare specialism, with rules and failure modes. After a public 36-month roadmap.",
    markdown: trajectoryShift,
  },
  {
    id: "deep-tech-12-months",
    title: "Deep technical authority, 12 months",
    description:
      "Six phases of two months towards principal-level work and a venture of your own. After a public 12-month roadmap.",
    markdown: deepTech,
  },
  {
    id: "engineer-to-leader",
    title: "Engineer to leader, two ladders",
    description:
      "The ladders of engineers and managers, and how the work changes; no dates, no pay. After a public essay.",
    markdown: engineerToLeader,
  },
  {
    id: "path-builder",
    title: "Path builder, seven paths with pay",
    description:
      "Seven paths of 28 stages and a table of six levels, with years and base pay (US, 2025). After a public career guide.",
    markdown: pathBuilder,
  },
];
