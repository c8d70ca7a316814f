import { educationLevels } from "../law/education";
import { figures } from "../law/figures";
import { deepFrozen } from "../law/frozen";
import { grades } from "../law/grades";
import { readings } from "../law/readings";
import type { Bilingual } from "../law/types";
import { sourceNames, stepNames, stepResultNames } from "./appointment";
import { personOutcomes } from "./assessment";
import { chapters } from "./chapters";
import { deathListRecipientNames } from "./deaths";
import { fundNames, payLineNames } from "./pay";
import { statusNames } from "./statuses";
import { subjectNames } from "./training";

type Chapters = typeof chapters;

/** One part of every chapter, by rule. */
const each = <K extends "title" | "outcomes" | "facts">(part: K) =>
  Object.fromEntries(Object.entries(chapters).map(([rule, chapter]) => [rule, chapter[part]])) as {
    readonly [R in keyof Chapters]: Chapters[R][K];
  };

/**
 * The names (名称) of rules, outcomes, facts and enumerations, in Chinese and English, for headings, menus and cells.
 *
 * @example
 * names.outcomes.assessEligibility.eligible.zh //=> "符合"
 */
export const names = /* @__PURE__ */ deepFrozen({
  rules: /* @__PURE__ */ each("title"),
  outcomes: /* @__PURE__ */ each("outcomes"),
  /** The outcomes of one person of a cohort. */
  personOutcomes,
  facts: /* @__PURE__ */ each("facts"),
  statuses: statusNames,
  grades,
  educationLevels: /* @__PURE__ */ Object.fromEntries(Object.entries(educationLevels).map(([level, { name }]) => [level, name])) as {
    readonly [L in keyof typeof educationLevels]: Bilingual;
  },
  sources: sourceNames,
  appointmentSteps: stepNames,
  stepResults: stepResultNames,
  preJobSubjects: subjectNames,
  funds: fundNames,
  payLines: payLineNames,
  deathListRecipients: deathListRecipientNames,
  figures: /* @__PURE__ */ Object.fromEntries(Object.entries(figures).map(([id, { name }]) => [id, name])) as {
    readonly [F in keyof typeof figures]: Bilingual;
  },
  /** What each reading asks. */
  readings: /* @__PURE__ */ Object.fromEntries(Object.entries(readings).map(([id, { question }]) => [id, question])) as {
    readonly [R in keyof typeof readings]: Bilingual;
  },
} as const);
