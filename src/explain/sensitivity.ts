import { type ReadingId, type ReadingValues, readings } from "../law/readings";
import type { RuleOptions } from "../model/in-force";
import { isInputError, refuse } from "../model/issue";
import { chengbu2023, type Policy, withReadings } from "../model/policy";
import { legible } from "../model/read";
import type { AnyRuling } from "./chapters";
import { type ExplainOptions, languageOf } from "./options";
import { alternativeName } from "./readings";
import { verdictOf } from "./verdict";
import { both, en, zh } from "./words";

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
  /** The alternatives under which the outcome or an amount would be another, in the order of the register. */
  readonly changes: readonly OtherReading<R>[];
  /** The readings whose alternatives were tried. */
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
 * @returns the ruling, and those alternatives that would lead to another outcome or another amount
 * @throws {InputError} where the rule would
 * @example
 * sensitivity(assessEligibility, { birthDate: "1965-03-01" }, { on: "2026-07-01" }).tried //=> ["age-counting", "age-upper-end", "age-force", "education-completion"]
 */
export function sensitivity<Facts, R extends AnyRuling>(
  rule: Rule<Facts, R>,
  facts: Facts,
  asked: RuleOptions & { readonly values?: OwnValues },
): Sensitivity<R> {
  const { values = {}, ...options } = optionsOf(asked);
  const ruling = rule(facts, options);
  const used = new Map(ruling.readings.map(({ id, choice }) => [id, choice as unknown]));
  const tried = (Object.keys(readings) as ReadingId[]).filter((id) => used.has(id));
  const before = substance(ruling);
  const base = options.policy ?? chengbu2023;
  const changes = tried.flatMap((reading) => {
    const choice = used.get(reading);
    const named = Object.keys(readings[reading].alternatives).map((alternative) => ({
      alternative,
      policy: taking(base, reading, alternative),
    }));
    const own = ownValues(values, reading).map((alternative) => ({ alternative, policy: withReadings(base, { [reading]: alternative }) }));
    return [...named, ...own]
      .filter(({ alternative }) => alternative !== choice)
      .flatMap(({ alternative, policy }) => (policy ? [{ reading, choice, alternative, ruling: rule(facts, { ...options, policy }) }] : []))
      .filter((other) => substance(other.ruling) !== before);
  });
  return { ruling, changes, tried };
}

function optionsOf<O extends object>(asked: O): O {
  if (typeof asked !== "object" || asked === null) refuse(["options"], "wrong-type", "an object with the date `on`");
  return legible(() => ({ ...asked }));
}

function ownValues(values: OwnValues, reading: ReadingId): readonly unknown[] {
  const own = legible(() => values?.[reading]);
  if (own !== undefined && !Array.isArray(own)) refuse(["options", "values", reading], "wrong-type", "a list of values to try");
  return own ?? [];
}

const takings = new WeakMap<Policy, Map<string, Policy | undefined>>();

/** The policy with an alternative of the register; undefined where it would contradict itself, so that nobody could take it. */
function taking(policy: Policy, reading: ReadingId, alternative: string): Policy | undefined {
  // A policy that is made anew has its tables prepared anew, and a roster asks for the same few a thousand times.
  const known = takings.get(policy) ?? new Map<string, Policy | undefined>();
  takings.set(policy, known);
  const key = `${reading} ${alternative}`;
  if (!known.has(key)) known.set(key, coherent(policy, { [reading]: alternative }));
  return known.get(key);
}

function coherent(policy: Policy, choice: Partial<ReadingValues>): Policy | undefined {
  try {
    return withReadings(policy, choice);
  } catch (error) {
    if (isInputError(error)) return undefined;
    throw error;
  }
}

/** What tells how a ruling was reached, and not what it comes to: also the time that was paid and the days that were counted. */
const ways: ReadonlySet<string> = /* @__PURE__ */ new Set(["findings", "readings", "policy", "missing", "served", "done"]);

/** Outcome and amounts: what a ruling comes to. */
const substance = (ruling: AnyRuling): string => JSON.stringify(ruling, (key, value: unknown) => (ways.has(key) ? undefined : value));

/**
 * In words, whether another reading would change a ruling.
 *
 * @throws {InputError} where the language is not one of the two
 * @example
 * explainSensitivity(sensitivity(checkHeadcount, { assistants: 1 }, { on: "2026-07-01" }), { language: "en" }) //=> "The result is the same under every reading."
 */
export function explainSensitivity(result: Sensitivity<AnyRuling>, options: ExplainOptions): string {
  const language = languageOf(options);
  if (result.changes.length === 0) return both("在各种解释口径下结果相同。", "The result is the same under every reading.")[language];
  return result.changes
    .map(({ reading, alternative, ruling }) => {
      const { question } = readings[reading];
      const name = alternativeName(reading, alternative);
      return both(
        zh`${question}——如取“${name}”，结果为：${verdictOf(ruling)}。`,
        en`${question} – taken as “${name}”, the result would be: ${verdictOf(ruling)}.`,
      )[language];
    })
    .join("\n");
}
