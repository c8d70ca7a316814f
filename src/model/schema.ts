import * as z from "zod/mini";
import { dayPattern, type PartialDate } from "./dates";
import { scaled } from "./exact";
import { longestName, mostFaults, mostNames } from "./lengths";
import { amountPattern, amountWanted, fenIn, largestAmount, type Yuan } from "./money";
import { isObjectLike, isPlainDay, listTest, quickTest, type Test, tests } from "./quick";

/** What JSON Schema says of a value that zod can only test by a function. */
export const jsonSchemas = /* @__PURE__ */ new WeakMap<z.core.$ZodType, Record<string, unknown>>();

/** A value tested by a function, with the words for what was expected and its form in JSON Schema. */
export function tested<T>(accepts: (value: unknown) => boolean, expected: string, json: Record<string, unknown>) {
  const schema = z.custom<T>(accepts, { error: expected });
  jsonSchemas.set(schema, json);
  return tests(schema, accepts);
}

/** Facts as a caller may hold them: nothing of theirs is ever written to. */
export type Given<T> = T extends (...args: never) => unknown
  ? T
  : T extends readonly (infer E)[]
    ? readonly Given<E>[]
    : T extends object
      ? { readonly [K in keyof T]: Given<T[K]> }
      : T;

/**
 * An object that takes no key but its own. Zod's smaller half reads it as it stands; its larger half would compile a parser with
 * `new Function`, which strict hosts forbid and report.
 */
export const strict = <S extends z.core.$ZodLooseShape>(shape: S) => z.strictObject(shape);

/** A schema that is made when it is first asked for: to make all of them would take most of the time that an import takes. */
export const late = <S extends z.core.SomeType>(make: () => S) => z.lazy(make);

export const longestList = 1_000_000;

/** A condition on an object as a whole, on top of what it says of each part. */
export function where<S extends z.ZodMiniType>(schema: S, holds: (value: z.output<S>) => boolean, expected: string): S {
  const whole = quickTest(schema);
  return tests(schema.check(z.refine(holds, { error: expected })) as S, (value) => whole(value) && holds(value as z.output<S>));
}

/** An object that states one of two of its parts and not the other. */
export function exactlyOne<S extends z.core.$ZodLooseShape>(shape: S, one: keyof S & string, other: keyof S & string, expected: string) {
  const holds = (value: { readonly [K in keyof S]?: unknown }) => (value[one] === undefined) !== (value[other] === undefined);
  const schema = where(strict(shape), holds, expected);
  jsonSchemas.set(schema, { oneOf: [{ required: [one] }, { required: [other] }] });
  return schema;
}

/** Zod hands the faults of a list on as the arguments of one call, and of those an engine takes only so many. */
const fewFaults = /* @__PURE__ */ z.check<unknown>(
  ({ value, issues }) => {
    const more = issues.length - mostFaults;
    if (more > 0) issues.splice(mostFaults, more, { code: "custom", input: value, message: `no faults; ${more} more are not listed` });
  },
  { when: () => true },
);

/** A list of so many entries at most, whatever they are. */
export const shortList = <T>(most: number, json: Parameters<typeof tested>[2]) =>
  tested<T[]>((value) => Array.isArray(value) && value.length <= most, `a list of at most ${most} entries`, json);

/** A list, refused by its length before any entry is read, so that a hostile length costs nothing. */
export const list = <S extends z.core.SomeType>(entry: S, most = longestList) => {
  const short = shortList<z.core.input<S>>(most, {});
  let test: Test | undefined;
  return tests(z.pipe(short, z.array(entry).check(fewFaults) as never as z.ZodMiniArray<S>), (value) => {
    test ??= listTest(quickTest(entry as never as z.core.$ZodType), most);
    return test(value);
  });
};

/** Values by names of the caller's. Zod would leave out what stands under `__proto__` without a word. */
export const byName = <S extends z.core.SomeType>(value: S) => {
  const named = tested<Record<string, z.core.input<S>>>(
    (given) => isObjectLike(given) && !Array.isArray(given) && areNames(Reflect.ownKeys(given)),
    `at most ${mostNames} values by name, none of them \`__proto__\``,
    {},
  );
  const values = z.catchall(strict({}), value);
  jsonSchemas.set(values, { maxProperties: mostNames, propertyNames: { type: "string", minLength: 1, maxLength: longestName } });
  return z.pipe(named, values as never as z.ZodMiniType<Record<string, z.output<S>>, Record<string, z.core.input<S>>>);
};

