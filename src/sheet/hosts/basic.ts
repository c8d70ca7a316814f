import { grades } from "../../law/grades";
import type { Law } from "../../model/in-force";
import { quota } from "../../rules/assessment/seats";
import { payTables } from "../../rules/pay/tables";
import type { HostFile } from "./core";

/**
 * The sums as a LibreOffice Basic module for My Macros (我的宏): age, seats and pay by months, on tables prepared from the policy. Basic is told
 * cells as values and tables from 1; what cannot be read comes back as the host's own error.
 */
export function basicModule(law: Law, version: string): HostFile {
  const tables = payTables(law);
  const { over, under } = seatShare(law);
  const classes = [...tables.classes.values()].map(({ name, fixed }) => `    Case "${name}": XlyFixed = ${fixed}`);
  const performance = Object.entries(grades).map(
    ([grade, { zh }]) => `    Case "${zh}": XlyMonthly = ${tables.performanceByMonths[grade as keyof typeof grades][1]}`,
  );
  const lines = [
    `Rem ${version} (MIT)`,
    "Option VBASupport 1",
    "Option Explicit",
    "",
    "Function XLY_VERSION() As String",
    `  XLY_VERSION = "${version}"`,
    "End Function",
    "",
    "Rem 周岁年龄：出生日期、日期",
    "Function XLY_AGE(birth_date, on_day)",
    "  On Error GoTo Bad",
    "  Dim born As Date, day_ As Date, years As Long",
    "  born = CDate(birth_date): day_ = CDate(on_day)",
    `  If day_ < ${dateSerial(law.policy.validFrom)} Or born > day_ Or CDbl(born) < 61 Then GoTo Bad`,
    "  years = Year(day_) - Year(born)",
    "  If Month(born) * 100 + Day(born) > Month(day_) * 100 + Day(day_) Then years = years - 1",
    "  XLY_AGE = years",
    "  Exit Function",
    "Bad:",
    "  XLY_AGE = CVErr(2015)",
    "End Function",
    "",
    "Rem 优秀名额：参加考核人数",
    "Function XLY_SEATS(participants)",
    "  On Error GoTo Bad",
    "  If Not IsNumeric(participants) Then GoTo Bad",
    "  If participants < 0 Or participants <> Int(participants) Then GoTo Bad",
    `  XLY_SEATS = Int(participants * ${over} / ${under} + 0.0000001)`,
    "  Exit Function",
    "Bad:",
    "  XLY_SEATS = CVErr(2015)",
    "End Function",
    "",
    "Rem 全年报酬（元）：村类别、任职月数、等次、增加的报酬。先以分为单位取整，再相加",
    "Function XLY_PAY(village_class, months, grade, Optional top_ups)",
    "  On Error GoTo Bad",
    "  Dim fixed As Double, monthly As Double, extra As Double",
    "  fixed = XlyFixed(village_class): monthly = XlyMonthly(grade)",
    "  If fixed < 0 Or monthly < 0 Or Not IsNumeric(months) Then GoTo Bad",
    "  If months < 0 Or months > 12 Or months <> Int(months) Then GoTo Bad",
    "  extra = XlySum(top_ups)",
    "  If extra < 0 Then GoTo Bad",
    `  If extra > ${tables.topUpCap} Then extra = ${tables.topUpCap}`,
    "  XLY_PAY = (Int(fixed * months / 12 + 0.5) + monthly * months + extra) / 100",
    "  Exit Function",
    "Bad:",
    "  XLY_PAY = CVErr(2015)",
    "End Function",
    "",
    "Rem 一年固定部分，以分为单位",
    "Function XlyFixed(village_class) As Double",
    '  Select Case Replace(Replace(Replace(Replace(Trim(CStr(village_class)), "类", ""), "一", "1"), "二", "2"), "三", "3")',
    ...classes,
    "    Case Else: XlyFixed = -1",
    "  End Select",
    "End Function",
    "",
    "Rem 一个月的绩效待遇，以分为单位",
    "Function XlyMonthly(grade) As Double",
    "  Select Case Trim(CStr(grade))",
    ...performance,
    "    Case Else: XlyMonthly = -1",
    "  End Select",
    "End Function",
    "",
    "Rem 金额之和，以分为单位；有读不懂的为负数",
    "Function XlySum(Optional amounts) As Double",
    "  Dim total As Double, one",
    "  XlySum = 0",
    "  If IsMissing(amounts) Then Exit Function",
    "  If Not IsArray(amounts) Then amounts = Array(amounts)",
    "  For Each one In amounts",
    '    If Not IsEmpty(one) And CStr(one) <> "" Then',
    "      If Not IsNumeric(one) Then XlySum = -1: Exit Function",
    "      If CDbl(one) < 0 Then XlySum = -1: Exit Function",
    "      total = total + Int(CDbl(one) * 100 + 0.5)",
    "    End If",
    "  Next",
    "  XlySum = total",
    "End Function",
    "",
  ];
  return ["xieliyuan.bas", lines.join("\n")];
}

const dateSerial = (day: string): string => `DateSerial(${+day.slice(0, 4)}, ${+day.slice(5, 7)}, ${+day.slice(8)})`;

/** The share of seats, read off the rule itself. */
function seatShare(law: Law): { over: number; under: number } {
  const under = 1_000_000;
  return { over: quota(law)(under), under };
}
