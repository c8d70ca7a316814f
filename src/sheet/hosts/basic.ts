import { gradeIds, grades } from "../../law/grades";
import { monthHeldOn, type ReadingId, readings } from "../../law/readings";
import { fraction, percentage } from "../../model/exact";
import type { Law } from "../../model/in-force";
import { areas } from "../../model/resident-id";
import { payTables } from "../../rules/pay/tables";
import { type CellFault, cellFaults } from "../cells";
import { outcomes } from "../functions/outcomes";
import { all, type HostFile } from "./core";

const months = Array.from({ length: 13 }, (_, n) => n);

/**
 * The sums as a LibreOffice Basic module for My Macros (我的宏): procedures that read cells, on tables of every day from which figures hold, read
 * off the rules themselves, so that Basic adds whole fen and divides by nothing.
 *
 * @param source the procedures
 * @param laws the policy on each of those days, the earliest first
 * @throws {Error} where the policy reads otherwise than the procedures
 */
export function basicModule(source: string, laws: readonly Law[], version: string): HostFile {
  const [first] = laws as [Law];
  for (const id of writtenOut)
    if (first.readings[id] !== readings[id].default) throw new Error(`the Basic procedures have only the default of ${id} written out`);
  const parts = [
    source.trimEnd(),
    ...aliases(source),
    constant("XLY_VERSION", "", "String", text(version)),
    constant("XlyFirstDay", "", "Long", serial(first.policy.validFrom)),
    constant("XlyLatest", "", "Long", serial((laws.at(-1) ?? first).on)),
    constant("XlyCountedDay", "", "Long", String(monthHeldOn)),
    constant("XlyAreas", "", "String", text(areas.join(" "))),
    ...tables(laws),
    choice("XlyName", "id As String", "String", Object.entries({ ...outcomes.payLine, ...outcomes.fund }).map(quoted)),
    choice("XlyWords", "id As String", "String", faultsIn(source).map(quoted)),
    choice(
      "XlyGradeNamed",
      "name As String",
      "Long",
      gradeIds.map((id, i) => [text(grades[id].zh), String(i + 1)]),
    ),
    choice(
      "XlyGradeName",
      "grade_ As Long",
      "String",
      gradeIds.map((id, i) => [String(i + 1), text(grades[id].zh)]),
    ),
  ];
  return ["xieliyuan.bas", `Rem ${version} (MIT)\n${parts.join("\n\n")}\n`];
}

/** The readings that stand in the procedures and in no table. */
const writtenOut: readonly ReadingId[] = ["age-counting", "leap-day-birthday", "quota-small-pool", "part-year", "top-up-cap-part-year"];

const text = (value: string): string => `"${value.replace(/"/g, '""')}"`;
const quoted = ([id, value]: readonly [string, string]): Case => [text(id), text(value)];
const serial = (day: string): string => `CLng(DateSerial(${+day.slice(0, 4)}, ${+day.slice(5, 7)}, ${+day.slice(8)}))`;
const constant = (name: string, args: string, type: string, value: string): string =>
  `Function ${name}(${args}) As ${type}\n  ${name} = ${value}\nEnd Function`;

type Case = readonly [when: string, value: string];

const choice = (name: string, args: string, type: string, cases: readonly Case[]): string => {
  const on = args.split(" ")[0];
  const lines = cases.map(([when, value]) => `    Case ${when}: ${name} = ${value}`);
  return `Function ${name}(${args}) As ${type}\n  Select Case ${on}\n${lines.join("\n")}\n  End Select\nEnd Function`;
};

/** The Chinese names of the functions that the procedures answer. */
const aliases = (source: string): string[] =>
  all
    .filter(({ id }) => id === "XLY_VERSION" || source.includes(`Function ${id}(`))
    .map(({ id, zh, args }) => {
      // An argument that is left out has to reach the procedure, which knows what to say of it.
      const names = args.map((_, i) => `a${i + 1}`);
      return `Function ${zh}(${names.map((name) => `Optional ${name}`).join(", ")})\n  ${zh} = ${id}(${names.join(", ")})\nEnd Function`;
    });

/** Amounts, and the share of seats, of the last day on or before the one asked about. */
function tables(laws: readonly Law[]): string[] {
  const byDay = (name: string, args: string, of: (law: Law) => string) => {
    const blocks = laws.map((law) => `  If day_ >= ${serial(law.on)} Then\n${of(law)}\n  End If`);
    return `Function ${name}(day_ As Long${args}) As Double\n${blocks.join("\n")}\nEnd Function`;
  };
  const rows = (name: string, index: string, lists: readonly (readonly number[])[]) =>
    lists.map((list, i) => `    If ${index} = ${i + 1} Then ${name} = Choose(months_ + 1, ${list.join(", ")})`).join("\n");
  const classes = (law: Law) => [...payTables(law).classes.values()];
  return [
    constant("XlyClasses", "", "Long", String(classes(laws[0] as Law).length)),
    byDay("XlyFixed", ", class_ As Long, months_ As Long", (law) =>
      rows(
        "XlyFixed",
        "class_",
        classes(law).map(({ fixedByMonths }) => fixedByMonths),
      ),
    ),
    byDay("XlyPerformance", ", grade_ As Long, months_ As Long", (law) =>
      rows(
        "XlyPerformance",
        "grade_",
        gradeIds.map((id) => months.map((n) => payTables(law).performanceByMonths[id][n] ?? 0)),
      ),
    ),
    byDay("XlyMonthly", "", (law) => `    XlyMonthly = ${payTables(law).performanceMonthly}`),
    byDay("XlyCap", "", (law) => `    XlyCap = ${payTables(law).topUpCap}`),
    byDay("XlyQuota", ", people As Double", (law) => {
      const { over, under } = fraction(law.figures["excellent-ratio"]);
      return `    XlyQuota = Int(people * ${over} / ${under})`;
    }),
    byDay("XlyPercent", "", (law) => `    XlyPercent = ${percentage(law.figures["excellent-ratio"])}`),
  ];
}

const faultsIn = (source: string): [string, string][] =>
  Object.entries(cellFaults)
    .filter(([code]) => source.includes(`XlyWords("${code}")`) || code.startsWith("id-"))
    .map(([code, { zh }]) => [code as CellFault, zh]);
