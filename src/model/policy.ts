import * as z from "zod/mini";
import { chengbu2023 as chengbu2023Data, type Policy } from "../law/chengbu2023";
import { type EducationLevel, educationLevels } from "../law/education";
import { type DatedValue, type FigureId, type FigureUnits, type FigureValues, figures } from "../law/figures";
import { deepFrozen } from "../law/frozen";
import { type ReadingId, type ReadingValues, readings } from "../law/readings";
import { contradictions } from "./coherence";
import { defined } from "./defined";
import { InputError } from "./issue";
import { decimalText } from "./money";
import { isObjectLike } from "./quick";
import { legible, read } from "./read";
import { byName, dayCount, decimal, isoDate, late, list, name, share, strict, tested, where, whole, yuan } from "./schema";

export type { Policy } from "../law/chengbu2023";

/** A policy as a caller names it; whether it is one, the law of a day says. */
export const givenPolicy = () => z.optional(tested<Policy>(isObjectLike, "a policy made by definePolicy", {}));

const bilingual = () => strict({ zh: name(), en: name() });

const units: { readonly [U in keyof FigureUnits]: () => z.ZodMiniType<FigureUnits[U]> } = {
  years: () => whole(0, 150),
  people: () => whole(0, 1000),
  sessions: () => whole(0, 366),
  times: () => whole(0, 366),
  days: () => dayCount(366),
  "day-of-month": () => whole(1, 28),
  "day-of-year": () =>
    z
      .string({ error: "a day of every year, such as 03-31" })
      .check(z.regex(/^(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)$/)),
  level: () => z.enum(Object.keys(educationLevels) as [EducationLevel, ...EducationLevel[]]),
  ratio: share,
  "yuan-a-month": yuan,
  "yuan-a-year": yuan,
  // Totals by class have this name for the villages whose class nobody states.
  "yuan-a-year-by-class": () => where(byName(yuan()), (pay) => !("unstated" in pay), "no class called `unstated`"),
};

const parameters = {
  hours: () => decimal({ positive: true, most: 24, places: 5 }),
  amount: yuan,
  coefficients: () => strict({ excellent: share(), competent: share(), incompetent: share() }),
  "day-of-month": () => whole(1, 28),
} as const;

/** A schema for each entry of a table of the law, made from what the table says of it. */
const each = <Id extends string, Entry, S>(table: Readonly<Record<Id, Entry>>, make: (entry: Entry) => S) =>
  Object.fromEntries(Object.entries<Entry>(table).map(([id, entry]) => [id, make(entry)])) as Record<Id, S>;

const dated = (value: z.ZodMiniType) => list(strict({ from: isoDate(), value, instrument: z.optional(name()) }), 1000);

function readingChoice(entry: (typeof readings)[ReadingId]): z.ZodMiniType {
  const names = Object.keys(entry.alternatives);
  const named = names.length > 0 ? z.enum(names as [string, ...string[]]) : undefined;
  if (!("parameter" in entry)) return named as z.ZodMiniType;
  const { kind, says } = entry.parameter;
  const own = parameters[kind]();
  return named ? z.union([named, own], { error: `one of ${names.join(", ")}, or ${says.en}` }) : own;
}

/** The schema of a policy (政策参数) in full, as {@link definePolicy} returns it. */
export const policySchema = /* @__PURE__ */ late(() =>
  strict({
    id: name(),
    title: bilingual(),
    instrument: name(),
    validFrom: isoDate(),
    validThrough: z.optional(isoDate()),
    figures: strict(each(figures, ({ unit }) => dated(units[unit]() as z.ZodMiniType))),
    readings: choices(),
  }),
);

const choices = () => strict(each(readings, (entry) => z.optional(readingChoice(entry))));
const choicesSchema = /* @__PURE__ */ late(() => strict({ readings: choices() }));

/** A policy as an author writes it: a figure that has never changed may stand alone, and holds from the first day of validity. */
export interface PolicyDefinition extends Omit<Policy, "figures" | "readings"> {
  readonly figures: { readonly [F in FigureId]: FigureValues[F] | readonly DatedValue<FigureValues[F]>[] };
  readonly readings?: Partial<ReadingValues>;
}

