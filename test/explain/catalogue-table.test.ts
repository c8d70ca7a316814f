import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tasks } from "xieliyuan";
import { csv, csvCell } from "../../src/explain/catalogue/csv";
import { taskCatalogueCsv, taskCatalogueJson } from "../../src/explain/catalogue/table";

describe("the list of tasks as JSON", () => {
  it("holds the rows as the library does, with the titles of their bases", () => {
    const catalogue = JSON.parse(taskCatalogueJson());
    expect(catalogue.tasks).toEqual(JSON.parse(JSON.stringify(tasks)));
    expect(Object.keys(catalogue.categories).length).toBe(6);
    expect(catalogue.categories["work-injury-insurance"]).toEqual({ zh: "工伤保险", en: expect.any(String) });
    expect(catalogue.roles.urges).toEqual({ zh: "督促", en: "urges" });
    expect(catalogue.recurrences.monthly).toEqual({ zh: "每月", en: "monthly" });
    expect(catalogue.instrument).toBe("城政办发〔2023〕11号");
    expect(Object.keys(catalogue.bases).sort()).toEqual([...new Set(tasks.flatMap(({ bases }) => [...bases] as string[]))].sort());
  });

  it("says of every deadline that a row names on which day it falls", () => {
    const { deadlines, tasks: rows } = JSON.parse(taskCatalogueJson());
    const named: string[] = rows.flatMap(({ contents }: (typeof tasks)[number]) =>
      contents.flatMap((content) => ("deadline" in content ? content.deadline : [])),
    );
    expect(named.length).toBe(3);
    for (const deadline of named) expect(deadlines[deadline].zh).toBe("死亡信息报送截止日：10日");
  });
});

describe("the list of tasks as CSV", () => {
  const text = taskCatalogueCsv();

  it("begins with a byte-order mark and has a line for each of the 91 items", () => {
    expect(text.codePointAt(0)).toBe(0xfeff);
    const lines = parsed(text.slice(1));
    expect(lines.length).toBe(92);
    expect(new Set(lines.map((cells) => cells.length))).toEqual(new Set([28]));
  });

  it("is headed in both languages where what stands below is", () => {
    const [headings = []] = parsed(text.slice(1));
    const english = headings.filter((heading) => heading.endsWith(" (en)"));
    expect(headings.filter((heading) => !english.includes(heading)).join()).toBe(
      "序号,类别,任务,具体事项,条款,内容,角色,渠道,报送对象,申请人群,周期,截止日,依据,存疑,勘误,落实条款",
    );
    expect(english.join()).toBe(
      "类别 (en),任务 (en),具体事项 (en),内容 (en),角色 (en),渠道 (en),报送对象 (en),申请人群 (en),周期 (en),截止日 (en),存疑 (en),勘误 (en)",
    );
    for (const heading of english) expect(headings[headings.indexOf(heading) - 1]).toBe(heading.slice(0, -" (en)".length));
  });

  it("puts what stands in an item under its heading, and leaves empty what is not there", () => {
    const [headings = [], ...lines] = parsed(text.slice(1));
    const itemOf = (id: string) => {
      const line = lines.find((cells) => cells.includes(id)) ?? [];
      const { 内容: _, "内容 (en)": _en, ...cells } = Object.fromEntries(headings.map((heading, i) => [heading, line[i]]));
      return cells;
    };
    expect(itemOf("附件-43(1)")).toEqual({
      序号: "43",
      类别: "公共就业",
      "类别 (en)": "Public employment services",
      任务: "基层公共就业创业平台业务经办服务",
      "任务 (en)": "Handling of business of the local public employment and entrepreneurship platform",
      具体事项: "就业失业动态确认",
      "具体事项 (en)": "Running confirmation of employment status",
      条款: "附件-43(1)",
      角色: "负责",
      "角色 (en)": "responsible",
      渠道: "微信；电话",
      "渠道 (en)": "WeChat; Telephone",
      报送对象: "",
      "报送对象 (en)": "",
      申请人群: "",
      "申请人群 (en)": "",
      周期: "每月",
      "周期 (en)": "monthly",
      截止日: "",
      "截止日 (en)": "",
      依据: "湘人社函〔2018〕152号",
      存疑: "",
      "存疑 (en)": "",
      勘误: "",
      "勘误 (en)": "",
      落实条款: "二(一)；二(四)",
    });
    expect(itemOf("附件-10(2)")).toMatchObject({
      报送对象: "所在地公安派出所；乡镇（场）社会保险事务管理等部门",
      截止日: "死亡信息报送截止日：10日",
      "截止日 (en)": "last day to report deaths of the month before: 10",
      勘误: expect.stringContaining("误印为"),
      "勘误 (en)": expect.stringContaining("misprints"),
    });
    expect(itemOf("附件-10(3)")).toMatchObject({ 周期: "", "周期 (en)": "", 渠道: "相关经办责任银行" });
  });

  it("gives an item with its row, in both languages", () => {
    const line = parsed(text.slice(1)).find((cells) => cells.includes("附件-20(2)"));
    expect(line).toEqual(
      expect.arrayContaining([
        "20",
        "死亡信息申报",
        "Report of deaths",
        "负责",
        "responsible",
        "每月",
        "monthly",
        "死亡信息报送截止日：10日",
      ]),
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
