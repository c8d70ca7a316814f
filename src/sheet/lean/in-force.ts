import { type FigureId, type FigureValues, figures } from "../../law/figures";
import { figureOn } from "../../model/coherence";
import type { IsoDate } from "../../model/dates";
import { refuse } from "../../model/issue";
import { kept } from "../../model/kept";
import type { Law } from "../../model/law-on";
import type { Policy } from "../../model/policy";
import { countyPolicy } from "../functions/policy";

export { type Law, prepared } from "../../model/law-on";

/**
 * Stands in for `model/in-force` in the pasted files: their one policy was validated when they were made, and their days come from readers of
 * cells, so neither is validated again. Its choices stand in the rules themselves, and no cell asks which of them a ruling rests on.
 */
export function lawFor({ on, policy = countyPolicy }: { readonly on: IsoDate; readonly policy?: Policy | undefined }): Law {
  if (on < policy.validFrom || (policy.validThrough !== undefined && on > policy.validThrough))
    refuse(["options", "on"], on < policy.validFrom ? "before-validity" : "after-validity", "");
  if (laws.size >= 512) laws.clear();
  return kept(laws, on, () => lawOn(policy, on));
}

const laws = new Map<IsoDate, Law>();

function lawOn(policy: Policy, on: IsoDate): Law {
  const values = Object.fromEntries(Object.keys(figures).map((id) => [id, figureOn(policy, id as FigureId, on)]));
  return { on, policy, figures: values as unknown as FigureValues, prepared: [] as unknown[] } as Law;
}
