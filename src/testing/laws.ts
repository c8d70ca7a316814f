import { cohortNeverDependsOnOrder, moreFactsNeverRegrade, quotaNeverExceeded } from "./laws-cohort";
import { moreFactsNeverOverturn } from "./laws-facts";
import { higherClassNeverPaidLess, payLinesSumToTotal, postNeverPassesBase, topUpNeverPassesCap } from "./laws-pay";
import { rulingsSurviveJson } from "./laws-rulings";

/**
 * The laws of the measure as properties (办法的性质): each takes a policy, or an arbitrary of policies, any policy where none is named, and gives a
 * fast-check property to assert. `moreFactsNeverOverturn` and `rulingsSurviveJson` are tables of such laws, one for each rule by its name.
 *
 * @example
 * fc.check(laws.payLinesSumToTotal(chengbu2023)).failed //=> false
 * @example
 * fc.check(laws.rulingsSurviveJson.computePay()).failed //=> false
 */
export const laws = {
  quotaNeverExceeded,
  cohortNeverDependsOnOrder,
  moreFactsNeverRegrade,
  payLinesSumToTotal,
  postNeverPassesBase,
  higherClassNeverPaidLess,
  topUpNeverPassesCap,
  moreFactsNeverOverturn,
  rulingsSurviveJson,
} as const;
