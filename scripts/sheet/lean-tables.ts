import { eligibility } from "../../src/explain/eligibility";
import { exit } from "../../src/explain/exit";
import { citations } from "../../src/law/citations";
import { educationLevels } from "../../src/law/education";
import { provisions } from "../../src/law/provisions";
import { readings } from "../../src/law/readings";
import { type AnnexTask, taskCategories, tasks } from "../../src/law/tasks";
import type { Bilingual } from "../../src/law/types";
import { lawFor } from "../../src/model/in-force";
import { dutySources } from "../../src/rules/duties/annex";
import { outcomes } from "../../src/sheet/functions/outcomes";
import { countyPolicy } from "../../src/sheet/functions/policy";
import { signatures } from "../../src/sheet/functions/signatures";
import { shortCodes } from "./short-codes";

/** The tables of law and of functions as modules, cut to what the pasted files use of them. */
export function leanTables(): Readonly<Record<string, string>> {
  // Files are made of a policy that has passed every check of the library, or not at all.
  lawFor({ on: countyPolicy.validFrom, policy: countyPolicy });
  const filing = provisions.filter(({ id }) => id === "三(四)").map(({ id }) => ({ id, statements: [] }));
  return {
    "law/figures.ts": 'import { chengbu2023 } from "./chengbu2023";\nexport const figures = chengbu2023.figures as any;',
    "law/readings.ts": constant("readings", tabled(readings)),
    "law/education.ts": constant("educationLevels", ranks()),
    "law/provisions/index.ts": constant("provisions", filing),
    "law/tasks/index.ts": taskModule(),
    "law/citations.ts": constant("citations", told(citations)),
    "sheet/functions/outcomes.ts": constant("outcomes", outcomes),
    "sheet/functions/signatures.ts": signatureModule(),
  };
}

/** JSON without the quotes that names do not need. */
const literal = (value: unknown): string => JSON.stringify(value).replace(/"([A-Za-z_]\w*)":/g, "$1:");

const constant = (name: string, value: unknown): string => `export const ${name} = ${literal(value)} as any;\n`;

const zh = (text: Bilingual) => ({ zh: text.zh });

/** Readings that are plain words stand where they are asked for; a table is left of the others. */
const tabled = (all: typeof readings) =>
  Object.fromEntries(
    Object.entries(all).flatMap(([id, { default: choice }]) => (typeof choice === "object" ? [[id, { default: choice }]] : [])),
  );

const ranks = () =>
  Object.fromEntries(Object.entries(educationLevels).map(([level, { rank, entersFrom }]) => [level, { rank, entersFrom }]));

/** The locators of the findings that a cell is told of. */
const told = (all: typeof citations) => {
  const codes: readonly string[] = [...eligibility.codes, ...exit.codes];
  return Object.fromEntries(
    Object.entries(all)
      .filter(([code]) => codes.includes(code))
      .map(([code, provision]) => [shortCodes[code] ?? code, provision]),
  );
};

/** Signatures by what a formula needs of them; functions that take the same arguments share one list. */
function signatureModule(): string {
  const lists = new Map<string, string>();
  const rows = signatures.map(({ id, args }) => {
    const list = literal(args.map((argument) => ({ id: argument.id, name: zh(argument.name) })));
    if (!lists.has(list)) lists.set(list, `list${lists.size}`);
    return `{ id: "${id}", args: ${lists.get(list)} }`;
  });
  const consts = [...lists].map(([list, name]) => `const ${name} = ${list};`);
  return `${consts.join("\n")}\nexport const signatures = [${rows.join(", ")}] as any;\n`;
}

/** The list of tasks, written small: of the contents of a row only those that return, and those that a duty is in. */
function taskModule(): string {
  const due = new Set<string>(dutySources.map(({ provision }) => provision));
  const rows: readonly AnnexTask[] = tasks;
  const groups = [...new Set(rows.map(({ group }) => group.zh))];
  const small = rows.map(({ category, group, item, contents }) => [
    taskCategories.findIndex(({ id }) => id === category),
    groups.indexOf(group.zh),
    item.zh,
    ...contents
      .filter(({ id, recurrence }) => recurrence !== undefined || due.has(id))
      .map(({ id, recipients = [], recurrence }) => [id, recurrence ?? "", recipients.map((recipient) => recipient.zh)]),
  ]);
  const categories = taskCategories.map(({ id, name }) => ({ id, name: zh(name) }));
  return `${constant("taskCategories", categories)}
const groups = ${JSON.stringify(groups)};
export const tasks = (${JSON.stringify(small)} as any[]).map(([category, group, item, ...contents], i) => ({
  no: i + 1,
  category: taskCategories[category].id,
  group: { zh: groups[group] },
  item: { zh: item },
  contents: contents.map(([id, recurrence, recipients]: any[]) => ({
    id, recurrence: recurrence || undefined, recipients: recipients.map((zh: string) => ({ zh })) })),
}));`;
}
