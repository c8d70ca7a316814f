import { deepFrozen } from "../../law/frozen";
import { gradeIds } from "../../law/grades";
import type { PayFacts } from "../../model/facts/pay";
import { type Finding, find } from "../../model/finding";
import { prepared } from "../../model/in-force";
import type { PolicyReference, ReadingUsed } from "../../model/ruling";
import { fixedPart, type PayPart, performancePart, textOf } from "./parts";
import { beganLate, type Cap, capOf, type PayCase, type PostPay, reckonPost } from "./reckon";
import { monthShares } from "./service";

type PostNote = Finding<"part-year" | "year-began-before-measure">;

/** The pay of a post and all that is said of it: the same for everyone with one class of village, time served and grade. */
export interface PostPart {
  /** Where it is kept. */
  readonly pattern: number;
  readonly year: number;
  readonly villageClass: string | undefined;
  readonly pay: PostPay;
  readonly fixed: PayPart;
  readonly performance: PayPart;
  readonly notes: readonly PostNote[];
  /** The first of them, which is mostly the only one. */
  readonly note: PostNote | undefined;
  readonly readings: readonly ReadingUsed[];
  /** The same where the additions are named, be it that there are none: a cap then stands beside them. */
  readonly readingsWithCap: readonly ReadingUsed[];
  /** The part of the year that is paid: months of 12, or days of the year. */
  readonly served: { readonly unit: "months" | "days"; readonly count: number; readonly of: number } | null;
  /** The cap of whatever is added, and the same in yuan; null while it cannot be told. */
  readonly cap: Cap;
  readonly capText: string | null;
  readonly policy: PolicyReference;
}

const made = prepared((): PostPart[] => []);

/** The part of the post, made once for each class, time served and grade, be they known or not. */
export function postPart(facts: PayFacts, given: PayCase): PostPart {
  const {
    law,
    share,
    ownClass,
    tables: { classCount },
  } = given;
  const { grade } = facts;
  const timed = countsTime(facts);
  const parts = made(law);
  const ofClass = placeOfTime(share) * (classCount + 1) + (ownClass ? ownClass.place : classCount);
  const ofGrade = ofClass * (gradeIds.length + 1) + (grade ? gradeIds.indexOf(grade) : gradeIds.length);
  const pattern = ofGrade * 2 + (timed ? 1 : 0);
  parts[pattern] ??= deepFrozen(part(grade, given, timed, pattern));
  return parts[pattern] as PostPart;
}

/** Months come first, since nearly every policy counts by them, and a list with few holes is the fastest to look into. */
const placeOfTime = (share: PayCase["share"]): number =>
  share ? share.over + (share.unit === "months" ? 0 : monthShares.length + 1) : monthShares.length;

/** Whether the reading on parts of years bears on the pay: of months that the caller has counted, all or none are so many under every one. */
const countsTime = ({ service }: PayFacts): boolean => service?.months === undefined || (service.months > 0 && service.months < 12);

function part(grade: PayFacts["grade"], given: PayCase, timed: boolean, pattern: number): PostPart {
  const { year, share, law, ownClass } = given;
  const pay = reckonPost(grade, given);
  const fixed = fixedPart(given, pay);
  const performance = performancePart(grade, given, pay);
  const notes: PostNote[] = [];
  if (share && share.over < share.under) notes.push(find("part-year", "note", { [share.unit]: share.over }));
  if (beganLate(given)) notes.push(find("year-began-before-measure", "note", { year, validFrom: law.policy.validFrom }));
  const { used, reference } = law;
  const cap = capOf(given);
  const readings = [used["performance-share"], used["performance-by-grade"], ...(timed ? [used["part-year"]] : [])];
  return {
    pattern,
    year,
    villageClass: ownClass?.name,
    pay,
    fixed,
    performance,
    notes,
    note: notes[0],
    readings,
    readingsWithCap: [...readings, used["top-up-cap-part-year"]],
    served: share ? { unit: share.unit, count: share.over, of: share.under } : null,
    cap,
    capText: textOf(cap.cap),
    policy: reference,
  };
}
