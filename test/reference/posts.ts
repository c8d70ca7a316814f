import type { AppointmentFacts, ExitFacts, HeadcountFacts } from "xieliyuan";
import { age } from "./age";
import { everyDay } from "./calendar";
import { overCompletions } from "./completions";
import { type Answer, type Setting, status } from "./setting";

const truth = (stated: boolean | undefined): readonly boolean[] => (stated === undefined ? [true, false] : [stated]);

export function headcount(facts: HeadcountFacts, asked: Setting): Answer {
  const min = asked.figure("headcount-min") as number;
  const most = min + (asked.figure("headcount-extra") as number);
  const decision = facts.decision && facts.decision.on <= asked.on ? facts.decision.decision : undefined;
  const decided = decision === "accepted" ? "compliant" : decision === "refused" ? "violation" : "for-decision";
  const needsDecision = (n: number, ground: boolean) => n > most || (n > min && !ground);
  const { results, missing } = overCompletions(
    {
      assistants: facts.assistants === undefined ? [0, 1, 2, 3, 4] : [facts.assistants],
      resettlementSite: truth(facts.resettlementSite),
      heavyWorkload: truth(facts.heavyWorkload),
    },
    ({ assistants, resettlementSite, heavyWorkload }) => {
      if (assistants < min) return "violation";
      return needsDecision(assistants, resettlementSite || heavyWorkload) ? decided : "compliant";
    },
  );
  const { assistants: n, resettlementSite: site, heavyWorkload: load } = facts;
  const ground = site || load ? true : site === false && load === false ? false : undefined;
  const groundOpen = n !== undefined && n > min && n <= most && ground === undefined;
  const toDecide = n !== undefined && (n > most || (n > min && ground === false));
  const says = n === undefined || groundOpen ? "unknown" : n < min ? "unmet" : !toDecide ? "met" : said[decided];
  const effective = decision !== undefined && toDecide;
  return {
    outcome: results.length === 1 ? (results[0] ?? "") : "undetermined",
    missing,
    findings: [
      `headcount ${says}`,
      ...(facts.decision && !effective && says !== "unknown" ? ["headcount-decision-without-effect note"] : []),
    ],
  };
}

const said = { compliant: "excepted", violation: "unmet", "for-decision": "for-decision" };

export function exit(facts: ExitFacts, asked: Setting): Answer {
  const known = {
    breach: truth(facts.breach),
    grade: truth(facts.grade === undefined ? undefined : facts.grade === "incompetent"),
    harmfulConduct: truth(facts.harmfulConduct),
    unableByHealth: truth(facts.unableByHealth),
    otherUnsuitability: truth(facts.otherUnsuitability),
  };
  const failing = overCompletions(
    {
      poorAttitude: truth(facts.poorAttitude),
      lowSatisfaction: truth(facts.lowSatisfaction),
      lateWork: truth(facts.lateWork),
      criticised: truth(facts.criticised),
      corrected: truth(facts.corrected),
    },
    ({ poorAttitude, lowSatisfaction, lateWork, criticised, corrected }) => {
      const count = [poorAttitude, lowSatisfaction, lateWork].filter(Boolean).length;
      return count >= (asked.choices["service-failure"] === "all" ? 3 : 1) && criticised && !corrected;
    },
  );
  const grounds = [known.breach, known.grade, known.harmfulConduct, failing.results, known.unableByHealth, known.otherUnsuitability];
  const holds = grounds.map((values) => (values.length === 1 ? values[0] : undefined));
  const held = holds.includes(true);
  const open = !held && holds.includes(undefined);
  const made = facts.determination && facts.determination.on <= asked.on ? facts.determination : undefined;
  const automatic = asked.choices["exit-effect"] === "automatic";
  const outcome = !held
    ? open
      ? "undetermined"
      : "no-ground"
    : automatic
      ? "exit"
      : !made
        ? "for-decision"
        : made.unsuitable
          ? "exit"
          : "retained";
  const names = Object.keys(known) as (keyof typeof known)[];
  const openNames = (list: readonly (keyof typeof known)[]) => list.filter((name) => known[name].length > 1);
  const idle = facts.determination && !open && (!held || automatic || !made) ? ["determination-without-effect note"] : [];
  const codes = ["breach", "grade", "conduct", "service", "health", "other"];
  const ages = facts.birthDate === undefined ? [] : [...new Set(everyDay(facts.birthDate).map((day) => age(day, asked)))];
  return {
    outcome,
    missing: open ? [...openNames(names.slice(0, 3)), ...failing.missing, ...openNames(names.slice(3))] : [],
    findings: [
      ...holds.map((value, i) => `ground-${codes[i]} ${status(value)}`),
      ...(held && automatic ? ["exit-filing note"] : []),
      ...(held && !automatic && made ? [`determination ${made.unsuitable ? "met" : "excepted"}`] : []),
      ...(held && !automatic && made?.unsuitable ? ["exit-filing note"] : []),
      ...(held && !automatic && !made ? ["determination for-decision"] : []),
      ...idle,
      ...(ages.length === 1 ? ["age-no-ground note"] : []),
    ],
  };
}

