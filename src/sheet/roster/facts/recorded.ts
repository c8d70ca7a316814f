import type { DecisionFacts } from "../../../model/facts/decision";
import type { EligibilityFacts } from "../../../model/facts/eligibility";
import type { ExitFacts } from "../../../model/facts/exit";
import type { peopleColumns, villageColumns } from "../columns/columns";
import type { SheetRow } from "../rows/row";

type PersonRow = SheetRow<typeof peopleColumns>;
type VillageRow = SheetRow<typeof villageColumns>;

/** The cells of one record when all of them are filled. A record of which a part is lacking is reported, and not used. */
function whole<F extends Record<string, unknown>>(cells: F, report: () => void): { [K in keyof F]: NonNullable<F[K]> } | undefined {
  const given = Object.values(cells).filter((cell) => cell !== undefined).length;
  if (given === 0) return undefined;
  if (given < Object.keys(cells).length) return void report();
  return cells as { [K in keyof F]: NonNullable<F[K]> };
}

/** 认定: the township's finding on whether somebody is unsuitable. Whoever is found so has a day of leaving, which no finding gives by itself. */
export function determinationOf({ values, unreadable, report }: PersonRow, asOf: string): ExitFacts["determination"] {
  const { unsuitable, determinedBy: decidedBy, determinedOn: on, determinedBecause: reason, leftOn } = values;
  const record = whole({ unsuitable, decidedBy, on, reason }, () => report("unsuitable", "decision-incomplete"));
  const leaves = record?.unsuitable === true && record.on <= asOf;
  if (leaves && leftOn === undefined && !unreadable.has("leftOn")) report("leftOn", "unsuitable-in-post");
  return record;
}

/** 个案决定 on age or education. */
export function decisionsOf({ values, report }: PersonRow): EligibilityFacts["decisions"] {
  const { decidedItem: provision, decision, decidedBy, decidedOn: on, decidedBecause: reason } = values;
  const record = whole({ provision, decision, decidedBy, on, reason }, () => report("decision", "decision-incomplete"));
  return record && [record];
}

/** 增配决定: the decision on more assistants than the paragraph provides for. */
export function headcountDecisionOf({ values, report }: VillageRow): DecisionFacts | undefined {
  const { decision, decidedBy, decidedOn: on, decidedBecause: reason } = values;
  return whole({ decision, decidedBy, on, reason }, () => report("decision", "decision-incomplete"));
}
