import * as sheet from "../src/sheet";

interface Column {
  readonly header: string;
  readonly aliases: readonly string[];
  readonly needed?: true;
}

/** The sheets whose headers are read, with the columns of each. */
const sheets: readonly (readonly [string, Readonly<Record<string, Column>>])[] = [
  ["人员名册 · The sheet of people", sheet.peopleColumns],
  ["村情况 · The sheet of villages", sheet.villageColumns],
  ["死亡信息台账 · The ledger of deaths", sheet.deathColumns],
  ["失业人员联系台账 · The ledger of contacts", sheet.contactColumns],
  ["311服务台账 · The ledger of services", sheet.serviceColumns],
];

const row = ([field, { header, aliases, needed }]: [string, Column]): string =>
  `| ${header}${needed ? "（必需）" : ""} | ${aliases.join("、") || "—"} | \`${field}\` |`;

/** The tables of columns as they stand in docs/roster.md: made from the columns themselves, so that the page cannot drift from the reader. */
const rosterTables = (): string =>
  sheets
    .map(([title, columns]) =>
      [
        `### ${title}`,
        "",
        "| 表头 · Header | 也可写作 · Also read | 字段 · Field |",
        "|---|---|---|",
        ...Object.entries(columns).map(row),
      ].join("\n"),
    )
    .join("\n\n");

const begin = "<!-- columns -->";
const end = "<!-- /columns -->";

/** A page with the tables put between its two marks. */
export function withRosterTables(page: string): string {
  const [before, rest = ""] = page.split(begin);
  const [, after = ""] = rest.split(end);
  return `${before}${begin}\n\n${rosterTables()}\n\n${end}${after}`;
}
