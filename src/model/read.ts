import * as z from "zod/mini";
import { InputError, type Issue, type IssueCode, refuse } from "./issue";
import { nearest } from "./nearest";
import { isObjectLike, saysNothing } from "./quick";

/** Zod keeps its settings for all copies of itself, and where no words are given takes those of an application's own: they may repeat the value, or throw. */
const ownWords = { error: () => "Invalid input" };

/**
 * Facts as a schema knows them, copied out of whatever the caller holds.
 *
 * @throws {InputError} with every fault, none of which repeats a value.
 */
export function read<S extends z.core.$ZodType>(schema: S, value: unknown): z.output<S> {
  const result = legible(() => z.safeParse(schema, value, ownWords));
  if (result.success) {
    legible(() => refuseForeign(result.data, value, []));
    return result.data;
  }
  throw new InputError(result.error.issues.flatMap((issue) => faults(issue, schema, value)));
}

/**
 * The facts of a schema as they stand once, out of an object that may hold others as well: what a ruling rests on that other people will share, so
 * that no getter has one answer for the pattern of the facts and another for the ruling on it.
 *
 * @throws {InputError} where they have become facts that the schema does not let through
 */
export function snapshot<S extends z.core.$ZodType>(schema: S, facts: object): z.output<S> {
  const own = keysAt(schema, []).map((key) => [key, Reflect.get(facts, key)] as const);
  return read(schema, Object.fromEntries(own.filter(([, value]) => value !== undefined)));
}

/**
 * What the caller's data say. A getter or a proxy of theirs may throw, and what it throws may hold anything, so it is not repeated.
 *
 * @throws {InputError} where they cannot be looked at
 */
export function legible<T>(look: () => T): T {
  try {
    return look();
  } catch (error) {
    return unreadable(error);
  }
}

/** What {@link legible} makes of what was thrown. What a getter throws may look like an error of this library and hold anything. */
export function unreadable(error: unknown): never {
  if (error instanceof InputError) throw error;
  return refuse([], "unreadable", "plain data");
}

/** Refuses a Map or a Date where facts are wanted: zod reads it as an object without any. */
function refuseForeign(made: unknown, given: unknown, path: Issue["path"]): void {
  if (made === given || !isObjectLike(made)) return;
  if (saysNothing(given)) refuse(path, "wrong-type", "a plain object");
  for (const [key, part] of Object.entries(made)) refuseForeign(part, (given as Record<string, unknown>)[key], [...path, key]);
}

type ZodIssue = z.core.$ZodIssue;

const kinds: Partial<Record<ZodIssue["code"], IssueCode>> = {
  invalid_type: "wrong-type",
  invalid_value: "not-allowed",
  invalid_format: "bad-format",
  too_small: "out-of-range",
  too_big: "out-of-range",
};

function faults(issue: ZodIssue, schema: z.core.$ZodType, value: unknown): Issue[] {
  // No schema here names a part by a symbol; a caller's own names may be any.
  const path = issue.path.map((step) => (typeof step === "symbol" ? "?" : step));
  if (issue.code === "unrecognized_keys") {
    return unknownKeys(path, issue.keys, keysAt(schema, path));
  }
  if (isAbsent(value, path)) return [{ path, code: "missing", expected: expectation(issue) }];
  return [{ path, code: kinds[issue.code] ?? "bad-format", expected: expectation(issue) }];
}

/** The issues of keys that do not belong where they stand. Beyond the first hundred nobody misspelt a name, and none is looked for. */
const unknownKeys = (path: Issue["path"], keys: readonly string[], known: readonly string[]): Issue[] =>
  keys.map((key, i) => unknownKey(path, key, known, i < 100));

/** The issue of one such key. */
export function unknownKey(path: Issue["path"], key: string, known: readonly string[], compared = true): Issue {
  const near = compared ? nearest(key, known) : undefined;
  // A key that no programmer would write may be somebody's data that slid into the wrong place, however like a name it is.
  const shown = /^[A-Za-z_][A-Za-z_-]{0,40}$/.test(key) ? key : "?";
  return { path: [...path, shown], code: "unknown-key", expected: near ?? `one of ${known.join(", ")}` };
}

/**
 * Looks through options for what is none of theirs.
 *
 * @throws {InputError} with every key that is not known
 */
export function refuseUnknown(options: object, known: readonly string[], path: Issue["path"] = ["options"]): void {
  const unknown: string[] = [];
  for (const key in options) if (!known.includes(key)) unknown.push(key);
  if (unknown.length > 0) throw new InputError(unknownKeys(path, unknown, known));
}

/** What was expected, in the schema's own words where it has them: zod's sentences may repeat the value. */
function expectation(issue: ZodIssue): string {
  if (issue.code === "invalid_value") return `one of ${issue.values.join(", ")}`;
  if (issue.code === "invalid_type" && issue.message.startsWith("Invalid input")) return issue.expected;
  return issue.message;
}

/** Whether nothing stands at a place. Zod does not say so, since it withholds the value; looked at again, a getter may have other answers. */
function isAbsent(value: unknown, path: Issue["path"]): boolean {
  try {
    return path.reduce((holder, step) => Reflect.get(holder as object, step), value) === undefined;
  } catch {
    return false;
  }
}

/** The keys that the schema knows at a place, reached by walking the path through objects, lists and optional parts. */
function keysAt(schema: z.core.$ZodType, path: Issue["path"]): string[] {
  let at = unwrapped(schema);
  for (const step of path) {
    const def = (at as z.core.$ZodTypes)._zod.def;
    if (def.type === "object") at = unwrapped((def.shape[step] ?? def.catchall) as z.core.$ZodType);
    else if (def.type === "array") at = unwrapped(def.element as z.core.$ZodType);
    else return [];
  }
  const def = (at as z.core.$ZodTypes)._zod.def;
  return def.type === "object" ? Object.keys(def.shape) : [];
}

function unwrapped(schema: z.core.$ZodType): z.core.$ZodType {
  const def = (schema as z.core.$ZodTypes)._zod.def;
  if (def.type === "optional") return unwrapped(def.innerType as z.core.$ZodType);
  if (def.type === "lazy") return unwrapped((schema as z.core.$ZodLazy)._zod.innerType);
  if (def.type === "pipe") return unwrapped(def.out as z.core.$ZodType);
  return schema;
}
