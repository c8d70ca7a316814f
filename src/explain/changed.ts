import { grades } from "../law/grades";
import type { Bilingual } from "../law/types";
import type { CohortRuling, GradedPerson } from "../rules/assessment";
import { personOutcomes } from "./assessment";
import type { AnyRuling } from "./chapters";
import { reason } from "./reason";
import { verdictOf } from "./verdict";
import { both, en, quoted, zh } from "./words";

/** What another ruling comes to, and what in it is another where that alone does not tell: whose grade, or which days and amounts. */
export function changeOf(before: AnyRuling, after: AnyRuling): Bilingual {
  const verdict = verdictOf(after);
  const details =
    after.rule === "gradeCohort"
      ? regraded(before as CohortRuling, after)
      : verdict.zh === verdictOf(before).zh
        ? newReasons(before, after)
        : [];
  const said = [verdict, ...details];
  return both(said.map((one) => one.zh).join("；"), said.map((one) => one.en).join("; "));
}

function regraded(before: CohortRuling, after: CohortRuling): Bilingual[] {
  const earlier = new Map(before.grades.map((one) => [one.id, gradeOf(one)]));
  return after.grades.flatMap((one) => {
    const [was, now, who] = [earlier.get(one.id), gradeOf(one), quoted(one.id)];
    return was === undefined || was === now ? [] : [both(zh`${who}由“${was}”变为“${now}”`, en`${who} goes from “${was}” to “${now}”`)];
  });
}

const gradeOf = ({ grade, outcome }: GradedPerson): Bilingual => (grade === null ? personOutcomes[outcome] : grades[grade]);

function newReasons(before: AnyRuling, after: AnyRuling): Bilingual[] {
  const known = new Set(before.findings.map((finding) => reason(finding).zh));
  const others = after.findings.map(reason).filter((one) => !known.has(one.zh));
  return others.map((one) => both(quoted(one.zh), quoted(one.en)));
}
