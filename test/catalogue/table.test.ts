import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tasks } from "xieliyuan";
import { taskCatalogueCsv, taskCatalogueJson } from "../../src/rules/catalogue";
import { csv, csvCell } from "../../src/rules/catalogue/csv";

describe("the list of tasks as JSON", () => {
  it("holds the rows as the library does, with the titles of their bases", () => {
    const catalogue = JSON.parse(taskCatalogueJson());
    expect(catalogue.tasks).toEqual(JSON.parse(JSON.stringify(tasks)));
    expect(Object.keys(catalogue.categories).length).toBe(6);
    expect(Object.keys(catalogue.bases).sort()).toEqual([...new Set(tasks.flatMap(({ bases }) => [...bases] as string[]))].sort());
  });
});

describe("the list of tasks as CSV", () => {
  const text = taskCatalogueCsv();

  it("begins with a byte-order mark and has a line for each of the 91 items", () => {
    expect(text.codePointAt(0)).toBe(0xfeff);
    const lines = parsed(text.slice(1));
    expect(lines.length).toBe(92);
    expect(new Set(lines.map((cells) => cells.length))).toEqual(new Set([28]));
    expect(lines[0]?.[0]).toBe("序号");
  });

  it("gives an item with its row, in both languages", () => {
    const line = parsed(text.slice(1)).find((cells) => cells.includes("附件-20(2)"));
    expect(line).toEqual(
      expect.arrayContaining(["20", "死亡信息申报", "Report of deaths", "负责", "responsible", "每月", "monthly", "死亡信息报送截止日"]),
    );
    expect(line).toContain("湘政办发〔2022〕20号；湘人社发〔2022〕60号；劳社厅发〔2001〕8号");
  });

  it("lets no cell pass for a formula", () => {
    expect(["=1", "+1", "-1", "@x", "\tx", "\rx", "＝1"].map(csvCell)).toEqual(["'=1", "'+1", "'-1", "'@x", "'\tx", '"\'\rx"', "'＝1"]);
    expect(csvCell("1=1")).toBe("1=1");
  });

  it("quotes what needs it, so that every table comes back as it was", () => {
    expect(csvCell('a"b,c')).toBe('"a""b,c"');
    const cell = fc.string({ unit: fc.constantFrom("a", '"', ",", "\n", "\r", " ", "中") }).filter((it) => !it.startsWith("\r"));
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), { minLength: 1 }), (lines) => {
        expect(parsed(csv(lines).slice(1))).toEqual(lines);
      }),
    );
  });
});

/** A reader of RFC 4180, letter by letter. */
function parsed(text: string): string[][] {
  const lines: string[][] = [[""]];
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const line = lines.at(-1) as string[];
    const letter = text[i] as string;
    if (letter === '"' && quoted && text[i + 1] === '"') {
      i++;
      line.push(`${line.pop()}"`);
    } else if (letter === '"') quoted = !quoted;
    else if (letter === "," && !quoted) line.push("");
    else if (letter === "\r" && text[i + 1] === "\n" && !quoted) {
      i++;
      lines.push([""]);
    } else line.push(`${line.pop()}${letter}`);
  }
  return lines.slice(0, -1);
}
