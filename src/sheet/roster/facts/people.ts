import type { Law } from "../../../model/in-force";
import { kept } from "../../../model/kept";
import { maskResidentId } from "../../../model/resident-id";
import { type Place, villageKey } from "../../../model/village";
import type { PersonFacts } from "../../../review/roster";
import type { peopleColumns } from "../columns/columns";
import type { OtherRow, Report } from "../issue";
import type { SheetRow } from "../rows/row";
import { withSameRowsJoined } from "../rows/same-row";
import { isOfSomebody } from "../rows/vacancy";
import { personOf } from "./person";
import { wholePlaceKey } from "./places";
import type { Villages } from "./villages";
import { Whereabouts } from "./whereabouts";

/** What a workbook of results says of a person beside the rulings. */
export interface RosterRow extends Place {
  /** The sheet by the name that it has in the workbook, where the reader was told it. */
  readonly sheetName?: string;
  /** As the workbook numbers it, from 1. */
  readonly row: number;
  /** Empty where the sheet gives none. */
  readonly name: string;
  /** All but its area and last character hidden; hidden whole where the number is wrong. */
  readonly maskedId: string;
}

type Row = SheetRow<typeof peopleColumns>;

/** The people of a roster and the rows that they stand in, by the ids under which the rulings name them. */
interface People {
  readonly people: readonly PersonFacts[];
  readonly rows: ReadonlyMap<string, RosterRow>;
}

/** The people of the sheets of people; of those with one ID number in a sheet, in several villages or under several names, the first. Classes that only this sheet gives go to their villages. */
export function peopleOf(sheet: Iterable<Row>, villages: Villages, law: Law): People {
  const people: PersonFacts[] = [];
  const rows = new Map<string, RosterRow>();
  const known = new Acquaintances();
  const classes = new StatedClasses();
  const whereabouts = new Whereabouts([...villages.values()].map(({ facts }) => facts));
  const staffed = new Set<string>();
  for (const row of withSameRowsJoined(sheet, samePerson)) {
    if (row.lost) {
      whereabouts.seekAmong(row.lost);
      continue;
    }
    const { township, village, name, residentId } = row.values;
    const place = placeOf(row, whereabouts);
    if (!place) {
      row.report(township === undefined ? "township" : "village", "no-place");
      if (namesSomebody(row)) whereabouts.seek({ township, village });
      continue;
    }
    if (name === undefined && residentId === undefined) {
      const somebody = namesSomebody(row);
      row.report("name", somebody ? "unreadable-identity" : "no-identity");
      if (somebody) whereabouts.seek(place);
      continue;
    }
    const first = known.sameNumber(row, place);
    if (first) {
      for (const one of contested(first, place)) whereabouts.seek(one);
      continue;
    }
    known.meet(row, place);
    checkVillage(row, place, { villages, whereabouts, classes });
    const facts = personOf(row, place, law);
    people.push(facts);
    const named = row.sheetName !== undefined && { sheetName: row.sheetName };
    rows.set(facts.id, { ...named, row: row.row, name: name ?? "", maskedId: residentId?.masked ?? maskResidentId(undefined), ...place });
    if (!mayServe(facts, law)) continue;
    staffed.add(villageKey(place));
    if (!villages.has(villageKey(place))) whereabouts.seek(place);
  }
  classes.settle(villages);
  leaveStaffUnknown(villages, (place) => whereabouts.mayHold(place, staffed.has(villageKey(place))));
  return { people, rows };
}

function samePerson({ values: { residentId, name, ...place } }: Row): string | undefined {
  const at = wholePlaceKey(place);
  return residentId && at && JSON.stringify([residentId.number, name ?? "", at]);
}

/** Whether a row without a name or a number is somebody's nevertheless, and not that of a post which nobody holds. */
const namesSomebody = ({ values, unreadable }: Row): boolean => [...unreadable, ...Object.keys(values)].some(isOfSomebody);

/** Whether somebody may be in post on the day of the review, as far as a row tells. */
const mayServe = ({ service }: PersonFacts, { on }: Law): boolean =>
  service?.periods?.some(({ from, to }) => from <= on && on <= to) ?? true;

