import * as z from "zod/mini";
import { type InstrumentId, instruments } from "../../law/instruments";
import { type AnnexTask, categoryNames, type TaskCategory, taskCategories } from "../../law/tasks";
import { deadlineNames } from "../../law/tasks/deadlines";
import { recurrenceNames, roleNames } from "../../law/tasks/names";
import type { Recurrence, TaskRole } from "../../law/types";
import { read } from "../../model/read";
import { late, name, strict } from "../../model/schema";
import { rows } from "./lookup";

const oneOf = <T extends string>(values: readonly T[]) => z.enum(values as [T, ...T[]]);

const taskQuery = /* @__PURE__ */ late(() =>
  strict({
    category: z.optional(oneOf<TaskCategory>(taskCategories.map(({ id }) => id))),
    basis: z.optional(oneOf<InstrumentId>(instruments.map(({ id }) => id))),
    role: z.optional(oneOf(Object.keys(roleNames) as TaskRole[])),
    recurring: z.optional(
      z.union([z.boolean(), oneOf(Object.keys(recurrenceNames) as Recurrence[])], {
        error: "true, false, monthly or yearly",
      }),
    ),
    text: z.optional(name()),
  }),
);

/** What rows of the annex are looked for by; a row answers where it answers to every part. */
export interface TaskQuery {
  readonly category?: TaskCategory | undefined;
  /** An instrument among the row's bases. */
  readonly basis?: InstrumentId | undefined;
  /** What the assistant is in some item of the row. */
  readonly role?: TaskRole | undefined;
  /** Whether some item of the row returns, or how often it does. */
  readonly recurring?: boolean | Recurrence | undefined;
  /** Words in Chinese or English, each of which stands somewhere in the row; letters may be of any case and width. */
  readonly text?: string | undefined;
}

/**
 * The rows of the annex (任务查询) that answer to a query, in order; every row where nothing is asked.
 *
 * Text is looked for in category, task group, item and content with its channels, recipients, groups of applicants, how often it returns and the
 * day that it is due.
 *
 * @param query category, basis, role, recurrence and words; a row has to answer to every one that is stated
 * @returns the rows as they stand in `tasks`
 * @throws {InputError} where the query has a key or a value that is not known
 * @example
 * findTasks({ role: "urges", text: "派出所" }).map(({ no }) => no) //=> [10, 23, 35]
 */
export function findTasks(query: TaskQuery = {}): readonly AnnexTask[] {
  const { category, basis, role, recurring, text } = read(taskQuery, query);
  const words = folded(text ?? "").split(/\s/);
  return rows.filter(
    (row) =>
      (category === undefined || row.category === category) &&
      (basis === undefined || row.bases.includes(basis)) &&
      (role === undefined || row.contents.some(({ roles }) => roles.includes(role))) &&
      (recurring === undefined || recurs(row, recurring)) &&
      words.every((word) => textOf(row).includes(word)),
  );
}

function recurs({ contents }: AnnexTask, asked: boolean | Recurrence): boolean {
  if (typeof asked === "boolean") return contents.some(({ recurrence }) => recurrence !== undefined) === asked;
  return contents.some(({ recurrence }) => recurrence === asked);
}

/** Text as it is compared: full width made half (全角转半角), small letters, without hyphens and the quotation marks that keyboards differ in. */
const folded = (text: string): string =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/["'“”‘’「」『』《》‐-]/g, "");

let texts: ReadonlyMap<AnnexTask, string> | undefined;

function textOf(row: AnnexTask): string {
  texts ??= new Map(rows.map((each) => [each, folded(wordsOf(each))]));
  return texts.get(row) as string;
}

function wordsOf({ category, item, group, contents }: AnnexTask): string {
  const parts = contents.flatMap(({ says, channels = [], recipients = [], applicants = [], recurrence, deadline }) => [
    says,
    // The annex writes 智慧人社APP as one word.
    ...channels.map(({ kind, name: { zh, en } }) => ({ zh: zh + kind, en })),
    ...recipients,
    ...applicants,
    ...(recurrence ? [recurrenceNames[recurrence]] : []),
    ...(deadline ? [deadlineNames[deadline]] : []),
  ]);
  const { zh, en } = categoryNames[category];
  // The annex prints them as one heading: 失业保险业务经办服务.
  const heading = { zh: zh + group.zh, en: `${en} ${group.en}` };
  return [item, heading, ...parts].map(({ zh, en }) => `${zh}\n${en}`).join("\n");
}
