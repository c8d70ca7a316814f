import * as z from "zod/mini";
import type { Law } from "../model/in-force";
import { type Issue, isInputError } from "../model/issue";
import { quickTest } from "../model/quick";
import { legible, read } from "../model/read";
import { strict } from "../model/schema";
import { decideEligibility, type EligibilityRuling } from "../rules/eligibility";
import { checkPeriods, payClasses } from "../rules/pay";
import { decideTraining, type TrainingRuling } from "../rules/training";
import { type PersonFacts, personFacts, type Roster, type VillageFacts, villageFacts } from "./roster";

/** The faults of one row of a roster, by its index in the list that was given. */
export interface RowIssues {
  readonly list: "villages" | "people";
  readonly row: number;
  readonly issues: readonly Issue[];
}

/** A person whose row can be used, with the rulings that rest on that row alone. */
export interface Admitted {
  readonly row: number;
  readonly facts: PersonFacts;
  readonly eligibility: EligibilityRuling;
  readonly training: TrainingRuling;
}

/** A roster with its bad rows set aside. */
export interface Intake {
  readonly villages: ReadonlyMap<string, VillageFacts>;
  readonly people: readonly Admitted[];
  readonly faulty: readonly RowIssues[];
  /** Villages of which a person's row could not be used, so that nobody can say how many serve there. */
  readonly uncounted: ReadonlySet<string>;
}

/** Under which a village is looked up: names of villages come back in other townships. */
export const villageKey = ({ township, village }: { township: string; village: string }): string => JSON.stringify([township, village]);

/** Reads every row by itself: a fault in one leaves all others as they are. */
export function takeIn(roster: Pick<Roster, "villages" | "people">, law: Law): Intake {
  const faulty: RowIssues[] = [];
  const villages = new Map<string, VillageFacts>();
  const classes = payClasses(law);
  each("villages", roster.villages, villageFacts, faulty, (village) => {
    const key = villageKey(village);
    if (villages.has(key)) return [{ path: ["village"], code: "duplicate", expected: "one row for each village" }];
    const { villageClass } = village;
    const known = villageClass === undefined || classes.includes(String(villageClass));
    villages.set(key, known ? village : { ...village, villageClass: undefined });
    return known ? [] : [{ path: ["villageClass"], code: "not-allowed", expected: `one of ${classes.join(", ")}` }];
  });

  const people: Admitted[] = [];
  const rowOf = new Map<string, number>();
  each("people", roster.people, personFacts, faulty, (facts, row) => {
    const first = rowOf.get(facts.id);
    if (first !== undefined) return [{ path: ["id"], code: "duplicate", expected: `a person who does not stand in row ${first} already` }];
    if (facts.service?.periods) checkPeriods(facts.service.periods, ["service", "periods"]);
    people.push({ row, facts, eligibility: decideEligibility(facts, law), training: decideTraining(facts, law) });
    rowOf.set(facts.id, row);
    return villages.has(villageKey(facts))
      ? []
      : [{ path: ["village"], code: "not-allowed", expected: "a village of the list of villages" }];
  });
  const admitted = new Set(people.map(({ row }) => row));
  const repeated = (issues: readonly Issue[]) => issues.every(({ code }) => code === "duplicate");
  const lost = faulty.filter(({ list, row, issues }) => list === "people" && !admitted.has(row) && !repeated(issues));
  return { villages, people, faulty, uncounted: new Set(lost.map(({ row }) => keyIn(roster.people[row]))) };
}

/** The village that a row names, as far as it names one that can be read. */
function keyIn(row: unknown): string {
  const place = z.safeParse(placeOnly, isRecord(row) ? { township: row.township, village: row.village } : row);
  return place.success ? villageKey(place.data) : "";
}

const placeOnly = /* @__PURE__ */ strict({ township: z.string(), village: z.string() });

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;

function each<S extends z.core.$ZodType>(
  list: RowIssues["list"],
  rows: readonly unknown[],
  schema: S,
  faulty: RowIssues[],
  take: (facts: z.output<S>, row: number) => readonly Issue[],
): void {
  const passes = quickTest(schema);
  // A row that passes is copied one level deep, so that none of its own getters is asked again.
  const factsIn = (given: unknown) => (passes(given) ? ({ ...(given as object) } as z.output<S>) : read(schema, given));
  for (let row = 0; row < rows.length; row++) {
    const issues = issuesOf(() =>
      take(
        legible(() => factsIn(rows[row])),
        row,
      ),
    );
    if (issues.length > 0) faulty.push({ list, row, issues });
  }
}

function issuesOf(take: () => readonly Issue[]): readonly Issue[] {
  try {
    return take();
  } catch (error) {
    if (isInputError(error)) return error.issues;
    throw error;
  }
}
