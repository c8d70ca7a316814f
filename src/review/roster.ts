import * as z from "zod/mini";
import { assessmentShape, assessmentStated, scoreScheme, seatDecision } from "../model/facts/cohort";
import { eligibilityShape, eligibilityStated } from "../model/facts/eligibility";
import { exitShape, groundsStated } from "../model/facts/exit";
import { headcountShape } from "../model/facts/headcount";
import { payShape, serviceStated, villageClass } from "../model/facts/pay";
import { trainingShape, trainingStated } from "../model/facts/training";
import { countedTest, counts, spoilt, type Unread } from "../model/quick";
import { flag, type Given, isName, late, list, name, strict } from "../model/schema";
import type { Ledgers } from "./ledgers";

/** A village or community (行政村、社区) of the roster, told apart by township and name. */
export const villageFacts = /* @__PURE__ */ late(() =>
  strict({
    township: name(),
    village: name(),
    /** 村类别. */
    villageClass: z.optional(villageClass()),
    /** 在任人数不明: true where somebody may serve here of whom no row of the people can tell, so that nobody can say how many do. */
    staffUnknown: flag(),
    ...headcountShape(),
  }),
);
export type VillageFacts = Given<z.output<typeof villageFacts>>;

const person = () =>
  strict({
    /** Tells people apart; whoever stands on the roster twice is counted once. */
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
export type PersonFacts = Given<z.output<ReturnType<typeof person>>>;

/** How many of the facts of a person are stated, chapter by chapter. */
export const personStated = (facts: Unread<PersonFacts>): number =>
  isName(facts.id) && isName(facts.township) && isName(facts.village)
    ? 3 + eligibilityStated(facts) + groundsStated(facts) + trainingStated(facts) + assessmentStated(facts) + serviceStated(facts)
    : spoilt;

const isPlainPerson = /* @__PURE__ */ countedTest(personStated);

/** A person of the roster (协理员): where they serve, and the facts that each rule asks for under the names that the rule gives them. */
export const personFacts = /* @__PURE__ */ late(() => counts(person(), isPlainPerson));

/** Under which a village is looked up in a county: names of villages come back in other townships. */
export const villageKey = ({ township, village }: { readonly township: string; readonly village: string }): string =>
  JSON.stringify([township, village]);

/** What holds for the roster as a whole. Its lists are read row by row; here they are but names that belong to a roster. */
export const rosterTerms = /* @__PURE__ */ late(() =>
  strict({
    villages: z.optional(z.never()),
    people: z.optional(z.never()),
    ledgers: z.optional(z.never()),
    seatDecisions: z.optional(list(seatDecision, 10_000)),
    scheme: z.optional(scoreScheme),
  }),
);

/** A year's roster of any number of townships. */
export interface Roster extends Omit<Given<z.output<typeof rosterTerms>>, "villages" | "people" | "ledgers"> {
  readonly villages: readonly VillageFacts[];
  readonly people: readonly PersonFacts[];
  /** 台账: the year's ledgers of the annex's duties, where they are kept with the roster. */
  readonly ledgers?: Ledgers | undefined;
}
