import type * as z from "zod/mini";

/** Whether a value is just what a schema lets through. It may say no to what zod would accept, never yes to what zod would refuse. */
export type Test = (value: unknown) => boolean;

const registered = new WeakMap<z.core.$ZodType, Test>();

/** Names the test of a schema whose parts zod does not show, such as a function or a pattern. */
export function tests<S extends z.core.$ZodType>(schema: S, test: Test): S {
  registered.set(schema, test);
  return schema;
}

const made = new WeakMap<z.core.$ZodType, Test>();

/**
 * The test of a schema, put together once from the schema's own parts. Zod looks at fifteen facts in a microsecond; closures over the same
 * parts do it in a tenth of that, and only a value that they turn away needs zod, which then says why.
 */
export function quickTest(schema: z.core.$ZodType): Test {
  let test = made.get(schema);
  if (!test) {
    test = registered.get(schema) ?? testOf(schema);
    made.set(schema, test);
  }
  return test;
}

const never: Test = () => false;
const isBoolean: Test = (value) => value === true || value === false;
const isFlag: Test = (value) => value === true || value === false || value === undefined;

function testOf(schema: z.core.$ZodType): Test {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case "boolean":
      return isBoolean;
    case "optional": {
      const inner = quickTest(def.innerType);
      return inner === isBoolean ? isFlag : (value) => value === undefined || inner(value);
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
    case "pipe": {
      const [first, second] = [quickTest(def.in), quickTest(def.out)];
      return (value) => first(value) && second(value);
    }
    case "array": {
      return listTest(def.element, Number.POSITIVE_INFINITY);
    }
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
export function listTest(entry: z.core.$ZodType, most: number): Test {
  const test = quickTest(entry);
  return (value) => {
    if (!Array.isArray(value) || value.length > most) return false;
    for (let i = 0; i < value.length; i++) if (!test(value[i])) return false;
    return true;
  };
}

function objectTest(shape: Readonly<Record<string, z.core.$ZodType>>): Test {
  const tests = new Map(Object.entries(shape).map(([key, schema]) => [key, quickTest(schema)]));
  const required = [...tests].filter(([, test]) => !test(undefined)).map(([key]) => key);
  // The keys of the last object and their tests: one after another they mostly have the same keys in the same order.
  const lastKeys: string[] = [];
  const lastTests: Test[] = [];
  return (value) => {
    if (typeof value !== "object" || value === null) return false;
    // Facts that are inherited, or an object of a class, are for zod to look at.
    const prototype = Object.getPrototypeOf(value);
    if (prototype !== Object.prototype && prototype !== null) return false;
    const given = value as Readonly<Record<string, unknown>>;
    let i = 0;
    for (const key in given) {
      if (key !== lastKeys[i]) {
        const test = tests.get(key);
        if (test === undefined) return false;
        lastKeys[i] = key;
        lastTests[i] = test;
      }
      const test = lastTests[i] as Test;
      const part = given[key];
      // Most facts are plain statements, and looking at one here costs a tenth of a call.
      if (test === isFlag ? part !== true && part !== false && part !== undefined : !test(part)) return false;
      i++;
    }
    for (const key of required) if (given[key] === undefined) return false;
    return true;
  };
}