const areNames = (keys: readonly unknown[]) => keys.length <= mostNames && keys.every((key) => isName(key) && key !== "__proto__");

/** A statement that is true, false, or, left out, unknown. */
export const flag = () => z.optional(z.boolean());

/** A day, `2024-02-29`. */
export const isoDate = () => {
  const error = "a calendar date such as 2024-02-29";
  const schema = z.string({ error }).check(z.regex(dayPattern));
  return tests(schema, (value) => isPlainDay(value) || (typeof value === "string" && dayPattern.test(value)));
};

/** A day, or the month or the year alone: `1985-03-01`, `1985-03`, `1985`. */
export const partialDate = () => {
  const month = z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])$/));
  const year = z.string().check(z.regex(/^\d{4}$/));
  const day = isoDate();
  const isDay = quickTest(day);
  const schema = z.union([day, month, year], { error: "a date such as 1985-03-01, or 1985-03 or 1985 where no more is known" });
  return tests(schema, (value) => typeof value === "string" && value.length === 10 && isDay(value)) as z.ZodMiniType<
    PartialDate,
    PartialDate
  >;
};

export const isName: Test = (value) => typeof value === "string" && value.length >= 1 && value.length <= longestName;

/** A name that the caller gives to a person, a village or a township. */
export const name = () => {
  const error = `a text of 1 to ${longestName} characters`;
  return tests(z.string({ error }).check(z.minLength(1), z.maxLength(longestName)), isName);
};

export const wholeTest =
  (least: number, most: number): Test =>
  (value) =>
    Number.isInteger(value) && (value as number) >= least && (value as number) <= most;

/** A whole number between two bounds. */
export const whole = (least: number, most: number) => {
  const error = `a whole number from ${least} to ${most}`;
  return tests(z.int({ error }).check(z.gte(least), z.lte(most)), wholeTest(least, most));
};

/** A calendar year that a question may be asked about. */
export const calendarYear = () => whole(1900, 2999);

/** A finite number. */
export const finite = () => tests(z.number({ error: "a finite number" }), Number.isFinite);

export const isYuan: Test = (value) => fenIn(value) !== undefined;

/** An amount of money: yuan, 0 or more, no finer than a fen. */
export const yuan = () =>
  tested<Yuan>(isYuan, amountWanted, {
    anyOf: [
      { type: "number", minimum: 0, maximum: largestAmount, multipleOf: 0.01 },
      { type: "string", pattern: amountPattern },
    ],
  });

interface DecimalBounds {
  /** Whether 0 itself is too little. */
  readonly positive?: boolean;
  readonly most: number;
  readonly places: number;
}

const writtenWith = (places: number) => new RegExp(`^\\d{1,9}(\\.\\d{1,${places}})?$`);

/** The test of a decimal from 0 to a bound with so many places at most, as a number or as text. */
export function decimalTest({ positive, most, places }: DecimalBounds): Test {
  const written = writtenWith(places);
  return (value) => {
    if (typeof value !== "number" && !(typeof value === "string" && written.test(value))) return false;
    const number = Number(value);
    return (positive ? number > 0 : number >= 0) && number <= most && scaled(number, places) !== undefined;
  };
}

/** Such a decimal. */
export function decimal(bounds: DecimalBounds) {
  const { positive, most, places } = bounds;
  const bound = positive ? `over 0 and at most ${most}` : `from 0 to ${most}`;
  return tested<number | string>(decimalTest(bounds), `a decimal ${bound} with at most ${places} places`, {
    anyOf: [
      { type: "number", [positive ? "exclusiveMinimum" : "minimum"]: 0, maximum: most },
      { type: "string", pattern: writtenWith(places).source },
    ],
  });
}

/** A number of days, to the thousandth. */
export const dayCount = (most: number) =>
  tested<number>(
    (value) => typeof value === "number" && decimalTest({ most, places: 3 })(value),
    `a number of days from 0 to ${most} with at most 3 places`,
    { type: "number", minimum: 0, maximum: most },
  );

/** A share from 0 to 1, with places enough for any share that an office would set. */
export const share = () => decimal({ most: 1, places: 6 });
