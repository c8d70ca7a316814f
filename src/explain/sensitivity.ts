import { type ReadingId, type ReadingValues, readings } from "../law/readings";
import type { Bilingual } from "../law/types";
import { canonical } from "../model/canonical";
import { lawFor, type RuleOptions } from "../model/in-force";
import { inOrder } from "../model/in-order";
import { isInputError, refuse } from "../model/issue";
import { kept } from "../model/kept";
import { type Policy, withReadings } from "../model/policy";
import { isObjectLike, saysNothing } from "../model/quick";
import { legible, refuseUnknown } from "../model/read";
import type { GradedPerson } from "../rules/assessment";
import { changeOf } from "./changed";
import type { AnyRuling } from "./chapters";
import { complete, type ExplainOptions, languageOf, saidOf } from "./options";
import { alternativeName } from "./readings";
import { both, en, type Language, zh } from "./words";

/** A rule of the library that answers with a ruling. */
export type Rule<Facts, R extends AnyRuling> = (facts: Facts, options: RuleOptions) => R;

/** Another alternative of a reading, and the ruling that it would lead to. */
export interface OtherReading<R extends AnyRuling> {
  readonly reading: ReadingId;
  readonly choice: unknown;
  readonly alternative: unknown;
  readonly ruling: R;
}

/** What {@link sensitivity} answers. */
export interface Sensitivity<R extends AnyRuling> {
  readonly ruling: R;
  /** The alternatives under which an outcome, somebody's grade or an amount would be another, in the order of the register. */
  readonly changes: readonly OtherReading<R>[];
  /** The readings of which another alternative was tried; of the others only an authority can name one. */
  readonly tried: readonly ReadingId[];
}

/** Values to try of readings that take a value of the authority's own, beside the alternatives that have a name. */
export type OwnValues = { readonly [R in ReadingId]?: readonly ReadingValues[R][] };

/**
 * Whether another reading of the text would change a ruling (敏感性): tries, one at a time, every named alternative of each reading that it rests on.
 *
 * @param rule a rule of the library
 * @param facts what the rule is asked on
 * @param options the day, the policy, and values to try of readings that take one of the authority's own
 * @returns the ruling, and those alternatives that would lead to another outcome, another grade for somebody, or another amount
 * @throws {InputError} where the rule would, and where a value to try is not of its kind or contradicts the policy
 * @example
 * sensitivity(assessEligibility, { birthDate: "1965-03-01" }, { on: "2026-07-01" }).tried //=> ["age-counting", "age-upper-end", "age-force", "education-completion"]
 */
export function sensitivity<Facts, R extends AnyRuling>(
  rule: Rule<Facts, R>,
  facts: Facts,
  options: RuleOptions & { readonly values?: OwnValues },
): Sensitivity<R> {
  const { values = {}, ...asked } = optionsOf(options);
  legible(() => checkNames(values));
  if (typeof rule !== "function") refuse(["rule"], "wrong-type", "a rule of this library");
  const ruling = rule(facts, asked);
  if (!Array.isArray(ruling?.readings)) refuse(["rule"], "wrong-type", "a rule of this library");
  const used = new Map(ruling.readings.map(({ id, choice }) => [id, choice as unknown]));
  const before = substance(ruling);
  // The policy as it was read: whatever is done to the caller's object afterwards has not reached the ruling either.
  const base = lawFor(asked).policy;
  const others = (Object.keys(readings) as ReadingId[]).flatMap((reading) => {
    if (!used.has(reading)) return [];
    const choice = used.get(reading);
    const named = Object.keys(readings[reading].alternatives).map((alternative) => taking(base, reading, alternative));
    const own = ownValues(values, reading).map((value) => withReadings(base, { [reading]: value }));
    const policies = new Map([...named, ...own].flatMap((one) => (one ? [[canonical(one.readings[reading]), one] as const] : [])));
    policies.delete(canonical(choice));
    return [...policies.values()].map((policy) => {
      return { reading, choice, alternative: policy.readings[reading], ruling: rule(facts, { ...asked, policy }) };
    });
  });
  return {
    ruling,
    changes: others.filter((other) => substance(other.ruling) !== before),
    tried: [...new Set(others.map(({ reading }) => reading))],
  };
}

const optionNames = ["on", "policy", "values"];

