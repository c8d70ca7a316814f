import { addYears, type IsoDate, spanOf, yearOf } from "../../../model/dates";
import { defined } from "../../../model/defined";
import type { Law } from "../../../model/in-force";
import type { Place } from "../../../model/village";
import type { PersonFacts } from "../../../review/roster";
import { type DirectField, directFields, type peopleColumns } from "../columns/columns";
import type { SheetRow } from "../rows/row";
import { decisionsOf, determinationOf } from "./recorded";
import { serviceIn } from "./service";
import { sessionsOf } from "./training";

type Row = SheetRow<typeof peopleColumns>;

/** The facts of a row, each left out where it is not known. */
export function personOf(given: Row, { township, village }: Place, law: Law): PersonFacts {
  const birthDate = birthDateOf(given, law.on);
  const row = withoutHireBefore(birthDate, given);
  const { values } = row;
  const { score, tieBreak } = values;
  const service = serviceIn(yearOf(law.on), row);
  return defined({
    // No ruling is to carry an ID number, so the row stands for the person.
    id: row.id,
    township,
    village,
    ...(Object.fromEntries(directFields.map((field) => [field, values[field]])) as Pick<typeof values, DirectField>),
    birthDate,
    decisions: decisionsOf(row),
    determination: determinationOf(row, law.on),
    hiredOn: values.hiredOn,
    firstDayOfDuty: values.firstDayOfDuty,
    sessions: sessionsOf(row, law) as PersonFacts["sessions"],
    ...assessmentOf(row, service),
    score,
    tieBreak: tieBreak === undefined ? undefined : [tieBreak],
    service,
    topUps: topUpsOf(row, { township, village }),
  });
}

/**
 * No age at which anybody is hired: 劳动法第十五条 forbids it under 16. It is no figure of the measure, whose own least age is judged elsewhere; a
 * date that shows a child at work is a slip.
 */
const leastAgeOfWork = 16;

/** A row without a date of hire that lies before its person was born, as where it has changed places with the date of birth. */
function withoutHireBefore(birthDate: string | undefined, row: Row): Row {
  const { hiredOn, ...values } = row.values;
  if (birthDate === undefined || hiredOn === undefined) return row;
  const { last } = spanOf(hiredOn);
  const { first } = spanOf(birthDate);
  const isExchanged = values.birthDate !== undefined && last < spanOf(values.birthDate).first && last < addYears(first, leastAgeOfWork);
  if (last >= first && !isExchanged) return row;
  row.report("hiredOn", "hired-before-birth");
  return { ...row, values, unreadable: new Set([...row.unreadable, "hiredOn"]) };
}

/** The ID number's date of birth comes before that of the column. */
function birthDateOf({ values, report }: Row, on: IsoDate): string | undefined {
  const { residentId, birthDate } = values;
  const inId = residentId?.birthDate;
  if (inId !== undefined && birthDate !== undefined) {
    const { first, last } = spanOf(birthDate);
    if (inId < first || inId > last) report("birthDate", "birth-date-contradicts-id");
  }
  const known = inId ?? birthDate;
  if (known === undefined || spanOf(known).first <= on) return known;
  return void report(inId === undefined ? "birthDate" : "residentId", "birth-date-ahead");
}

/**
 * A grade is proposed for those alone who took part, so a proposal says that somebody did. Whoever served no day of the year did not, whatever
 * the row says: one more who takes part may be one more seat for all the others.
 */
function assessmentOf({ values, unreadable, report }: Row, service: PersonFacts["service"]): Pick<PersonFacts, "tookPart" | "proposal"> {
  const proposal = values.proposal ?? undefined;
  const tookPart = values.tookPart ?? (values.proposal === null && !unreadable.has("tookPart") ? false : undefined);
  if (values.proposal === null && tookPart) report("proposal", "grade-unknown");
  if (service?.periods?.length === 0 && tookPart !== false) {
    if (tookPart || proposal !== undefined) report(tookPart ? "tookPart" : "proposal", "assessed-without-service");
    return { tookPart: false };
  }
  if (tookPart === false && proposal !== undefined) {
    report("proposal", "graded-without-taking-part");
    return { tookPart };
  }
  return { tookPart: tookPart ?? (proposal !== undefined && !unreadable.has("tookPart") ? true : undefined), proposal };
}

/** What each payer adds; a cell that is filled and cannot be read leaves the amount unknown, which is not the same as none. */
function topUpsOf({ values, unreadable }: Row, { township, village }: Place): PersonFacts["topUps"] {
  const claims = [
    { payer: township, amount: values.townshipTopUp, unknown: unreadable.has("townshipTopUp") },
    { payer: village, amount: values.villageTopUp, unknown: unreadable.has("villageTopUp") },
  ];
  if (claims.every(({ amount, unknown }) => amount === undefined && !unknown)) return undefined;
  return claims.filter(({ amount = 0, unknown }) => unknown || amount > 0).map(({ payer, amount }) => defined({ payer, amount }));
}
