import { chengbu2023 } from "../../law/chengbu2023";
import { instruments } from "../../law/instruments";
import { categoryNames } from "../../law/tasks";
import { deadlineNames } from "../../law/tasks/deadlines";
import { recurrenceNames, roleNames } from "../../law/tasks/names";
import type { Bilingual } from "../../law/types";
import { rows } from "../../rules/catalogue/lookup";
import { apart, joined } from "../words";
import { csv } from "./csv";

/**
 * The list of tasks (任务清单) as JSON: the 45 rows as the library holds them, with the names of
 * categories, roles, recurrences and deadlines, and the title of each basis, by their ids.
 *
 * @returns the text of the file, ended by a line feed
 * @example
 * JSON.parse(taskCatalogueJson()).tasks.length //=> 45
 */
export function taskCatalogueJson(): string {
  const cited = new Set<string>(rows.flatMap(({ bases }) => bases));
  const titles = instruments.filter(({ id }) => cited.has(id)).map(({ id, title }) => [id, title]);
  const catalogue = {
    instrument: chengbu2023.instrument,
    categories: categoryNames,
    roles: roleNames,
    recurrences: recurrenceNames,
    deadlines: deadlineNames,
    bases: Object.fromEntries(titles),
    tasks: rows,
  };
  return `${JSON.stringify(catalogue, null, 2)}\n`;
}

/**
 * The list of tasks (任务清单) as CSV for Excel and WPS: one line for each of the 91 items of content, under a line of headings.
 *
 * @returns the text of the file, its lines ended by CR and LF, as both programs ask
 * @example
 * taskCatalogueCsv().trimEnd().split("\r\n").length //=> 92
 */
export function taskCatalogueCsv(): string {
  const lines = rows.flatMap((row) =>
    row.contents.map((content): string[] => {
      const { roles, says, channels = [], recipients = [], applicants = [], recurrence, deadline } = content;
      return [
        String(row.no),
        ...inEach(categoryNames[row.category]),
        ...inEach(row.group),
        ...inEach(row.item),
        content.id,
        ...inEach(says),
        ...inRow(roles.map((role) => roleNames[role])),
        ...inRow(channels.map(({ name }) => name)),
        ...inRow(recipients),
        ...inRow(applicants),
        ...inEach(recurrence && recurrenceNames[recurrence]),
        ...inEach(deadline && deadlineNames[deadline]),
        row.bases.join("；"),
        ...inEach(row.doubt),
        ...inEach(row.erratum),
        row.carriesOut.join("；"),
      ];
    }),
  );
  return csv([headings, ...lines]);
}

const inBoth = (heading: string): string[] => [heading, `${heading} (en)`];

const headings = [
  "序号",
  ...["类别", "任务", "具体事项"].flatMap(inBoth),
  "条款",
  ...["内容", "角色", "渠道", "报送对象", "申请人群", "周期", "截止日"].flatMap(inBoth),
  "依据",
  ...["存疑", "勘误"].flatMap(inBoth),
  "落实条款",
];

const inEach = (text: Bilingual | undefined): string[] => [text?.zh ?? "", text?.en ?? ""];

const inRow = (texts: readonly Bilingual[]): string[] => inEach(joined(texts, apart));