/** The place of a row, in the township of the list that it means. */
function placeOf({ values: { township, village }, report }: Row, whereabouts: Whereabouts): Place | undefined {
  if (township === undefined || village === undefined) return undefined;
  const listed = whereabouts.township(township);
  if (listed !== undefined && listed !== township) report("township", "township-spelling");
  return { township: listed ?? township, village };
}

function leaveStaffUnknown(villages: Villages, mayHoldMore: (place: Place) => boolean): void {
  for (const [key, listed] of villages)
    if (mayHoldMore(listed.facts)) villages.set(key, { ...listed, facts: { ...listed.facts, staffUnknown: true } });
}

/** The row by which somebody was met first. */
interface Acquaintance {
  readonly row: OtherRow;
  readonly place: Place;
  readonly left: boolean;
}

/** The villages of which nobody can say whether somebody with rows in both serves there: whoever has left the first one does not. */
function contested({ place, left }: Acquaintance, other: Place): readonly Place[] {
  if (villageKey(place) === villageKey(other)) return [];
  return left ? [other] : [place, other];
}

/** Who has been met so far: by ID number, and by name within a village. */
class Acquaintances {
  private readonly byNumber = new Map<string, Acquaintance>();
  private readonly byName = new Map<string, { readonly row: OtherRow; readonly sure: boolean }>();

  /** Somebody met before with the ID number of a row, which is then reported. */
  sameNumber({ values: { residentId }, report }: Row, place: Place): Acquaintance | undefined {
    const first = residentId && this.byNumber.get(residentId.number);
    if (first) report("residentId", villageKey(first.place) === villageKey(place) ? "duplicate-person" : "person-elsewhere", first.row);
    return first;
  }

  /** Remembers somebody new; reports whoever has the name of somebody met and no ID number to tell by. */
  meet(row: Row, place: Place): void {
    const { name, residentId, leftOn } = row.values;
    if (residentId) this.byNumber.set(residentId.number, { row, place, left: leftOn !== undefined });
    if (name === undefined) return;
    const key = JSON.stringify([villageKey(place), name]);
    const namesake = this.byName.get(key);
    const sure = residentId !== undefined;
    if (namesake && !(sure && namesake.sure)) row.report("name", "same-name", namesake.row);
    if (!namesake) this.byName.set(key, { row, sure });
  }
}

function checkVillage(
  { values: { villageClass }, report }: Row,
  place: Place,
  { villages, whereabouts, classes }: { readonly villages: Villages; readonly whereabouts: Whereabouts; readonly classes: StatedClasses },
): void {
  const listed = villages.get(villageKey(place));
  if (!listed) report(whereabouts.township(place.township) === undefined ? "township" : "village", "unknown-village");
  else if (villageClass === undefined || listed.classDisputed) return;
  else if (listed.facts.villageClass === undefined) classes.add(villageKey(place), villageClass, report);
  else if (listed.facts.villageClass !== villageClass) report("villageClass", "class-contradiction");
}

/** The classes that people's rows state of villages for which the sheet of villages gives none (村类别). */
class StatedClasses {
  private readonly byVillage = new Map<string, { readonly stated: Set<number | string>; readonly reports: Report[] }>();

  add(key: string, villageClass: number | string, report: Report): void {
    const { stated, reports } = kept(this.byVillage, key, () => ({ stated: new Set<number | string>(), reports: [] }));
    stated.add(villageClass);
    reports.push(report);
  }

  /** A village has the class that all its rows state; where they differ, none of them is taken, and each is reported. */
  settle(villages: Villages): void {
    for (const [key, { stated, reports }] of this.byVillage) {
      const [villageClass] = stated;
      const listed = villages.get(key);
      if (stated.size > 1) for (const report of reports) report("villageClass", "class-unsettled");
      else if (listed && villageClass !== undefined) villages.set(key, { ...listed, facts: { ...listed.facts, villageClass } });
    }
  }
}
