import { eligibility } from "../../src/explain/eligibility";
import { exit } from "../../src/explain/exit";
import { training } from "../../src/explain/training";
import type { Policy } from "../../src/law/chengbu2023";
import { citations } from "../../src/law/citations";
import { dutySources } from "../../src/law/duties";
import { educationLevels } from "../../src/law/education";
import { type AnnexTask, taskCategories, tasks } from "../../src/law/tasks";
import type { Bilingual } from "../../src/law/types";
import { lawFor } from "../../src/model/in-force";
import { cellFaults } from "../../src/sheet/cells";
import { outcomes } from "../../src/sheet/functions/outcomes";
import { countyPolicy } from "../../src/sheet/functions/policy";
import { signatures } from "../../src/sheet/functions/signatures";
import { shortCodes } from "./short-codes";

/** The tables of law and of functions as modules, cut to what the pasted files use of them. */
export function leanTables(): Readonly<Record<string, string>> {
  // Files are made of a policy that has passed every check of the library, or not at all.
  lawFor({ on: countyPolicy.validFrom, policy: countyPolicy });
  return {
    "law/chengbu2023.ts": policyModule(),
    "law/figures.ts": 'import { chengbu2023 } from "./chengbu2023";\nexport const figures = chengbu2023.figures as any;',
    "law/education.ts": constant("educationLevels", ranks()),
    "law/tasks/index.ts": taskModule(),
    "sheet/cells/fault.ts": constant("cellFaults", faults()),
    "law/citations.ts": constant("citations", told(citations)),
    "sheet/functions/outcomes.ts": constant("outcomes", outcomes),
    "sheet/functions/signatures.ts": signatureModule(),
  };
}

/** JSON without the quotes that names do not need. */
const literal = (value: unknown): string => JSON.stringify(value).replace(/"([A-Za-z_]\w*)":/g, "$1:");

const constant = (name: string, value: unknown): string => `export const ${name} = ${literal(value)} as any;\n`;

const zh = (text: Bilingual) => ({ zh: text.zh });

/** The policy with its figures alone, each as pairs of a day and a value. */
function policyModule(): string {
  const { id, instrument, validFrom, validThrough, figures } = countyPolicy as Policy;
  const pairs = Object.fromEntries(
    Object.entries(figures).map(([name, entries]) => [
      name,
      entries.map(({ from, value }) => (from === validFrom ? [value] : [value, from])),
    ]),
  );
  return `${constant("pairs", pairs)}
const validFrom = "${validFrom}";
export const chengbu2023 = { ...${literal({ id, instrument, validThrough })}, validFrom, figures: Object.fromEntries(
  Object.entries(pairs).map(([id, entries]: any) => [id, entries.map(([value, from = validFrom]: any) => ({ from, value }))])) } as any;`;
}

/** What can be wrong with the cells of a formula, which never hold the subjects of a training, and whose names are shown nowhere else. */
const faults = () =>
  Object.fromEntries(
    Object.entries(cellFaults).flatMap(([code, text]) => (["subjects-unknown", "name-is-id"].includes(code) ? [] : [[code, zh(text)]])),
  );

/** Levels by rank; of the one that is asked for, a cell is told the name. */
const ranks = () => {
  const floors: readonly string[] = countyPolicy.figures["education-floor"].map(({ value }) => value);
  return Object.fromEntries(
    Object.entries(educationLevels).map(([level, { rank, entersFrom, name }]) => [
      level,
      floors.includes(level) ? { rank, entersFrom, name: zh(name) } : { rank, entersFrom },
    ]),
  );
};

/** The locators of the findings that a cell is told of. */
const told = (all: typeof citations) => {
  const codes: readonly string[] = [...eligibility.codes, ...exit.codes, ...training.codes];
  return Object.fromEntries(
    Object.entries(all)
      .filter(([code]) => codes.includes(code))
      .map(([code, provision]) => [shortCodes[code] ?? code, provision]),
  );
};

/** Signatures by what a formula needs of them, as one text; functions that take the same arguments share one list. */
function signatureModule(): string {
  const lists = new Map<string, string[]>();
  for (const { id, args } of signatures) {
    const list = args.map((argument) => `${argument.id} ${argument.name.zh}`).join(" ");
    lists.set(list, [...(lists.get(list) ?? []), id]);
  }
  const text = [...lists].map(([list, ids]) => `${ids.join(" ")},${list}`).join(";");
  return `export const signatures = ${JSON.stringify(text)}.split(";").flatMap((entry) => {
  const [ids, list] = entry.split(",").map((part) => part.split(" "));
  const args = list.flatMap((id, i) => (i % 2 ? [] : { id, name: { zh: list[i + 1] } }));
  return ids.map((id) => ({ id, args }));
}) as any[];
`;
}

/** The list of tasks as one text: of the contents of a row only those that return, and those that a duty is in. */
function taskModule(): string {
  const due = new Set<string>(dutySources.map(({ provision }) => provision));
  const rows: readonly AnnexTask[] = tasks;
  const groups = [...new Set(rows.map(({ group }) => group.zh))];
  const used = (task: AnnexTask) => task.contents.filter(({ id, recurrence }) => recurrence !== undefined || due.has(id));
  const small = rows.map(
    ({ category, group, item }) => `${taskCategories.findIndex(({ id }) => id === category)}${groups.indexOf(group.zh)}${item.zh}`,
  );
  const contents = rows.flatMap((task) =>
    used(task).map(({ id, recurrence, recipients = [] }) => [task.no, id, recurrence, ...recipients.map(({ zh }) => zh)]),
  );
  return `import { categoryNames, taskCategories } from "./categories";
export { categoryNames, taskCategories };
const groups = ${JSON.stringify(groups)};
const contents: any[][] = ${JSON.stringify(contents)};
export const tasks = ${JSON.stringify(small.join(" "))}.split(" ").map((text, i) => ({
  no: i + 1,
  category: taskCategories[text[0]].id,
  group: { zh: groups[+text[1]] },
  item: { zh: text.slice(2) },
  contents: contents.flatMap(([no, id, recurrence, ...to]) => (no === i + 1 ? { id, recurrence, recipients: to.map((zh) => ({ zh })) } : [])),
}));`;
}