/**
 * A policy (政策参数) of a county's own: its figures, dated, and its readings.
 *
 * @param definition every figure of the measure, as a value or as a list of dated values; the readings that differ from their default
 * @returns the policy, frozen
 * @throws {InputError} with every fault, where a part is not of its kind or the policy contradicts itself: performance pay above the base,
 *   a share over 1, an age range that holds no age, a class called `unstated`, dates out of order
 * @example
 * definePolicy({ ...chengbu2023, id: "elsewhere2026", figures: { ...chengbu2023.figures, "age-max": 65 } }).id //=> "elsewhere2026"
 */
export function definePolicy(definition: PolicyDefinition): Policy {
  const policy = read(
    policySchema,
    legible(() => written(definition)),
  ) as Policy;
  const faults = contradictions(policy);
  if (faults.length > 0) throw new InputError(faults);
  return deepFrozen(asJson(policy) as Policy);
}

/** A policy is plain JSON: an amount that came as a Decimal of the caller's becomes text. */
function asJson(value: unknown): unknown {
  if (!isObjectLike(value)) return value;
  if (Array.isArray(value)) return value.map(asJson);
  return decimalText(value) ?? Object.fromEntries(Object.entries(value).map(([key, part]) => [key, asJson(part)]));
}

/**
 * The same policy with other readings (解释口径).
 *
 * @param policy the policy to start from
 * @param choices the readings to take, by id: the name of an alternative, or a value where the reading takes one
 * @returns a new policy, frozen; the readings that are not named stay as they were
 * @throws {InputError} where a reading or an alternative is not known, or the result contradicts itself
 * @example
 * withReadings(chengbu2023, { "age-force": "binding" }).readings["age-force"] //=> "binding"
 */
export function withReadings(policy: Policy, choices: Partial<ReadingValues>): Policy {
  const { readings: before, ...rest } = definePolicy(policy);
  const { readings: chosen } = read(choicesSchema, { readings: choices }) as { readings: Partial<ReadingValues> };
  return definePolicy({ ...rest, readings: { ...before, ...defined(chosen) } });
}

/** What an amendment (修订) changes: the figures that take new values, from which day, and by which document. */
export interface Amendment {
  /** The first day on which the new figures hold. */
  readonly from: string;
  /** The document that makes the change. */
  readonly instrument?: string;
  /** The new values. Of the pay table only the classes that change need be named. */
  readonly figures: { readonly [F in FigureId]?: FigureValues[F] };
}

/**
 * The same policy with figures that change on a day (五(二) provides for growth): one policy then answers for the years before and after.
 *
 * @param policy the policy to start from
 * @param amendment the day from which the figures hold, the document that sets them, and the figures
 * @returns a new policy, frozen, with the new figures beside the old
 * @throws {InputError} where the day does not come after the last change of a figure that is named, or the result contradicts itself
 * @example
 * amend(chengbu2023, { from: "2027-01-01", figures: { "base-pay": { 3: "4500" } } }).figures["base-pay"].length //=> 2
 */
export function amend(policy: Policy, amendment: Amendment): Policy {
  const { from, instrument, figures: changes } = read(amendmentSchema, amendment) as Amendment;
  const base = definePolicy(policy);
  const changed = Object.entries(defined(changes)).map(([id, value]) => {
    const before: readonly DatedValue<unknown>[] = base.figures[id as FigureId];
    const whole = id === "base-pay" ? { ...(before.at(-1)?.value as object), ...(value as object) } : value;
    return [id, [...before, { from, value: whole, ...(instrument !== undefined && { instrument }) }]];
  });
  return definePolicy({ ...base, figures: { ...base.figures, ...Object.fromEntries(changed) } });
}

const amendmentSchema = /* @__PURE__ */ late(() =>
  strict({
    from: isoDate(),
    instrument: z.optional(name()),
    figures: strict(each(figures, ({ unit }) => z.optional(units[unit]() as z.ZodMiniType))),
  }),
);

/** A definition with every bare figure written as a list that begins with the policy. What is not a policy at all is left to the schema. */
function written(definition: PolicyDefinition): unknown {
  const { figures: given, readings: chosen = {}, ...stated } = (definition ?? {}) as PolicyDefinition;
  if (!isObjectLike(given)) return definition;
  const from = definition.validFrom;
  const inFull = Object.entries(given).map(([id, value]) => [id, Array.isArray(value) || value === undefined ? value : [{ from, value }]]);
  return { ...stated, figures: Object.fromEntries(inFull), readings: chosen };
}

/** Chengbu county's measure of 2023 (城政办发〔2023〕11号), frozen: its figures as issued, every reading at its default. */
export const chengbu2023: Policy = chengbu2023Data;
