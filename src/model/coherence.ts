import type { Policy } from "../law/chengbu2023";
import { type DatedValue, type FigureId, type FigureValues, figures } from "../law/figures";
import { reading } from "./choice";
import type { IsoDate } from "./dates";
import type { Issue } from "./issue";
import { mostFaults } from "./lengths";
import { fenOf, type Yuan } from "./money";

/** Where a policy contradicts itself, though each part of it is of its kind: every fault, not only the first. */
export function contradictions(policy: Policy): Issue[] {
  const faults = [...validityFaults(policy), ...Object.keys(figures).flatMap((id) => orderFaults(policy, id as FigureId))];
  if (faults.length > 0) return faults;
  for (const day of changeDays(policy)) if (faults.push(...faultsOn(policy, day)) >= mostFaults) break;
  return faults;
}

/** The value of a figure on a day: that of the last entry that has begun. */
export function figureOn<F extends FigureId>(policy: Policy, id: F, on: IsoDate): FigureValues[F] {
  const entries: readonly DatedValue<FigureValues[F]>[] = policy.figures[id];
  const entry = entries.findLast(({ from }) => from <= on);
  if (!entry) throw new RangeError(`the policy states no ${id} for that day`);
  return entry.value;
}

/** The days on which some figure of a policy begins to hold, the first day of validity among them. */
export function changeDays(policy: Policy): IsoDate[] {
  const days = Object.values(policy.figures).flatMap((entries) => entries.map(({ from }) => from));
  return [...new Set([policy.validFrom, ...days.filter((day) => day > policy.validFrom)])].sort();
}

function validityFaults({ validFrom, validThrough }: Policy): Issue[] {
  if (validThrough === undefined || validThrough >= validFrom) return [];
  return [{ path: ["validThrough"], code: "contradiction", expected: "a day not before validFrom" }];
}

function orderFaults(policy: Policy, id: FigureId): Issue[] {
  const entries: readonly DatedValue<unknown>[] = policy.figures[id];
  const first = entries[0];
  if (!first || first.from > policy.validFrom)
    return [{ path: ["figures", id, 0], code: "contradiction", expected: "a first value that holds from validFrom or before" }];
  return entries.flatMap((entry, i) => {
    const before = entries[i - 1];
    return before && entry.from <= before.from
      ? [{ path: ["figures", id, i, "from"], code: "contradiction" as const, expected: "a day after that of the entry before" }]
      : [];
  });
}

function faultsOn(policy: Policy, day: IsoDate): Issue[] {
  const faults: Issue[] = [];
  const min = figureOn(policy, "age-min", day);
  const max = figureOn(policy, "age-max", day);
  if (min > max || (min === max && reading(policy, "age-upper-end") === "until-60th-birthday"))
    faults.push({ path: ["figures", "age-max"], code: "contradiction", expected: `an age range that holds some age on ${day}` });

  const share = reading(policy, "performance-share");
  const own = share !== "as-stated";
  const monthly = fenOf(own ? (share as Yuan) : figureOn(policy, "performance-pay", day));
  const classes = Object.entries(figureOn(policy, "base-pay", day));
  if (classes.length === 0)
    faults.push({ path: ["figures", "base-pay"], code: "missing", expected: `the pay of at least one class on ${day}` });
  for (const [name, yearly] of classes) {
    if (monthly * 12 > fenOf(yearly))
      faults.push({
        path: own ? ["readings", "performance-share"] : ["figures", "performance-pay"],
        code: "contradiction",
        expected: `a performance share within the base of class ${name} on ${day}`,
      });
  }
  return faults;
}
