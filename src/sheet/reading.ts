import * as z from "zod/mini";
import type { Law } from "../model/in-force";
import { read } from "../model/read";
import { late } from "../model/schema";
import { lawOfReview, type ReviewOptions } from "../review/options";

/** For which review the sheets of a roster or of its ledgers are read. */
export interface ReadRosterOptions extends ReviewOptions {
  /** Which parts of a Date its cell shows: `utc` for tables read from a file by hucre or exceljs, `local`, the default, for script hosts. */
  readonly dates?: "local" | "utc" | undefined;
}

/**
 * The law of the review and how dates are read.
 *
 * @throws {InputError} where the options are not of their kind, the day is not of the year, or lies before the measure
 */
export function readingOf(options: ReadRosterOptions): { readonly law: Law; readonly dates: ReadRosterOptions["dates"] } {
  const { dates, ...review } = options ?? {};
  return { law: lawOfReview(review), dates: read(datesSchema, dates) };
}

const datesSchema = /* @__PURE__ */ late(() => z.optional(z.enum(["local", "utc"])));
