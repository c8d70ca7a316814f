import { payFunds } from "../../law/funds";
import type { Grade } from "../../law/grades";
import { yearOf } from "../../model/dates";
import type { PayFacts, Service, ServicePeriod } from "../../model/facts/pay";
import { lawFor } from "../../model/in-force";
import { payCase, type Reckoning, reckon } from "../../rules/pay/reckon";
import { checkPeriods } from "../../rules/pay/service";
import { type Cell, isBlank, readDate, readDay, readGrade, readMoney, readNumber, readVillageClass } from "../cells";
import { withinYear } from "../within-year";
import type { Given } from "./given";
import { outcomes } from "./outcomes";

/** A year's pay, with the grade that it goes by. */
export type GradedPay = Reckoning & { readonly grade: Grade | undefined };

/** 协理员报酬: the year is that of the day. */
export function pay(given: Given): GradedPay {
  const law = lawFor({ on: given.need("on", readDay) });
  const villageClass = given.maybe("village_class", readVillageClass);
  const grade = given.maybe("grade", readGrade);
  const service = serviceIn(given, yearOf(law.on));
  const topUps = topUpsIn(given);
  if (service?.periods) checkPeriods(service.periods, ["service"]);
  const facts = { villageClass, grade, service, topUps };
  return { ...reckon(facts, payCase(facts, law)), grade };
}

function serviceIn(given: Given, year: number): Service | undefined {
  const rows = given.rows("service").filter((row) => !row.every(isBlank));
  const [first, second] = rows;
  if (!first) return undefined;
  // One of several numbers is not taken for the months: they are read as dates, and so refused.
  const months = first.length === 1 && !second ? monthsIn(first[0]) : undefined;
  const leaving = given.maybe("left_on", readDate);
  // Beside a day of leaving, months or last days that go on after it would be paid as well.
  if (leaving === undefined ? months !== undefined && !isMonths(months) : months !== undefined || first.length > 1)
    throw given.fault("service", serviceWanted);
  if (months !== undefined) return { months };
  const periods: ServicePeriod[] = [];
  for (const [from, to, ...others] of rows) {
    if (!others.every(isBlank)) throw given.fault("service", "每行起止两个日期");
    const left = leaving ?? given.part("service", "止", to, readDate);
    const begin = given.part("service", "起", from, readDate);
    if (begin === undefined) throw given.fault("service", serviceWanted);
    const period = withinYear(year, begin, left);
    if (period === "reversed") throw given.fault("service", "先后相符的起止日期");
    if (period === "outside") continue;
    if (period === "open") return undefined;
    periods.push(period);
  }
  return { periods };
}

const serviceWanted = "月数（0至12），或任职的起日";

/** A number that can be no date: the serial numbers of a century ago begin at 367. */
function monthsIn(cell: Cell): number | undefined {
  const reading = readNumber(typeof cell === "string" ? cell.replace(/个月$/, "") : cell);
  return reading && "value" in reading && reading.value < 367 ? reading.value : undefined;
}

const isMonths = (number: number): boolean => Number.isInteger(number) && number >= 0 && number <= 12;

/** Cells are all read, and those left empty claim nothing. */
function topUpsIn(given: Given): PayFacts["topUps"] {
  const amounts = given.cells("top_ups").map((cell, i) => given.part("top_ups", `第${i + 1}格`, cell, readMoney));
  const claims = amounts.flatMap((amount, i) => (amount === undefined || amount === 0 ? [] : [{ payer: String(i + 1), amount }]));
  return amounts.some((amount) => amount !== undefined) ? claims : undefined;
}

/** 协理员报酬明细: name, fen, fund. */
export function payLines({ fixed, performance, topUp }: Reckoning): [name: string, fen: number | undefined, fund: string][] {
  const { payLine, fund } = outcomes;
  return [
    [payLine.fixed, fixed, fund[payFunds.fixed]],
    [payLine.performance, performance, fund[payFunds.performance]],
    [payLine["top-up"], topUp, fund[payFunds.topUp]],
  ];
}
