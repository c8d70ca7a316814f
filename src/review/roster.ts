import * as z from "zod/mini";
import { assessmentShape, assessmentStated, type CohortFacts, type CohortPerson, scoreScheme, seatDecision } from "../model/facts/cohort";
import { type EligibilityFacts, eligibilityShape, eligibilityStated } from "../model/facts/eligibility";
import { type ExitFacts, exitShape, groundsStated } from "../model/facts/exit";
import { type HeadcountFacts, headcountShape } from "../model/facts/headcount";
import { type PayFacts, payShape, serviceStated, villageClass } from "../model/facts/pay";
import { type TrainingFacts, trainingShape, trainingStated } from "../model/facts/training";
import { countedTest, counts, spoilt, type Unread } from "../model/quick";
import { flag, isName, late, list, name, strict } from "../model/schema";
import type { Ledgers } from "./ledgers";

/** A village or community (行政村、社区) of the roster, told apart by township and name. */
export const villageFacts = /* @__PURE__ */ late(() =>
  strict({
    township: name(),
    village: name(),
    villageClass: z.optional(villageClass()),
    staffUnknown: flag(),
    ...headcountShape(),
  }),
);
/** A village or community (行政村、社区) of the roster, told apart by township and name. */
export interface VillageFacts extends Omit<HeadcountFacts, "assistants"> {
  /** 乡镇(场): a text of 1 to 200 characters. */
  readonly township: string;
  /** 村(社区): a text of 1 to 200 characters. */
  readonly village: string;
  /** 村类别, 五(二), as the policy's pay table names it. */
  readonly villageClass?: PayFacts["villageClass"];
  /** 在任人数不明: true where somebody may serve here of whom no row of the people can tell, so that nobody can say how many do. */
  readonly staffUnknown?: boolean | undefined;
}

const person = () =>
  strict({
    id: name(),
    township: name(),
    village: name(),
    ...eligibilityShape(),
    ...exitShape(),
    ...trainingShape(),
    ...assessmentShape(),
    ...payShape(),
  });
/** A person of the roster (协理员): where they serve, and the facts that each rule asks for under the names that the rule gives them. */
export interface PersonFacts
  extends EligibilityFacts,
    Omit<ExitFacts, "grade" | "birthDate">,
    Omit<TrainingFacts, "year">,
    Omit<CohortPerson, "id" | "township">,
    Pick<PayFacts, "service" | "topUps"> {
  /** Tells people apart; whoever stands on the roster twice is counted once. */
  readonly id: string;
  /** 乡镇(场): that of one of the villages. */
  readonly township: string;
  /** 村(社区): one of the villages of the township. */
  readonly village: string;
}

/** How many of the facts of a person are stated, chapter by chapter. */
export const personStated = (facts: Unread<PersonFacts>): number =>
  isName(facts.id) && isName(facts.township) && isName(facts.village)
    ? 3 + eligibilityStated(facts) + groundsStated(facts) + trainingStated(facts) + assessmentStated(facts) + serviceStated(facts)
    : spoilt;

const isPlainPerson = /* @__PURE__ */ countedTest(personStated);

/** A person of the roster (协理员): where they serve, and the facts that each rule asks for under the names that the rule gives them. */
export const personFacts = /* @__PURE__ */ late(() => counts(person(), isPlainPerson));

/** What holds for the roster as a whole. Its lists are read row by row; here they are but names that belong to a roster. */
export const rosterTerms = /* @__PURE__ */ late(() =>
  strict({
    villages: flag(),
    people: flag(),
    ledgers: flag(),
    seatDecisions: z.optional(list(seatDecision, 10_000)),
    scheme: z.optional(scoreScheme),
  }),
);

/** A year's roster of any number of townships. */
export interface Roster extends Omit<CohortFacts, "people"> {
  /** 村(社区): each once, in any order. */
  readonly villages: readonly VillageFacts[];
  /** 协理员: each once, in any order. */
  readonly people: readonly PersonFacts[];
  /** 台账: the year's ledgers of the annex's duties, where they are kept with the roster. */
  readonly ledgers?: Ledgers | undefined;
}
