import type { Policy } from "../../law/chengbu2023";
import type { IsoDate } from "../../model/dates";
import { kept } from "../../model/kept";
import { type Law, lawOn } from "../../model/law-on";
import { countyPolicy } from "../functions/policy";

export { type Law, prepared } from "../../model/law-on";

/**
 * Stands in for `model/in-force` in the pasted files: their one policy was validated when they were made, and their days come from readers of
 * cells, so neither is validated again.
 */
export function lawFor({ on, policy = countyPolicy }: { readonly on: IsoDate; readonly policy?: Policy | undefined }): Law {
  if (laws.size >= 512) laws.clear();
  return kept(laws, on, () => lawOn(policy, on));
}

const laws = new Map<IsoDate, Law>();
