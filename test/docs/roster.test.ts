import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { withRosterTables } from "../../site/roster-tables";
import { readRoster } from "../../src/sheet";

const page = readFileSync(new URL("../../docs/roster.md", import.meta.url), "utf8");

/** The formatter pads the cells of tables, which says nothing. */
const squeezed = (text: string): string =>
  text
    .replace(/ +/g, " ")
    .replace(/-{2,}/g, "--")
    .replace(/\| ?-- ?(?=\|)/g, "|--");

test("docs/roster.md lists the columns that are read, no more and no fewer (npx tsx site/write-roster.ts)", () => {
  expect(squeezed(page)).toBe(squeezed(withRosterTables(page)));
});

test("every header and alias of people and villages on the page is one that the reader knows", () => {
  const roster = page.slice(0, page.indexOf("### 死亡信息台账"));
  const headers = [...squeezed(roster).matchAll(/^\| ([^|]+) \| ([^|]+) \| `\w+` \|$/gm)].flatMap(([, header = "", aliases = ""]) =>
    [header.replace("（必需）", ""), ...aliases.split("、")].map((one) => one.trim()).filter((one) => one !== "—"),
  );
  expect(headers.length).toBeGreaterThan(100);
  const known = (header: string) => {
    const place = ["乡镇", "村", "村类别"];
    const { issues } = readRoster({ people: [[...place, header]], villages: [[...place, header]] }, { year: 2026 });
    return issues.filter(({ code }) => code === "unknown-column").length < 2;
  };
  expect(headers.filter((header) => !known(header))).toEqual([]);
});
