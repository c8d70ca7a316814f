import { defined } from "../../../model/defined";
import { villageKey } from "../../../model/village";
import type { VillageFacts } from "../../../review/roster";
import type { villageColumns } from "../columns/columns";
import type { OtherRow } from "../issue";
import type { SheetRow } from "../rows/row";
import { withSameRowsJoined } from "../rows/same-row";
import { wholePlaceKey } from "./places";
import { headcountDecisionOf } from "./recorded";

/** The villages of a roster, looked up by township and name. */
export type Villages = Map<string, { readonly first: OtherRow; readonly facts: VillageFacts; readonly classDisputed: boolean }>;

type VillageRow = SheetRow<typeof villageColumns>;

/** The villages of the sheets of villages; of one that stands in a sheet twice, the first row. One that names each assistant may state a village in several rows alike. */
export function villagesOf(rows: Iterable<VillageRow>): Villages {
  const villages: Villages = new Map();
  const stating = new Map<string, VillageRow>();
  for (const row of withSameRowsJoined(rows, ({ values }) => wholePlaceKey(values))) {
    if (row.lost) continue;
    const { township, village, villageClass, resettlementSite, heavyWorkload } = row.values;
    if (township === undefined || village === undefined) {
      row.report(township === undefined ? "township" : "village", "no-place");
      continue;
    }
    const key = villageKey({ township, village });
    const listed = villages.get(key);
    if (listed) {
      if (!isAlike(row, stating.get(key))) row.report("village", "duplicate-village", listed.first);
      continue;
    }
    stating.set(key, row);
    const decision = headcountDecisionOf(row);
    const classDisputed = row.disputed?.has("villageClass") ?? false;
    villages.set(key, {
      first: row,
      classDisputed,
      facts: defined({ township, village, villageClass, resettlementSite, heavyWorkload, decision }),
    });
  }
  return villages;
}

/** Whether two rows of a village state the same, and all of it can be read. */
const isAlike = (row: VillageRow, first: VillageRow | undefined): boolean =>
  first !== undefined && row.unreadable.size + first.unreadable.size === 0 && JSON.stringify(row.values) === JSON.stringify(first.values);
