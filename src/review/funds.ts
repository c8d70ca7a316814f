import { type Fund, payFunds } from "../law/funds";
import { wideText } from "../model/money";

/** The parts of the pay, as the columns of a sum. */
type PayPartName = keyof typeof payFunds;

export const payPartNames = Object.keys(payFunds) as readonly PayPartName[];

/** The sum of what each fund pays, in yuan. */
export function byFund(sums: Readonly<Record<PayPartName, bigint>>): Record<Fund, string> {
  const of = (fund: Fund) => wideText(payPartNames.reduce((sum, part) => (payFunds[part] === fund ? sum + sums[part] : sum), BigInt(0)));
  return { employment: of("employment"), "village-operating": of("village-operating") };
}
