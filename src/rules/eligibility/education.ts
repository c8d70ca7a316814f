import { type EducationLevel, educationLevels } from "../../law/education";
import type { EligibilityFacts } from "../../model/facts/eligibility";
import { find, sharedFinding } from "../../model/finding";
import type { Law } from "../../model/in-force";
import { DECIDE, FAIL, type Judged, PASS } from "./judged";

type Education = EligibilityFacts["education"];

const levelIds = Object.keys(educationLevels) as EducationLevel[];

interface EducationTest {
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
  const judge = (education: NonNullable<Education>): Judged => {
    const { level, completed } = education;
    const found = { floor, level, ...(completed !== undefined && { completed }) };
    if (educationLevels[level].rank < wanted) return { finding: find("education", "unmet", found), may: FAIL };
    if (!unfinishedDecides(education) || completed || attending) return { finding: find("education", "met", found), may: PASS };
    if (completed === false) return { finding: find("education", "for-decision", found), may: DECIDE };
    return { finding: find("education", "unknown", found), may: PASS | DECIDE, lacking: "education.completed" };
  };
  // With nothing stated, whatever some level comes to may come: where the floor is so low that all suffice, the fact does not matter.
  const may = levelIds.reduce((may, level) => may | judge({ level }).may, 0);
  const unknown: Judged = {
    finding: sharedFinding("education", may === PASS ? "met" : "unknown", { floor }),
    may,
    lacking: "education",
  };

  return {
    judge: (education) => (education === undefined ? unknown : judge(education)),
    restsOnReading: (education) => education.completed !== true && unfinishedDecides(education),
  };
}

const levels = new Map(levelIds.map((level, i) => [level, i + 1]));

/** How many patterns {@link educationPattern} knows at the most. */
export const educationPatterns = 64;

/** What is stated of the education, as a number. */
export function educationPattern(education: Education): number {
  if (education === undefined) return 0;
  const { level, completed } = education;
  return (levels.get(level) ?? 0) * 3 + (completed === undefined ? 0 : completed ? 1 : 2);
}
