import * as z from "zod/mini";
import { jsonSchemas } from "./schema";

/** A JSON Schema (2020-12), itself plain JSON. */
export type JsonSchema = Readonly<Record<string, unknown>>;

interface Described {
  /** The name under which the schema ships, such as `computePay.facts`. */
  readonly name: string;
  readonly title: string;
}

/**
 * A schema as JSON Schema 2020-12, made from the very schema that the library reads with.
 *
 * What it cannot say is left out, so it may let through what the library refuses and never the other way round: how fine a number may be (no
 * binary fraction is a multiple of 0.01), the bounds of a decimal written as text, the length of lists, and whatever compares two parts.
 */
export function jsonSchemaOf(schema: z.core.$ZodType, { name, title }: Described): JsonSchema {
  const made = z.toJSONSchema(schema, {
    target: "draft-2020-12",
    unrepresentable: "any",
    override: ({ zodSchema, jsonSchema }) => {
      Object.assign(jsonSchema, jsonSchemas.get(zodSchema));
      if (jsonSchema.anyOf) jsonSchema.anyOf = jsonSchema.anyOf.map(withoutFineness);
      if (jsonSchema.oneOf) jsonSchema.oneOf = jsonSchema.oneOf.map(withNames);
    },
  });
  const { $schema, ...rest } = made;
  return { $schema, $id: `urn:xieliyuan:${name}`, title, ...plain(rest) };
}

/** A strict validator wants what is required named beside it. */
const withNames = <T extends { readonly required?: string[]; readonly properties?: object }>(part: T): T =>
  part.required && !part.properties ? { properties: Object.fromEntries(part.required.map((name) => [name, {}])), ...part } : part;

function withoutFineness<T extends object>(part: T): T {
  if (!("multipleOf" in part) || part.multipleOf !== 0.01) return part;
  const { multipleOf: _, ...rest } = part;
  return rest as T;
}

/** Without the marks of the standard interface that zod hangs on what it returns. */
const plain = (made: object): JsonSchema =>
  JSON.parse(JSON.stringify(made), (key, part) =>
    key === "pattern" && typeof part === "string" ? withPlainDigits(part) : singlyTyped(part),
  ) as JsonSchema;

/** To some languages `\d` is a digit of any script. */
const withPlainDigits = (pattern: string) => pattern.replaceAll("\\d", "[0-9]");

/** Strict validators want one type a schema. */
function singlyTyped(part: { readonly type?: unknown } | null): unknown {
  if (!Array.isArray(part?.type)) return part;
  const { type, ...rest } = part;
  return { ...rest, anyOf: type.map((one: unknown) => ({ type: one })) };
}
