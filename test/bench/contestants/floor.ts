import type { Answer, Person, Township } from "../workload";

const yearly = [0, 600_000, 500_000, 400_000];
const rank = { "junior-secondary": 0, "senior-secondary": 1, "junior-college": 2, bachelor: 3 };

/** What a programmer in a hurry writes: the rules by hand, no checks of the facts, no reasons. */
export function floor(township: Township): Answer[] {
  const grades = gradesOf(township);
  return township.map((person, i) => {
    const grade = grades[i] as string | null;
    return { eligibility: eligibilityOf(person), training: trainingOf(person), grade, pay: grade === null ? null : payOf(person, grade) };
  });
}

function gradesOf(township: Township): (string | null)[] {
  let participants = 0;
  const scores: number[] = [];
  for (const { assessment } of township) {
    if (!assessment.tookPart) continue;
    participants++;
    if (assessment.proposal === "excellent") scores.push(assessment.score);
  }
  const seats = Math.floor((participants * 3) / 10);
  scores.sort((a, b) => b - a);
  const contested = scores.length > seats;
  const last = scores[seats - 1] ?? Number.POSITIVE_INFINITY;
  const tied = contested && scores[seats] === last;
  return township.map(({ assessment: { tookPart, proposal, score } }) => {
    if (!tookPart) return null;
    if (proposal !== "excellent" || !contested || score > last || (score === last && !tied)) return proposal;
    return score === last ? null : "competent";
  });
}

function eligibilityOf({ eligibility: f }: Person): string {
  const attested =
    f.goodConduct &&
    !f.criminalRecord &&
    f.longTermResident &&
    f.knowsVillage &&
    f.canWrite &&
    f.canUseComputer &&
    f.canUseOfficeSoftware &&
    f.canUseServiceApps &&
    f.hasWorkSkills &&
    f.responsible &&
    f.goodHealth &&
    f.timeEnough;
  const level = rank[f.education.level];
  if (!attested || level < 1) return "ineligible";
  const age = 2026 - Number(f.birthDate.slice(0, 4));
  return age < 20 || age > 60 || (level === 1 && !f.education.completed) ? "for-decision" : "eligible";
}

function trainingOf({ training: { hiredOn, sessions } }: Person): string {
  let preJob = 0;
  let yearly = 0;
  for (const { on, kind, days } of sessions) {
    if (kind === "pre-job") preJob += days;
    else if (on.startsWith("2026")) yearly += days;
  }
  return (hiredOn < "2026" ? yearly >= 1 : preJob >= 2) ? "compliant" : "non-compliant";
}

function payOf({ pay: { villageClass, service, topUps } }: Person, grade: string): string {
  let months = 0;
  for (const { from, to } of service.periods) {
    const first = Number(from.slice(5, 7)) + (Number(from.slice(8, 10)) > 15 ? 1 : 0);
    const last = Number(to.slice(5, 7)) - (Number(to.slice(8, 10)) < 15 ? 1 : 0);
    if (last >= first) months += last - first + 1;
  }
  let claimed = 0;
  for (const { amount } of topUps) claimed += Math.round(amount * 100);
  const fixed = Math.round((((yearly[villageClass] ?? 0) - 120_000) * months) / 12);
  const fen = fixed + (grade === "incompetent" ? 0 : 10_000 * months) + Math.min(claimed, 400_000);
  return (fen / 100).toFixed(2);
}
