import { ageCount, ageOf } from "../../model/age";
import { addDays, type IsoDate, type PartialDate, spanOf } from "../../model/dates";
import { type Finding, find } from "../../model/finding";
import type { Law } from "../../model/in-force";
import { refuse } from "../../model/issue";
import { kept } from "../../model/kept";
import { DECIDE, FAIL, type Judged, PASS } from "./judged";

/** Where an age lies against the range. */
type Place = "under" | "within" | "over";

export interface AgeTest {
  readonly judge: (birthDate: PartialDate | undefined) => Judged;
  /** The note for someone within the range who has passed the birthday at its upper end. */
  readonly note: (birthDate: PartialDate) => Finding<"past-upper-birthday"> | undefined;
}

/** 年龄, 三(五)5: completed years against the range, to the day at both ends, under the readings of the policy. */
export function ageTest(law: Law): AgeTest {
  const min = law.figures["age-min"];
  const max = law.figures["age-max"];
  const upperEnd = law.readings["age-upper-end"];
  const outside = law.readings["age-force"] === "binding" ? FAIL : DECIDE;
  const today = ageCount(law, law.on);
  const eve = ageCount(law, addDays(law.on, -1));

  const withinUpperEnd = (birthDate: IsoDate, age: number): boolean => {
    if (upperEnd === "through-age-60") return age <= max;
    if (upperEnd === "until-60th-birthday") return age < max;
    return ageOf(birthDate, eve) < max;
  };
  const placeOf = (birthDate: IsoDate): Place => {
    const age = ageOf(birthDate, today);
    if (age < min) return "under";
    return withinUpperEnd(birthDate, age) ? "within" : "over";
  };

  const judgements = new Map<string, Judged>();
  const judgedAt = (place: Place, age: number | undefined): Judged =>
    kept(judgements, `${place} ${age}`, () => {
      const may = place === "within" ? PASS : outside;
      const status = may === PASS ? "met" : may === FAIL ? "unmet" : "for-decision";
      return { finding: find("age", status, { min, max, ...(age !== undefined && { age }) }), may };
    });
  const unknown: Judged = { finding: find("age", "unknown", { min, max }), may: PASS | outside, lacking: "birthDate" };

  const daysOf = (birthDate: PartialDate) => {
    const { first, last } = spanOf(birthDate);
    if (first > law.on) refuse(["birthDate"], "out-of-range", "a day that is not after the date asked about");
    return { first, last: last > law.on ? law.on : last };
  };

  return {
    judge: (birthDate) => {
      if (birthDate === undefined) return unknown;
      const { first, last } = daysOf(birthDate);
      const place = placeOf(first);
      const age = ageOf(first, today);
      if (first === last) return judgedAt(place, age);
      const other = placeOf(last);
      if (place === other) return judgedAt(place, age === ageOf(last, today) ? age : undefined);
      return unknown;
    },
    note: (birthDate) => {
      if (upperEnd !== "through-age-60") return undefined;
      const { first, last } = daysOf(birthDate);
      const age = ageOf(last, today);
      return age >= max && placeOf(first) === "within" ? find("past-upper-birthday", "note", { age }) : undefined;
    },
  };
}
