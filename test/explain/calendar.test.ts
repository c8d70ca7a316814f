import fc from "fast-check";
import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { amend, chengbu2023, InputError } from "xieliyuan";
import { toICalendar } from "../../src/explain/calendar";
import { type Duty, dutiesDue } from "../../src/rules/duties";
import { faultsOf } from "../duties/issues";

const year = dutiesDue({ from: "2026-01-01", to: "2026-12-31", publicityWeek: { from: "2026-10-19", to: "2026-10-25" } });
const eventsOf = (text: string) => new ICAL.Component(ICAL.parse(text)).getAllSubcomponents("vevent").map((event) => new ICAL.Event(event));
const octets = (line: string) => new TextEncoder().encode(line).length;

describe("toICalendar", () => {
  it("writes an event of a whole day for each duty", () => {
    const events = eventsOf(toICalendar(year));
    expect(events.length).toBe(year.length);
    expect(events.map(({ startDate }) => startDate.toString())).toEqual(year.map(({ begins, due }) => begins ?? due));
    expect(events.every(({ startDate }) => startDate.isDate)).toBe(true);
    const [day] = eventsOf(toICalendar(dutiesDue({ from: "2024-02-29", to: "2024-02-29" })));
    expect([day?.startDate.toString(), day?.endDate.toString()]).toEqual(["2024-02-29", "2024-03-01"]);
  });

  it("writes the publicity week from its first day through its last", () => {
    const week = eventsOf(toICalendar(year.filter(({ kind }) => kind === "publicity-week")))[0];
    expect([week?.startDate.toString(), week?.endDate.toString()]).toEqual(["2026-10-19", "2026-10-26"]);
    expect(week?.summary).toBe("温暖居保宣传周：2026年");
  });

  it("says in Chinese or in English what is due, for which month, to whom and on what basis", () => {
    const list = year.filter(({ kind, task, period }) => kind === "death-list" && task === 20 && period === "2026-06");
    const [zh] = eventsOf(toICalendar(list));
    expect(zh?.summary).toBe("死亡名单收集核实（当月有人死亡时）：城镇企业职工基本养老保险（灵活就业人员），2026年6月");
    expect(zh?.description.split("\n").slice(1)).toEqual([
      "报送：为参保人支付基本养老金的社会保险经办机构",
      "依据：城政办发〔2023〕11号 附件-20(2)",
    ]);
    const [en] = eventsOf(toICalendar(list, { language: "en" }));
    expect(en?.summary).toBe(
      "List of deaths (if anybody died in the month): Basic pension insurance for urban enterprise employees (flexibly employed persons), 2026-06",
    );
    expect(en?.description).toContain("\nTo: Social insurance agency that pays the insured person's basic pension\n");
  });

  it("ends every line with CR LF and keeps it within 75 octets, cutting no letter in two", () => {
    const name = `${"协".repeat(60)}🀄🀄🀄`;
    const text = toICalendar(year, { name, remindDaysBefore: 3 });
    expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    const lines = text.slice(0, -2).split("\r\n");
    expect(text.endsWith("END:VCALENDAR\r\n")).toBe(true);
    expect(Math.max(...lines.map(octets))).toBeLessThanOrEqual(75);
    expect(Math.max(...lines.map(octets))).toBeGreaterThan(72);
    expect(lines.filter((line) => /\p{Surrogate}/u.test(line))).toEqual([]);
    expect(ICAL.parse(text)[1]).toContainEqual(["x-wr-calname", {}, "unknown", name]);
  });

  it("gives the same text for the same duties, and every event an id of its own", () => {
    expect(toICalendar(JSON.parse(JSON.stringify(year)))).toBe(toICalendar(year));
    const uids = eventsOf(toICalendar(year)).map(({ uid }) => uid);
    expect(new Set(uids).size).toBe(uids.length);
    expect(uids[0]).toBe("zero-report-10-2025-12@chengbu2023.xieliyuan");
    expect(toICalendar(year)).not.toMatch(/DTSTAMP:(?!20230713T000000Z)/);
  });

  it("keeps the id and renews the stamp where an amendment moves a date", () => {
    const policy = amend(chengbu2023, { from: "2026-07-01", figures: { "death-report-day": 15 } });
    const of = (duties: Duty[]) => toICalendar(duties.filter(({ kind, task }) => kind === "death-list" && task === 10));
    const window = { from: "2026-07-01", to: "2026-07-31" };
    const [before, after] = [of(dutiesDue(window)), of(dutiesDue(window, { policy }))].map((text) => eventsOf(text)[0]);
    expect(after?.uid).toBe(before?.uid);
    expect(after?.startDate.toString()).toBe("2026-07-15");
    expect(after?.component.getFirstPropertyValue("dtstamp")?.toString()).toBe("2026-07-01T00:00:00Z");
  });

  it("lets no name write lines of its own", () => {
    const name = "甲\r\nEND:VCALENDAR\r\nBEGIN:VEVENT\n;,\\\u0007\u2028乙";
    const text = toICalendar(year, { name });
    expect(text.match(/^BEGIN:VEVENT/gm)?.length).toBe(year.length);
    expect(text.replaceAll("\r\n ", "")).toContain("\r\nNAME:甲\\nEND:VCALENDAR\\nBEGIN:VEVENT\\n\\;\\,\\\\ \\n乙\r\n");
  });

  it("reminds so many days before, where it is asked to", () => {
    expect(toICalendar(year)).not.toContain("VALARM");
    expect(toICalendar(year, { remindDaysBefore: 3 }).match(/TRIGGER:-P3D\r\n/g)?.length).toBe(year.length);
    expect(toICalendar(year, { remindDaysBefore: 0 })).toContain("TRIGGER:PT0S\r\n");
  });

  it("writes a calendar without events where nothing is due", () => {
    expect(eventsOf(toICalendar([]))).toEqual([]);
  });

  it("refuses what are no duties, with InputError alone", () => {
    const [duty] = year as [Duty];
    expect(faultsOf(() => toICalendar([{ ...duty, due: "2026-13-01" }]))).toEqual(["0.due bad-format"]);
    expect(faultsOf(() => toICalendar([duty, { ...duty, begins: "2027-01-01" }]))).toEqual(["1.begins contradiction"]);
    expect(faultsOf(() => toICalendar([{ ...duty, due: "9999-12-31" }]))).toEqual(["0.due out-of-range"]);
    expect(faultsOf(() => toICalendar(year, { lang: "zh" } as never))).toEqual(["lang unknown-key"]);
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (duties, options) => {
        try {
          toICalendar(duties as never, options as never);
        } catch (error) {
          expect(error).toBeInstanceOf(InputError);
        }
      }),
    );
  });
});
