import type * as z from "zod/mini";
import { isYearlyDay } from "./dates";

/** Whether a value is just what a schema lets through. It may say no to what zod would accept, never yes to what zod would refuse. */
export type Test = (value: unknown) => boolean;

/** The tests that were named, and those put together since. */
const made = new WeakMap<z.core.$ZodType, Test>();

/** Names the test of a schema whose parts zod does not show, such as a function or a pattern. */
export function tests<S extends z.core.$ZodType>(schema: S, test: Test): S {
  made.set(schema, test);
  return schema;
}

/**
 * Names a sum that counts the facts of an object as {@link countedTest} does, for a schema whose facts most callers state plainly; whatever it does
 * not count is for the schema's own parts to judge.
 */
export function counts<S extends z.core.$ZodType, F>(schema: S, count: (facts: Unread<F>) => number): S {
  const { def } = (schema as unknown as z.core.$ZodObject)._zod;
  const whole = testOf(schema);
  const counted = countedTest(Object.keys(def.shape) as (keyof F & string)[], count);
  return tests(schema, (value) => counted(value) || whole(value));
}

/**
 * The test of a schema, put together once from the schema's own parts. Zod looks at fifteen facts in a microsecond; closures over the same
 * parts do it in a tenth of that, and only a value that they turn away needs zod, which then says why.
 */
export function quickTest(schema: z.core.$ZodType): Test {
  let test = made.get(schema);
  if (!test) {
    test = testOf(schema);
    made.set(schema, test);
  }
  return test;
}

const never: Test = () => false;
const isBoolean: Test = (value) => value === true || value === false;
/** A statement that is true, false, or left out. */
export const isFlag: Test = (value) => value === true || value === false || value === undefined;

/** What the facts of an object may be to a test: anything, under the names that they should have. */
export type Unread<F> = { readonly [K in keyof F]?: unknown };

/** So few that the facts in good form beside one that is not never make up for it. */
export const spoilt = -1_000_000;

/** How many facts a value is: one, or none where it is left out. */
export const stated = (value: unknown, test: Test): number => (value === undefined ? 0 : test(value) ? 1 : spoilt);
/** The same of a statement that is true or false. */
export const flagStated = (value: unknown): number => (value === true || value === false ? 1 : value === undefined ? 0 : spoilt);

/**
 * The test of an object whose facts are counted by name, each in good form: it holds those and no others, though a key may stand there for a fact
 * that is left out. An engine makes straight code of such a sum, which it cannot make of a walk through a schema, and a fact that a sum
 * forgets is left to the schema.
 */
export function countedTest<F>(names: readonly (keyof F & string)[], count: (facts: Unread<F>) => number): Test {
  const known = new Set<string>(names);
  // One object after another mostly has the same keys in the same order.
  const last: string[] = [];
  return (value) => {
    if (!isPlain(value)) return false;
    let i = 0;
    let facts = 0;
    for (const key in value) {
      if (key !== last[i]) {
        if (!known.has(key)) return false;
        last[i] = key;
      }
      i++;
      if (value[key] !== undefined) facts++;
    }
    return facts === count(value as Unread<F>);
  };
}

/** Whether an object has no key but two. Of so few facts each may be looked at by name; counting them would cost more. */
export function holdsOnly(value: unknown, one: string, other: string): value is Readonly<Record<string, unknown>> {
  if (!isPlain(value)) return false;
  for (const key in value) if (key !== one && key !== other) return false;
  return true;
}

/** One of a few texts. */
export function isOneOf(texts: readonly string[]): Test {
  const known = new Set<unknown>(texts);
  return (value) => known.has(value);
}

/** A day that every year has; 29 February is left to the schema. */
export const isPlainDay: Test = (value) => typeof value === "string" && isYearlyDay(value);

/** Facts that are inherited, or an object of a class, are for zod to look at. */
function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null) return false;
  const prototype = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

function testOf(schema: z.core.$ZodType): Test {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case "boolean":
      return isBoolean;
    case "optional": {
      const inner = quickTest(def.innerType);
      return (value) => value === undefined || inner(value);
    }
    case "enum": {
      const entries = new Set<unknown>(Object.values(def.entries));
      return (value) => entries.has(value);
    }
    case "union": {
      const options = def.options.map(quickTest);
      return (value) => anyOf(options, value);
    }
    case "lazy":
      return quickTest((schema as z.core.$ZodLazy)._zod.innerType);
    case "object":
      return def.checks?.length ? never : objectTest(def.shape);
    default:
      return never;
  }
}

function anyOf(tests: readonly Test[], value: unknown): boolean {
  for (let i = 0; i < tests.length; i++) if ((tests[i] as Test)(value)) return true;
  return false;
}

/** The test of a list of so many entries at most. */
export const listTest =
  (test: Test, most: number): Test =>
  (value) => {
    if (!Array.isArray(value) || value.length > most) return false;
    for (let i = 0; i < value.length; i++) if (!test(value[i])) return false;
    return true;
  };

function objectTest(shape: Readonly<Record<string, z.core.$ZodType>>): Test {
  const parts = Object.entries(shape).map(([key, schema]) => ({ key, test: quickTest(schema) }));
  const names = new Set(Object.keys(shape));
  return (value) => {
    if (!isPlain(value)) return false;
    for (const key in value) if (!names.has(key)) return false;
    for (const { key, test } of parts) if (!test(value[key])) return false;
    return true;
  };
}