const order = ["nomination", "review", "approval", "filing"] as const;

export function appointment(facts: AppointmentFacts, asked: Setting): Answer {
  const source = `recruitment-source ${facts.source === undefined ? "unknown" : facts.source === "other" ? "note" : "met"}`;
  if (!facts.steps)
    return {
      outcome: "undetermined",
      missing: ["steps"],
      findings: [source, ...order.map(() => "appointment-step unknown")],
      value: { inPostFrom: null, next: null },
    };
  const taken = order.map((step) => {
    const times = (facts.steps ?? []).filter((one) => one.step === step && one.on <= asked.on);
    return times.reduce<(typeof times)[number] | undefined>((last, one) => (!last || one.on > last.on ? one : last), undefined);
  });
  // A step stands passed from the first time that it was, since it last was not, and since the last loss ahead of it that a passing came after.
  const passed = order.map((step, i) => {
    const days = (facts.steps ?? []).filter((one) => one.step === step && one.on <= asked.on).sort((a, b) => (a.on < b.on ? -1 : 1));
    while (days.some(({ result }) => result !== "passed")) days.shift();
    const losses = (facts.steps ?? []).filter((one) => order.indexOf(one.step) < i && one.result !== "passed").map((one) => one.on);
    const lossesBy = (day: string) => losses.filter((loss) => loss <= day).length;
    return days.find(({ on }) => days.every((later) => lossesBy(later.on) <= lossesBy(on)))?.on;
  });
  const needed = asked.choices["filing-effect"] === "condition" ? [passed[2], passed[3]] : [passed[2]];
  const inPost = needed.every((day) => day !== undefined);
  const steps = (facts.steps ?? []).filter((one) => one.on <= asked.on);
  const later = (a: (typeof steps)[number], b: (typeof steps)[number]) =>
    a.on > b.on || (a.on === b.on && order.indexOf(a.step) > order.indexOf(b.step));
  // What was lost stays lost until its own step, or one before it in the procedure, is passed on a later turn.
  const passings = steps.filter(({ result }) => result === "passed");
  const losses = steps.filter((one) => one.result !== "passed");
  const standing = losses.filter(
    (loss) => !passings.some((passing) => later(passing, loss) && order.indexOf(passing.step) <= order.indexOf(loss.step)),
  );
  const last = standing.find((one) => standing.every((other) => other === one || later(one, other)));
  const state = last ? last.result : "under-way";
  const broken = [1, 2, 3].some((i) => {
    const [before, day] = [passed[i - 1], passed[i]];
    if (day !== undefined && (before === undefined || before > day)) return true;
    const ahead = steps.filter(({ step, result }) => step === order[i - 1] && result === "passed").map((one) => one.on);
    return steps.some(({ step, on }) => step === order[i] && ahead.every((passing) => passing > on));
  });
  return {
    outcome: inPost ? "in-post" : state,
    missing: [],
    findings: [
      source,
      ...taken.map((one) => `appointment-step ${one?.result === "passed" ? "met" : "unmet"}`),
      ...(broken ? ["steps-out-of-order unmet"] : []),
    ],
    value: { inPostFrom: inPost ? [...needed].sort().at(-1) : null, next: order.find((_, i) => passed[i] === undefined) ?? null },
  };
}
