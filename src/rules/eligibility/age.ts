import { ageCount, ageOf, checkBorn, mayBeLeapDay } from "../../model/age";
import { addDays, type IsoDate, type PartialDate, spanOf } from "../../model/dates";
import { type Finding, find, sharedFinding } from "../../model/finding";
import type { Law } from "../../model/in-force";
import { DECIDE, type EligibilityRuling, FAIL, type Judged, PASS } from "./judged";

/** Where an age lies against the range. */
type Place = "under" | "within" | "over";

/** What the age has come to: always under the same names, so that an engine knows one kind of object and not five. */
interface AgeJudged extends Judged {
  /** The note for someone within the range who has passed the birthday at its upper end. */
  readonly note: Finding<"past-upper-birthday"> | undefined;
  /**
   * The rulings so far on everyone of this age, or on all whose birth date is not stated, by what else is stated of them. A date known in part is
   * judged by itself.
   */
  readonly rulings: Map<number, EligibilityRuling> | undefined;
}

/** 年龄, 三(五)5: completed years against the range, to the day at both ends, under the readings of the policy. */
export function ageTest(law: Law): (birthDate: PartialDate | undefined) => AgeJudged {
  const min = law.figures["age-min"];
  const max = law.figures["age-max"];
  const upperEnd = law.readings["age-upper-end"];
  const outside = law.readings["age-force"] === "binding" ? FAIL : DECIDE;
  const atDay = ageCount(law, law.on);
  const eve = ageCount(law, addDays(law.on, -1));

  const placeOf = (birthDate: IsoDate, age: number): Place => {
    if (age < min) return "under";
    if (upperEnd === "through-age-60") return age <= max ? "within" : "over";
    if (upperEnd === "until-60th-birthday") return age < max ? "within" : "over";
    upperEnd satisfies "through-60th-birthday";
    return ageOf(birthDate, eve) < max ? "within" : "over";
  };

  const judge = (place: Place, age: number | undefined, past: number, rulings?: AgeJudged["rulings"]): AgeJudged => {
    const may = place === "within" ? PASS : outside;
    const status = may === PASS ? "met" : may === FAIL ? "unmet" : "for-decision";
    const finding = find("age", status, { min, max, ...(age !== undefined && { age }) });
    const noted = upperEnd === "through-age-60" && place === "within" && past >= max;
    return { finding, may, lacking: undefined, note: noted ? find("past-upper-birthday", "note", { age: past }) : undefined, rulings };
  };
  const ofAge: AgeJudged[] = [];
  const unknown: AgeJudged = {
    finding: sharedFinding("age", "unknown", { min, max }),
    may: PASS | outside,
    lacking: "birthDate",
    note: undefined,
    rulings: new Map(),
  };

  const judgeSpan = (birthDate: PartialDate): AgeJudged => {
    checkBorn(birthDate, law);
    const { first, last } = spanOf(birthDate);
    const latest = last > law.on ? law.on : last;
    const [oldest, youngest] = [ageOf(first, atDay), ageOf(latest, atDay)];
    const place = placeOf(first, oldest);
    // Unlike a date not stated at all, it brings in the readings on how an age is counted.
    if (place !== placeOf(latest, youngest)) return { ...unknown, rulings: undefined };
    return judge(place, oldest === youngest ? oldest : undefined, youngest);
  };

  return (birthDate) => {
    if (birthDate === undefined) return unknown;
    if (birthDate.length < 10) return judgeSpan(birthDate);
    const age = ageOf(birthDate, atDay);
    // Whoever is not born yet has not completed a year.
    if (age === 0) checkBorn(birthDate, law);
    const place = placeOf(birthDate, age);
    // Whoever is born on 29 February has the reading on that day among those that the ruling rests on.
    const pattern = age * 8 + (place === "within" ? 4 : place === "over" ? 2 : 0) + (mayBeLeapDay(birthDate) ? 1 : 0);
    ofAge[pattern] ??= judge(place, age, age, new Map());
    return ofAge[pattern] as AgeJudged;
  };
}
