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

/** Names the {@link countedTest} of a schema whose facts most callers state plainly; what it turns away is for the schema's own parts to judge. */
export function counts<S extends z.core.$ZodType>(schema: S, counted: Test): S {
  const whole = testOf(schema);
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
 * that is left out. An engine makes straight code of such a sum, which it cannot make of a walk through a schema, and an object with a fact that
 * the sum does not ask for is left to the schema.
 */
export function countedTest<F>(count: (facts: Unread<F>) => number): Test {
  // One object after another mostly has the same keys in the same order.
  let order: readonly string[] = [""];
  let names: ReadonlySet<string> | undefined;
  return (value) => {
    if (!isObject(value)) return false;
    let keys = keysInOrder(value, order);
    if (keys < 0) {
      names ??= askedFor(count);
      const found = keysOf(value);
      for (const key of found) if (!names.has(key)) return false;
      order = found;
      keys = found.length;
    }
    const facts = count(value as Unread<F>);
    return (facts === keys || facts === withValue(value)) && (keys > 0 || !saysNothing(value));
  };
}

/**
 * How many keys an object has where they are those of a list, in its order, and −1 where they are not. Nothing is written on the way, and nothing read
 * beyond the end of the list: an engine then reads the list at a glance, in half the time.
 */
function keysInOrder(value: Fields, order: readonly string[]): number {
  let keys = 0;
  for (const key in value) {
    if (keys === order.length || key !== order[keys]) return -1;
    keys++;
  }
  return keys;
}

/** The keys of an object, those that it inherits among them. */
function keysOf(value: Fields): readonly string[] {
  const keys: string[] = [];
  for (const key in value) keys.push(key);
  return keys;
}

/** The names that a sum asks for, whatever it is told. */
function askedFor<F>(count: (facts: Unread<F>) => number): ReadonlySet<string> {
  const names = new Set<string>();
  const asked = {
    get: (_: object, name: string) => {
      names.add(name);
      return "some text";
    },
  };
  count(new Proxy({}, asked) as Unread<F>);
  return names;
}

/** Whether a value is an object of another kind, such as a Map or a Date: no fact can be read from it, and to zod it would be one that states none. */
export function saysNothing(value: unknown): boolean {
  if (!isObject(value)) return false;
  for (const _ in value) return false;
  return Object.prototype.toString.call(value) !== "[object Object]";
}

/** How many keys stand there for a fact that is not left out. */
const withValue = (value: Fields): number => keysOf(value).filter((key) => value[key] !== undefined).length;

/** Whether an object has no key but two to five. Of so few facts each may be looked at by name; counting them would cost more. */
export function holdsOnly(value: unknown, one: string, two: string, three = two, four = two, five = two): value is Fields {
  if (!isObject(value)) return false;
  for (const key in value) if (key !== one && key !== two && key !== three && key !== four && key !== five) return false;
  return true;
}

/** One of a few texts. */
export function isOneOf(texts: readonly string[]): Test {
  return (value) => {
    for (let i = 0; i < texts.length; i++) if (texts[i] === value) return true;
    return false;
  };
}

/** A day that every year has; 29 February is left to the schema. */
export const isPlainDay: Test = (value) => typeof value === "string" && isYearlyDay(value);

type Fields = Readonly<Record<string, unknown>>;

/** Whether a value may hold others. */
export const isObjectLike = (value: unknown): value is object => typeof value === "object" && value !== null;

/** What zod, too, takes for an object: whatever class it is of, its facts are those that it answers with. */
const isObject = (value: unknown): value is Fields => isObjectLike(value) && !Array.isArray(value);

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
    if (!isObject(value) || saysNothing(value)) return false;
    for (const key in value) if (!names.has(key)) return false;
    for (const { key, test } of parts) if (!test(value[key])) return false;
    return true;
  };
}
