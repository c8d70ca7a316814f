import { educationLevels } from "../../law/education";
import type { EligibilityFacts } from "../../model/facts/eligibility";
import { find } from "../../model/finding";
import type { Law } from "../../model/in-force";
import { kept } from "../../model/kept";
import { DECIDE, FAIL, type Judged, PASS } from "./judged";

type Education = EligibilityFacts["education"];

export interface EducationTest {
  readonly judge: (education: Education) => Judged;
  /** Whether the reading on unfinished study bears on it. */
  readonly restsOnReading: (education: NonNullable<Education>) => boolean;
}

/**
 * 文化程度, 三(五)3: the highest level entered, against the floor. Whoever has entered a level has completed the one below it, so unfinished
 * study counts only where the level needed is the very one left unfinished.
 */
export function educationTest({ figures, readings }: Law): EducationTest {
  const floor = figures["education-floor"];
  const wanted = educationLevels[floor].rank;
  const attending = readings["education-completion"] === "attendance-suffices";
  const unfinishedDecides = ({ level }: NonNullable<Education>) => {
    const { rank, entersFrom } = educationLevels[level];
    return rank >= wanted && entersFrom < wanted;
  };
  const unknown: Judged = {
    finding: find("education", "unknown", { floor }),
    may: attending ? PASS | FAIL : PASS | DECIDE | FAIL,
    lacking: "education",
  };

  const judgements = { true: new Map<string, Judged>(), false: new Map<string, Judged>(), undefined: new Map<string, Judged>() };
  const judgeKnown = (education: NonNullable<Education>): Judged => {
    const { level, completed } = education;
    const figuresFound = { floor, level, ...(completed !== undefined && { completed }) };
    if (educationLevels[level].rank < wanted) return { finding: find("education", "unmet", figuresFound), may: FAIL };
    if (!unfinishedDecides(education) || completed || attending) return { finding: find("education", "met", figuresFound), may: PASS };
    if (completed === false) return { finding: find("education", "for-decision", figuresFound), may: DECIDE };
    return { finding: find("education", "unknown", figuresFound), may: PASS | DECIDE, lacking: "education.completed" };
  };

  return {
    judge: (education) => {
      if (education === undefined) return unknown;
      return kept(judgements[`${education.completed}`], education.level, () => judgeKnown(education));
    },
    restsOnReading: (education) => education.completed !== true && unfinishedDecides(education),
  };
}
