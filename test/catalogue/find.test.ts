import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { InputError, instruments, tasks } from "xieliyuan";
import { taskCatalogueJson } from "../../src/explain/catalogue/table";
import { taskCategories } from "../../src/law/tasks";
import { citedBy, findTasks, task, tasksIn, tasksUnder } from "../../src/rules/catalogue";
import { faultsOf } from "../duties/issues";
import { issuesOf } from "../model/issues-of";

const { categories } = JSON.parse(taskCatalogueJson());

const found = (query: Parameters<typeof findTasks>[0]) => findTasks(query).map(({ no }) => no);

describe("findTasks", () => {
  it("gives every row where nothing is asked", () => {
    expect(findTasks().length).toBe(45);
    expect(findTasks({}).length).toBe(45);
  });

  it("finds by category, basis, role and recurrence, and by all of them at once", () => {
    expect(found({ category: "public-institution-pension" })).toEqual([21, 22, 23]);
    expect(found({ basis: "劳社厅发〔2001〕8号" })).toEqual([20]);
    expect(found({ role: "urges" })).toEqual([10, 23, 35]);
    expect(found({ recurring: true })).toEqual([9, 10, 20, 23, 35, 43, 44]);
    expect(found({ recurring: "monthly" })).toEqual([10, 20, 23, 35, 43]);
    expect(found({ recurring: "yearly" })).toEqual([9, 44]);
    expect(found({ recurring: false }).length).toBe(38);
    expect(found({ category: "work-injury-insurance", role: "urges", recurring: "monthly", basis: "湘政办发〔2022〕20号" })).toEqual([35]);
  });

  it("finds text in Chinese and in English", () => {
    expect(found({ text: "创业担保贷款" })).toEqual([41]);
    expect(found({ text: "guaranteed start-up loan" })).toEqual([41]);
    expect(found({ text: "死亡信息申报" })).toEqual([10, 20, 23, 35]);
    expect(found({ text: "网络商户" })).toEqual([41]);
    expect(found({ text: "不在表中" })).toEqual([]);
    expect(found({ text: "10日" })).toEqual([10, 20, 35]);
  });

  it("finds every row of a category by its name, and by the heading that the annex prints", () => {
    for (const { id, name } of taskCategories)
      for (const text of [name.zh, name.en]) expect(found({ text })).toEqual(expect.arrayContaining(found({ category: id })));
    expect(found({ text: "失业保险业务经办服务" })).toEqual([24, 25, 26, 27]);
  });

  it("takes a text that is blank as none, and one line's end for no word", () => {
    expect(found({ text: " " }).length).toBe(45);
    expect(found({ text: "  start-up   loan  " })).toEqual(found({ text: "loan start-up" }));
    expect(found({ text: "status 基层公共就业" })).toEqual([43]);
    expect(found({ text: "status基层公共就业" })).toEqual([]);
    expect(found({ text: "status公共就业" })).toEqual([]);
    expect(found({ text: "动态确认running" })).toEqual([]);
  });

  it("takes letters of any case and width alike, and words in any order", () => {
    expect(found({ text: "ｗｅｃｈａｔ" })).toEqual([43]);
    expect(found({ text: "３１１" })).toEqual([44]);
    expect(found({ text: "(含创业培训)" })).toEqual([44]);
    expect(found({ text: "Station　POLICE" })).toEqual([10, 23, 35]);
  });

  it("finds what returns by how often it does, and an app by the word that the annex writes behind its name", () => {
    expect(found({ text: "每月" })).toEqual(found({ recurring: "monthly" }));
    expect(found({ text: "monthly" })).toEqual(expect.arrayContaining(found({ recurring: "monthly" })));
    expect(found({ text: "湘税社保APP" })).toEqual([2, 12]);
    expect(found({ text: "智慧人社App" })).toEqual(expect.arrayContaining([7, 14, 17, 22]));
  });

  it("takes no heed of hyphens, nor of quotation marks, however a keyboard has them", () => {
    for (const text of ["“零报告”", '"零报告"', "《零报告》", "「零报告」"]) expect(found({ text })).toEqual(found({ text: "零报告" }));
    for (const text of ["start‑up loan", "startup loan"]) expect(found({ text })).toEqual([41]);
    expect(found({ text: "survivors’" })).toEqual(found({ text: "survivors'" }));
    expect(found({ text: "survivors’" })).not.toEqual([]);
  });

  it("refuses keys and values that it does not know, and names the nearest key", () => {
    expect(faultsOf(() => findTasks({ catgory: "x" } as never))).toEqual(["catgory unknown-key"]);
    expect(faultsOf(() => findTasks({ category: "pension", role: "x", basis: "x", recurring: 1, text: "" } as never))).toEqual([
      "category not-allowed",
      "basis not-allowed",
      "role not-allowed",
      "recurring bad-format",
      "text out-of-range",
    ]);
    expect(issuesOf(() => findTasks({ recurring: 1 } as never))[0]?.expected).toBe("true, false, monthly or yearly");
  });

  it("throws nothing but InputError, whatever it is asked", () => {
    fc.assert(
      fc.property(fc.anything(), (query) => {
        try {
          findTasks(query as never);
        } catch (error) {
          expect(error).toBeInstanceOf(InputError);
        }
      }),
    );
  });
});

describe("the lookups", () => {
  it("give a row by number, and rows by category and instrument", () => {
    expect(task(10).item.zh).toBe("死亡信息申报");
    expect(tasks.every((row) => task(row.no) === row)).toBe(true);
    expect(tasksIn("public-employment").map(({ no }) => no)).toEqual([36, 37, 38, 39, 40, 41, 42, 43, 44, 45]);
    expect(tasksUnder("湘政办发〔2022〕20号").map(({ no }) => no)).toEqual([10, 20, 23, 34, 35]);
  });

  it("give the same list every time, which nobody can change", () => {
    expect(tasksIn("public-employment")).toBe(tasksIn("public-employment"));
    expect(Object.isFrozen(tasksUnder("湘人社函〔2018〕152号"))).toBe(true);
  });

  it("say where an instrument is cited in the body and in the annex", () => {
    expect(citedBy("湘人社发〔2020〕16号")).toEqual({ provisions: ["引言"], tasks: [] });
    expect(citedBy("湘人社办函〔2022〕27号")).toEqual({ provisions: [], tasks: [9] });
    expect(citedBy("城政办发〔2018〕24号")).toEqual({ provisions: ["施行"], tasks: [] });
    for (const { id } of instruments) expect(citedBy(id).tasks).toEqual(findTasks({ basis: id }).map(({ no }) => no));
  });

  it("refuse what is not there", () => {
    const refused = (path: string, expected: string) => [{ path: [path], code: "not-allowed", expected }];
    const instrument = refused("instrument", "the id of an instrument of the measure, such as 湘人社发〔2022〕60号");
    expect(issuesOf(() => task(46 as never))).toEqual(refused("no", "the number of a row, from 1 to 45"));
    expect(issuesOf(() => tasksIn("x" as never))).toEqual(refused("category", `one of ${Object.keys(categories).join(", ")}`));
    expect(issuesOf(() => tasksUnder("x" as never))).toEqual(instrument);
    expect(issuesOf(() => citedBy("__proto__" as never))).toEqual(instrument);
  });
});
