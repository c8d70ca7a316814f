import type { Law } from "../model/in-force";
import { type Issue, isInputError, refuse } from "../model/issue";
import { kept } from "../model/kept";
import { decideEligibility, type EligibilityRuling } from "../rules/eligibility";
import { checkPeriods, payClasses } from "../rules/pay";
import { decideTraining, type TrainingRuling } from "../rules/training";
import { type PersonFacts, personFacts, type Roster, type VillageFacts, villageFacts } from "./roster";
import { rowOf } from "./row";
import { namesIn, type SortedRows, sortedRows, type TownshipRows } from "./rows";

/** The faults of one row of a roster, by its index in the list that was given. */
export interface RowIssues {
  readonly list: "villages" | "people";
  readonly row: number;
  readonly issues: readonly Issue[];
}

/** A village of the roster, how many are in post there, and of how many more that is not known. */
interface StaffedVillage {
  readonly facts: VillageFacts;
  assistants: number;
  perhaps: number;
}

/** A person whose row can be used, with the rulings that rest on that row alone. */
export interface Admitted {
  readonly row: number;
  readonly facts: PersonFacts;
  readonly village: StaffedVillage | undefined;
  readonly eligibility: EligibilityRuling;
  readonly training: TrainingRuling;
}

/** A township with its bad rows set aside. */
export interface EnteredTownship {
  readonly township: string;
  readonly villages: readonly StaffedVillage[];
  readonly people: readonly Admitted[];
}

/** Reads a roster, township by township: a fault in one row leaves all others as they are. */
export class Intake {
  private readonly found: RowIssues[] = [];
  private readonly rows: SortedRows;
  private readonly classes: readonly string[];
  private readonly firstOf = new Map<string, number>();

  constructor(
    private readonly roster: Pick<Roster, "villages" | "people">,
    private readonly law: Law,
  ) {
    this.rows = sortedRows(roster);
    this.classes = payClasses(law);
  }

  /** Every township, ordered by name, each read when it is asked for. */
  *townships(): Generator<EnteredTownship> {
    for (const rows of this.rows.townships) {
      const township = this.entered(rows);
      if (township.villages.length > 0 || township.people.length > 0) yield township;
    }
    this.entered({ township: "", ...this.rows.strays });
  }

  /** The rows that could not be used, or not in full, in the order of the lists. */
  faulty(): readonly RowIssues[] {
    return this.found.sort((a, b) => (a.list === b.list ? a.row - b.row : a.list === "villages" ? -1 : 1));
  }

  /** One rule after another goes through all the rows: a rule that an engine stays with for a while finds its code in the cache. */
  private entered({ township, villages, people }: TownshipRows): EnteredTownship {
    const byName = new Map<string, StaffedVillage>();
    for (const row of villages) {
      try {
        this.enterVillage(row, byName);
      } catch (error) {
        this.found.push({ list: "villages", row, issues: issuesOf(error) });
      }
    }
    const { law } = this;
    const rows = people.map((row) => ({ row }));
    const read = this.usable(rows, byName, ({ row }) => ({ row, facts: this.readRow(row, township) }));
    const judged = this.usable(read, byName, ({ row, facts }) => ({ row, facts, eligibility: decideEligibility(facts, law) }));
    const admitted = this.usable(judged, byName, ({ row, facts, eligibility }): Admitted => {
      return { row, facts, village: byName.get(facts.village), eligibility, training: decideTraining(facts, law) };
    });
    for (const one of admitted) this.staff(one);
    return { township, villages: [...byName.values()], people: admitted };
  }

  /** What is made of each row, without those of which nothing can be made. */
  private usable<Given extends { readonly row: number }, Made>(
    rows: readonly Given[],
    byName: ReadonlyMap<string, StaffedVillage>,
    make: (given: Given) => Made,
  ): Made[] {
    const all: Made[] = [];
    for (const given of rows) {
      try {
        all.push(make(given));
      } catch (error) {
        this.setAside(given.row, issuesOf(error), byName);
      }
    }
    return all;
  }

  /** Of a person whose row cannot be used, nobody can say whether they serve in its village; of one whose other row there can, that row says it. */
  private setAside(row: number, issues: readonly Issue[], byName: ReadonlyMap<string, StaffedVillage>): void {
    this.found.push({ list: "people", row, issues });
    const { township, village: name = "", id = "" } = namesIn(this.roster.people[row]);
    const village = byName.get(name);
    const person = namesIn(this.roster.people[this.firstRowOf(id, -1)]);
    if (village && !(person.township === township && person.village === name)) village.perhaps++;
  }

  /** @throws {InputError} where the row cannot be used, or its class cannot and is left out */
  private enterVillage(row: number, byName: Map<string, StaffedVillage>): void {
    const village = readVillage(this.roster.villages[row]);
    if (byName.has(village.village)) refuse(["village"], "duplicate", "one row for each village");
    const { villageClass } = village;
    const known = villageClass === undefined || this.classes.includes(String(villageClass));
    byName.set(village.village, {
      facts: known ? village : { ...village, villageClass: undefined },
      assistants: 0,
      perhaps: village.staffUnknown ? Number.POSITIVE_INFINITY : 0,
    });
    if (!known) refuse(["villageClass"], "not-allowed", `one of ${this.classes.join(", ")}`);
  }

  /** @throws {InputError} where the row cannot be used */
  private readRow(row: number, township: string): PersonFacts {
    const facts = readPerson(this.roster.people[row]);
    if (facts.township !== township) refuse([], "unreadable", "plain data");
    const first = this.firstRowOf(facts.id, row);
    if (first < row) refuse(["id"], "duplicate", `a person who does not stand in row ${first} already`);
    checkService(facts);
    return facts;
  }

  /** Counts someone among the staff of their village. */
  private staff({ row, facts, village }: Admitted): void {
    if (!village) {
      this.found.push({
        list: "people",
        row,
        issues: [{ path: ["village"], code: "not-allowed", expected: "a village of the list of villages" }],
      });
      return;
    }
    const present = inPost(facts, this.law.on);
    if (present === undefined) village.perhaps++;
    else if (present) village.assistants++;
  }

  /** Of the rows with one id, the first that can be used is the person; where none can, no row comes before another. */
  private firstRowOf(id: string, row: number): number {
    const rows = this.rows.repeated.get(id);
    return rows ? kept(this.firstOf, id, () => rows.find((one) => this.isUsable(one)) ?? Number.POSITIVE_INFINITY) : row;
  }

  private isUsable(row: number): boolean {
    try {
      const facts = readPerson(this.roster.people[row]);
      checkService(facts);
      decideEligibility(facts, this.law);
      decideTraining(facts, this.law);
      return true;
    } catch (error) {
      issuesOf(error);
      return false;
    }
  }
}

function checkService({ service }: PersonFacts): void {
  if (service?.periods) checkPeriods(service.periods, ["service", "periods"]);
}

/** A number of months says whether someone is in post on a day only when it is all of the year or nothing. */
function inPost({ service }: PersonFacts, on: string): boolean | undefined {
  if (service?.periods) return service.periods.some(({ from, to }) => from <= on && on <= to);
  if (service?.months === 0) return false;
  return service?.months === 12 ? true : undefined;
}

const readPerson = (row: unknown): PersonFacts => rowOf(personFacts, row);
const readVillage = (row: unknown): VillageFacts => rowOf(villageFacts, row);

/** The faults that were thrown; an error of another kind is none of the row's. */
function issuesOf(error: unknown): readonly Issue[] {
  if (isInputError(error)) return error.issues;
  throw error;
}