function optionsOf<O extends object>(options: O): O {
  if (!isObjectLike(options)) refuse(["options"], "wrong-type", "an object with the date `on`");
  return legible(() => {
    refuseUnknown(options, optionNames);
    return { ...options };
  });
}

function checkNames(values: OwnValues): void {
  const path = ["options", "values"];
  if (typeof values !== "object" || saysNothing(values)) refuse(path, "wrong-type", "lists of values by reading");
  refuseUnknown(values, Object.keys(readings), path);
}

/** So many policies can be made and asked while somebody waits. */
const mostOwn = 1000;

const ownValues = (values: OwnValues, reading: ReadingId): readonly unknown[] =>
  legible(() => {
    const own = values?.[reading] ?? [];
    if (!Array.isArray(own) || own.length > mostOwn)
      refuse(["options", "values", reading], "wrong-type", `a list of at most ${mostOwn} entries`);
    return [...own];
  });

const takings = new WeakMap<Policy, Map<string, Policy | false>>();

/** The policy with an alternative of the register; false where it would contradict itself, so that nobody could take it. */
function taking(policy: Policy, reading: ReadingId, alternative: string): Policy | false {
  // A policy that is made anew has its tables prepared anew, and a roster asks for the same few a thousand times.
  const known = kept(takings, policy, () => new Map<string, Policy | false>());
  return kept(known, `${reading} ${alternative}`, () => coherent(policy, { [reading]: alternative }));
}

function coherent(policy: Policy, choice: Partial<ReadingValues>): Policy | false {
  try {
    return withReadings(policy, choice);
  } catch (error) {
    if (isInputError(error)) return false;
    throw error;
  }
}

/** What tells how a ruling was reached, and not what it comes to: also the time that was paid, the days that were counted, the seats shared. */
const ways: ReadonlySet<string> = /* @__PURE__ */ new Set(["findings", "readings", "policy", "missing", "served", "done", "pools"]);

/** Outcome, grades and amounts: what a ruling comes to. */
const substance = (ruling: AnyRuling): string =>
  JSON.stringify(ruling, (key, value: unknown) => (ways.has(key) ? undefined : key === "grades" ? byId(value as GradedPerson[]) : value));

/** People stand pool by pool, so that other pools alone change their order. */
const byId = (people: readonly GradedPerson[]): GradedPerson[] => inOrder(people, ({ id }) => id);

/**
 * In words, whether another reading would change a ruling, and of which readings not every choice was tried, since an authority may name its own.
 *
 * @param result what {@link sensitivity} answered, also after a round trip through JSON
 * @param options the language, `zh` or `en`
 * @returns one line for each alternative that would lead elsewhere, or that none would; then the readings of which not every choice was tried
 * @throws {InputError} where the language is not one of the two, or the result is not one of this library
 * @example
 * explainSensitivity(sensitivity(checkHeadcount, { assistants: 1 }, { on: "2026-07-01" }), { language: "en" }) //=> "The result is the same under every reading, one at a time."
 */
export function explainSensitivity(result: Sensitivity<AnyRuling>, options: ExplainOptions): string {
  const language = languageOf(options);
  return saidOf("sensitivity", () => lines(complete(result)).map((line) => line[language])).join("\n");
}

function lines({ ruling: before, changes, tried }: Sensitivity<AnyRuling>): Bilingual[] {
  const changed = changes.map(({ reading, alternative, ruling }) => {
    const { question } = readings[reading];
    const [name, other] = [alternativeName(reading, alternative), changeOf(before, ruling)];
    return both(zh`${question}——如取“${name}”，结果为：${other}。`, en`${question} – taken as “${name}”, the result would be: ${other}.`);
  });
  const open = before.readings.filter(({ id }) => "parameter" in readings[id] || !tried.includes(id));
  const questions = (of: Language) => open.map(({ id }) => readings[id].question[of]).join(of === "zh" ? "；" : "; ");
  return [
    ...changed,
    ...(changed.length > 0 || (tried.length === 0 && open.length > 0) ? [] : [unchanged(open.length > 0)]),
    ...(open.length > 0 ? [both(`没有试遍的口径：${questions("zh")}。`, `Not every choice was tried of: ${questions("en")}.`)] : []),
  ];
}

const unchanged = (inPart: boolean): Bilingual =>
  inPart
    ? both("在试过的取法下结果相同。", "The result is the same under every choice that was tried.")
    : both("逐一换用各种解释口径，结果相同。", "The result is the same under every reading, one at a time.");
