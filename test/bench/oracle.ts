import { type Answer, type Grade, type Person, type Township, year } from "./workload";

/** The four answers worked out the long way round, day by day and in whole fen: what every contestant is held to before a clock starts. */
export function oracle(township: Township): Answer[] {
  const participants = township.filter(({ assessment }) => assessment.tookPart);
  const seats = Math.floor((participants.length * 30) / 100);
  const proposed = participants.filter(({ assessment }) => assessment.proposal === "excellent").map(({ assessment }) => assessment.score);
  const gradeOf = ({ assessment: { tookPart, proposal, score } }: Person): Grade | "none" => {
    if (!tookPart) return "none";
    if (proposal !== "excellent" || proposed.length <= seats) return proposal;
    const better = proposed.filter((other) => other > score).length;
    const through = proposed.filter((other) => other >= score).length;
    if (through <= seats) return "excellent";
    return better < seats ? "none" : "competent";
  };
  return township.map((person) => {
    const grade = gradeOf(person);
    return {
      eligibility: eligibilityOf(person),
      training: trainingOf(person),
      grade: grade === "none" ? null : grade,
      pay: grade === "none" ? null : payOf(person, grade),
    };
  });
}

function eligibilityOf({ eligibility: facts }: Person): string {
  const attested = Object.entries(facts).filter(([name, value]) => typeof value === "boolean" && name !== "criminalRecord");
  if (attested.some(([, value]) => !value) || facts.criminalRecord || facts.education.level === "junior-secondary") return "ineligible";
  const [born = 0, rest] = [Number(facts.birthDate.slice(0, 4)), facts.birthDate.slice(5)];
  const age = year - born - (rest > "12-31" ? 1 : 0);
  const unfinished = facts.education.level === "senior-secondary" && !facts.education.completed;
  return age < 20 || age > 60 || unfinished ? "for-decision" : "eligible";
}

function trainingOf({ training: { hiredOn, sessions } }: Person): string {
  const days = (kind: string, from: string) =>
    sessions.filter((one) => one.kind === kind && one.on >= from).reduce((sum, one) => sum + one.days, 0);
  const enough = hiredOn <= `${year - 1}-12-31` ? days("in-service", `${year}-01-01`) >= 1 : days("pre-job", "") >= 2;
  return enough ? "compliant" : "non-compliant";
}

function payOf({ pay: { villageClass, service, topUps } }: Person, grade: Grade): string {
  let months = 0;
  for (let month = 1; month <= 12; month++) {
    const middle = `${year}-${String(month).padStart(2, "0")}-15`;
    if (service.periods.some(({ from, to }) => from <= middle && middle <= to)) months++;
  }
  const yearly = { 1: 600_000, 2: 500_000, 3: 400_000 }[villageClass] ?? 0;
  const fixed = Math.floor(((yearly - 120_000) * months * 2 + 12) / 24);
  const performance = grade === "incompetent" ? 0 : 10_000 * months;
  const claimed = topUps.reduce((sum, { amount }) => sum + Math.round(amount * 100), 0);
  return ((fixed + performance + Math.min(claimed, 400_000)) / 100).toFixed(2);
}
