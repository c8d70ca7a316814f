import type { EligibilityFacts } from "xieliyuan";
import { age, withinRange } from "./age";
import { everyDay, write } from "./calendar";
import { type Answer, type Setting, status } from "./setting";

type Part = "pass" | "decide" | "fail";

const below = ["none", "primary", "junior-secondary"];
const atFloor = [
  "senior-secondary",
  "secondary-specialised",
  "secondary-vocational",
  "vocational-high",
  "technical-school",
  "adult-secondary",
];
const above = ["junior-college", "bachelor", "postgraduate"];

/** One condition: its code, the item it belongs to, the fact it asks for, what it may come to, and what its finding says. */
interface Condition {
  readonly code: string;
  readonly item: string;
  readonly lacking: string;
  readonly parts: readonly Part[];
  readonly says: string;
}

const attested: readonly (readonly [keyof EligibilityFacts, string, string, boolean])[] = [
  ["goodConduct", "good-conduct", "三(五)1", true],
  ["criminalRecord", "no-criminal-record", "三(五)1", false],
  ["longTermResident", "long-term-resident", "三(五)2", true],
  ["knowsVillage", "knows-village", "三(五)2", true],
  ["canWrite", "writing", "三(五)3", true],
  ["canUseComputer", "computer", "三(五)3", true],
  ["canUseOfficeSoftware", "office-software", "三(五)3", true],
  ["canUseServiceApps", "service-apps", "三(五)3", true],
  ["hasWorkSkills", "work-skills", "三(五)3", true],
  ["responsible", "sense-of-duty", "三(五)4", true],
  ["goodHealth", "good-health", "三(五)4", true],
  ["timeEnough", "time-enough", "三(五)4", true],
];

function statement(facts: EligibilityFacts, [name, code, item, wanted]: (typeof attested)[number]): Condition {
  const stated = facts[name] as boolean | undefined;
  const parts: Part[] = stated === undefined ? ["pass", "fail"] : stated === wanted ? ["pass"] : ["fail"];
  return { code, item, lacking: name, parts, says: status(stated === undefined ? undefined : stated === wanted) };
}

function education({ education: known }: EligibilityFacts, asked: Setting): Condition {
  const unfinished: Part = asked.choices["education-completion"] === "attendance-suffices" ? "pass" : "decide";
  const levels = known ? [known.level] : [...below, ...atFloor, ...above];
  const completed = known?.completed === undefined ? [true, false] : [known.completed];
  if (asked.figure("education-floor") === "none") return condition("education", "三(五)3", "education", ["pass"]);
  const parts = levels.flatMap((level) =>
    completed.map((done): Part => (below.includes(level) ? "fail" : above.includes(level) || done ? "pass" : unfinished)),
  );
  return condition("education", "三(五)3", known ? "education.completed" : "education", parts);
}

interface Birth {
  readonly within: boolean;
  readonly years: number;
}

const kept = new Map<string, Birth[]>();

/** What each day that a birth date may be comes to; kept, since hand counting is slow. */
function birthsOf(birthDate: string | undefined, asked: Setting): Birth[] | undefined {
  if (birthDate === undefined) return undefined;
  const { choices, on, figure } = asked;
  const bearing = [choices["age-counting"], choices["leap-day-birthday"], choices["age-upper-end"], figure("age-min"), figure("age-max")];
  const key = [birthDate, on, ...bearing].join();
  const days = () => everyDay(birthDate).filter((day) => write(day) <= on);
  const births = kept.get(key) ?? days().map((day) => ({ within: withinRange(day, asked), years: age(day, asked) }));
  kept.set(key, births);
  return births;
}

function ageCondition({ birthDate }: EligibilityFacts, asked: Setting): Condition {
  const outside: Part = asked.choices["age-force"] === "binding" ? "fail" : "decide";
  const births = birthsOf(birthDate, asked);
  const parts: Part[] = births ? births.map(({ within }) => (within ? "pass" : outside)) : ["pass", outside];
  return condition("age", "三(五)5", "birthDate", parts);
}

const spoken = { pass: "met", decide: "for-decision", fail: "unmet" };

function condition(code: string, item: string, lacking: string, all: readonly Part[]): Condition {
  const parts = [...new Set(all)];
  const [only] = parts;
  return { code, item, lacking, parts, says: parts.length === 1 && only ? spoken[only] : "unknown" };
}

const rank = { pass: 0, decide: 1, fail: 2 } as const;
const worse = (a: Part, b: Part): Part => (rank[a] > rank[b] ? a : b);
const outcomes = { pass: "eligible", decide: "for-decision", fail: "ineligible" };

/** The worst parts that some conditions may come to together, over every way that they may come out. */
const together = (conditions: readonly Condition[]): Part[] =>
  conditions.reduce<Part[]>((so, { parts }) => [...new Set(so.flatMap((a) => parts.map((b) => worse(a, b))))], ["pass"]);

export function eligibility(facts: EligibilityFacts, asked: Setting): Answer {
  const [conduct = [], rest = []] = [attested.slice(0, 4), attested.slice(4)];
  const plain = [
    ...conduct.map((one) => statement(facts, one)),
    education(facts, asked),
    ...rest.map((one) => statement(facts, one)),
    ageCondition(facts, asked),
  ];
  const used = new Set<string>();
  const conditions = plain.map((one): Condition => {
    const taken = (facts.decisions ?? []).filter(({ provision, on }) => provision === one.item && on <= asked.on);
    const last = taken.sort((a, b) => (a.on < b.on ? -1 : 1)).at(-1);
    if (!last || !one.parts.includes("decide")) return one;
    used.add(one.item);
    const settled: Part = last.decision === "accepted" ? "pass" : "fail";
    const parts = [...new Set(one.parts.map((part) => (part === "decide" ? settled : part)))];
    const alone = one.parts.length === 1;
    return { ...one, parts, says: alone ? (settled === "pass" ? "excepted" : "unmet") : one.says };
  });
  const whole = together(conditions);
  // A condition is pivotal where, with all the others somehow settled, two things that it may come to give different outcomes.
  const pivotal = conditions.filter((one) => {
    const others = together(conditions.filter((other) => other !== one));
    return others.some((state) => new Set(one.parts.map((part) => worse(state, part))).size > 1);
  });
  const births = birthsOf(facts.birthDate, asked) ?? [];
  const noted =
    asked.choices["age-upper-end"] === "through-age-60" &&
    births.length > 0 &&
    births.every(({ within, years }) => within && years >= (asked.figure("age-max") as number));
  const idle = [...new Set((facts.decisions ?? []).map(({ provision }) => provision as string))].filter((item) => !used.has(item)).sort();
  const [only] = whole;
  return {
    outcome: whole.length === 1 && only ? outcomes[only] : "undetermined",
    missing: pivotal.map(({ lacking }) => lacking),
    findings: [
      ...conditions.map(({ code, says }) => `${code} ${says}`),
      ...(noted ? ["past-upper-birthday note"] : []),
      ...idle.map(() => "decision-without-effect note"),
    ],
  };
}
