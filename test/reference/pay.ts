import type { PayFacts } from "xieliyuan";
import { dayNumber, everyDay, isLeap, monthLength, parse, write } from "./calendar";
import { overCompletions } from "./completions";
import { fen, halfUp, over, type Rational, rational, times, yuan } from "./rational";
import type { Answer, Setting } from "./setting";

type Service = NonNullable<PayFacts["service"]>;

/** The share of a year, day by day: a day is served if any period holds it. */
function share(service: Service, year: number, { choices }: Setting): Rational {
  const reading = choices["part-year"];
  if (service.months !== undefined) return over(reading === "whole-year" && service.months > 0 ? 12 : service.months, 12);
  const periods = (service.periods ?? []).map(({ from, to }) => [dayNumber(parse(from)), dayNumber(parse(to))] as const);
  const served = (text: string) => {
    const day = dayNumber(parse(text));
    return periods.some(([from, to]) => from <= day && day <= to);
  };
  const days = () => everyDay(String(year)).map(write);
  if (reading === "whole-year") return over(days().some(served) ? 12 : 0, 12);
  if (reading === "by-day") return over(days().filter(served).length, isLeap(year) ? 366 : 365);
  let months = 0;
  for (let m = 1; m <= 12; m++) {
    const all = Array.from({ length: monthLength(year, m) }, (_, i) => write({ y: year, m, d: i + 1 }));
    if (reading === "full-months" ? all.every(served) : served(write({ y: year, m, d: 15 }))) months++;
  }
  return over(months, 12);
}

interface PayCase {
  readonly villageClass: string;
  readonly service: Rational;
  readonly grade: string;
  readonly topUps: bigint;
}

/** The figures of the year paid: on the day asked about, or the year's day nearest to it. */
const dayOf = (year: number, on: string): string => (year === parse(on).y ? on : year < parse(on).y ? `${year}-12-31` : `${year}-01-01`);

export function pay(facts: PayFacts, asked: Setting): Answer {
  const year = facts.year ?? parse(asked.on).y;
  const day = dayOf(year, asked.on);
  const table = asked.figure("base-pay", day) as Record<string, unknown>;
  const own = asked.choices["performance-share"];
  const monthly = fen(own === "as-stated" ? asked.figure("performance-pay", day) : own);
  const cap = fen(asked.figure("top-up-cap", day));
  const coefficients = asked.choices["performance-by-grade"];
  const served = facts.service && share(facts.service, year, asked);
  const claims = facts.topUps ?? [];
  const claimed = claims.reduce((sum, { amount }) => sum + (amount === undefined ? 0n : fen(amount)), 0n);
  const claimsOpen = claims.some(({ amount }) => amount === undefined);
  const prorated = asked.choices["top-up-cap-part-year"] === "prorated";

  const lines = ({ villageClass, service, grade, topUps }: PayCase) => {
    const fixed = halfUp(times(over(fen(table[villageClass]) - 12n * monthly, 1), service));
    const performance = halfUp(times(times(over(12n * monthly, 1), service), rational(coefficients[grade])));
    const most = prorated ? halfUp(times(over(cap, 1), service)) : cap;
    return { fixed: String(fixed), performance: String(performance), topUp: String(topUps < most ? topUps : most) };
  };
  const { results, missing } = overCompletions<PayCase, ReturnType<typeof lines>>(
    {
      villageClass: facts.villageClass === undefined ? Object.keys(table) : [String(facts.villageClass)],
      service: served ? [served] : Array.from({ length: 13 }, (_, months) => over(months, 12)),
      grade: facts.grade ? [facts.grade] : ["excellent", "competent", "incompetent"],
      topUps: claimsOpen ? [claimed, claimed + 1n, claimed + cap] : [claimed],
    },
    lines,
  );
  const certain = (line: "fixed" | "performance" | "topUp") => {
    const values = [...new Set(results.map((one) => one[line]))];
    return values.length === 1 ? BigInt(values[0] ?? "") : null;
  };
  const [fixed, performance, topUp] = [certain("fixed"), certain("performance"), certain("topUp")];
  const text = (amount: bigint | null) => (amount === null ? null : yuan(amount));
  const total = fixed === null || performance === null || topUp === null ? null : fixed + performance + topUp;
  return {
    outcome: total === null ? "undetermined" : "computed",
    missing,
    findings: [
      `fixed-pay ${fixed === null ? "unknown" : "met"}`,
      `performance-pay ${performance === null ? "unknown" : facts.grade && rational(coefficients[facts.grade]).p === 0n ? "unmet" : "met"}`,
    ],
    value: {
      lines: [text(fixed), text(performance), ...(facts.topUps ? [text(topUp)] : [])],
      disallowed: topUp === null || claimsOpen ? null : yuan(claimed - topUp),
      total: text(total),
    },
  };
}
