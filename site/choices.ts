import { type ReadingId, readings } from "../src";
import { alternativeName } from "../src/explain/readings";
import type { Bilingual } from "../src/law/types";

/** One way of taking a reading. */
export interface Choice {
  readonly reading: ReadingId;
  readonly value: unknown;
  readonly name: Bilingual;
}

/** Values of an authority's own, for readings that take any: one that differs from the default is enough to show what moves. */
const samples: Partial<Record<ReadingId, unknown>> = {
  "training-hours-per-day": 6,
  "performance-share": 0,
  "performance-by-grade": { excellent: 1, competent: "0.8", incompetent: 0 },
  "zero-report-day": 3,
};

/** Every way of taking a reading: the named alternatives, then a sample of the values of one's own. */
function waysOf(reading: ReadingId): readonly Choice[] {
  const alternatives: Readonly<Record<string, Bilingual>> = readings[reading].alternatives;
  const named = Object.entries(alternatives).map(([value, name]) => ({ reading, value, name }));
  const bare = named.length === 0 ? [readings[reading].default] : [];
  const own = reading in samples ? [samples[reading]] : [];
  return [...named, ...[...bare, ...own].map((value) => ({ reading, value, name: alternativeName(reading, value) }))];
}

/** The choices of every reading. The pages are handed them as data, since the words of a value are no part of the library's face. */
export const choices = Object.fromEntries((Object.keys(readings) as ReadingId[]).map((id) => [id, waysOf(id)])) as Readonly<
  Record<ReadingId, readonly Choice[]>
>;
