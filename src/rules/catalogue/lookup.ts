import { type InstrumentId, instruments } from "../../law/instruments";
import { type BodyProvisionId, provisions } from "../../law/provisions";
import { type AnnexTask, type TaskCategory, type TaskNo, taskCategories, tasks } from "../../law/tasks";
import type { ProvisionEntry } from "../../law/types";
import { refuse } from "../../model/issue";

/** Where the measure cites an instrument (引用出处): paragraphs of the body and rows of the annex. */
export interface Citations {
  readonly provisions: readonly BodyProvisionId[];
  readonly tasks: readonly TaskNo[];
}

/** The rows of the annex (任务清单), in order. */
export const rows: readonly AnnexTask[] = tasks;

/**
 * A row of the annex by its number (序号).
 *
 * @param no its number, from 1 to 45
 * @returns the row
 * @throws {InputError} where there is no row of that number
 * @example
 * task(44).item.zh //=> "311就业服务"
 */
export const task = (no: TaskNo): AnnexTask =>
  index().byNumber.get(no) ?? refuse(["no"], "not-allowed", `the number of a row, from 1 to ${rows.length}`);

/**
 * The rows of a category of the annex (类别), in order.
 *
 * @param category one of the six, such as `unemployment-insurance`
 * @returns the rows of the category
 * @throws {InputError} where there is no such category
 * @example
 * tasksIn("unemployment-insurance").map(({ no }) => no) //=> [24, 25, 26, 27, 28]
 */
export const tasksIn = (category: TaskCategory): readonly AnnexTask[] =>
  index().byCategory.get(category) ?? refuse(["category"], "not-allowed", `one of ${taskCategories.map(({ id }) => id).join(", ")}`);

/**
 * The rows of the annex that name an instrument among their bases (依据), in order.
 *
 * @param instrument the document number as printed, such as `湘人社函〔2015〕301号`
 * @returns the rows; none where only the body cites it
 * @throws {InputError} where the measure does not know the instrument
 * @example
 * tasksUnder("湘人社函〔2015〕301号").map(({ no }) => no) //=> [21, 23]
 */
export const tasksUnder = (instrument: InstrumentId): readonly AnnexTask[] => index().byInstrument.get(instrument) ?? unknownInstrument();

/**
 * Where an instrument is cited (文件引用): the paragraphs of the body, and the rows of the annex that name it among their bases.
 *
 * @param instrument the document number as printed, such as `湘政办发〔2022〕20号`
 * @returns ids of paragraphs and numbers of rows, each in the order of the text
 * @throws {InputError} where the measure does not know the instrument
 * @example
 * citedBy("湘政办发〔2022〕20号") //=> { provisions: ["引言"], tasks: [10, 20, 23, 34, 35] }
 */
export const citedBy = (instrument: InstrumentId): Citations => index().citations.get(instrument) ?? unknownInstrument();

const unknownInstrument = (): never =>
  refuse(["instrument"], "not-allowed", "the id of an instrument of the measure, such as 湘人社发〔2022〕60号");

interface Index {
  readonly byNumber: ReadonlyMap<number, AnnexTask>;
  readonly byCategory: ReadonlyMap<TaskCategory, readonly AnnexTask[]>;
  readonly byInstrument: ReadonlyMap<InstrumentId, readonly AnnexTask[]>;
  readonly citations: ReadonlyMap<InstrumentId, Citations>;
}

let made: Index | undefined;

function index(): Index {
  made ??= makeIndex();
  return made;
}

function makeIndex(): Index {
  const body: readonly ProvisionEntry<InstrumentId>[] = provisions;
  const under = (id: InstrumentId) => Object.freeze(rows.filter(({ bases }) => bases.includes(id)));
  const cited = (id: InstrumentId): Citations =>
    Object.freeze({
      provisions: Object.freeze(body.filter(({ cites }) => cites?.includes(id)).map((entry) => entry.id as BodyProvisionId)),
      tasks: Object.freeze(under(id).map(({ no }) => no as TaskNo)),
    });
  return {
    byNumber: new Map(rows.map((row) => [row.no, row])),
    byCategory: new Map(taskCategories.map(({ id }) => [id, Object.freeze(rows.filter(({ category }) => category === id))])),
    byInstrument: new Map(instruments.map(({ id }) => [id, under(id)])),
    citations: new Map(instruments.map(({ id }) => [id, cited(id)])),
  };
}
