import { citations } from "../../law/citations";
import { payFunds } from "../../law/funds";
import type { Finding } from "../../model/finding";
import { yuanText } from "../../model/money";
import { type PayLine, payLine, textOf } from "./parts";
import type { PayAmounts } from "./reckon";

type AdditionFinding = Finding<"top-up" | "top-up-over-cap">;

/** What the additions come to, in words of data. */
export interface AdditionPart {
  readonly line: PayLine;
  readonly paid: AdditionFinding;
  /** What was claimed beyond the cap, where something was. */
  readonly over: AdditionFinding | undefined;
}

/**
 * The line and the findings of the additions. Nearly everyone's are their own, so they are put together in one step each, and an amount that
 * stands in several places is written once.
 */
export function additionPart(
  { claimed, claimsOpen, cap, topUp }: PayAmounts,
  capText: string | null,
  disallowed: string | null,
): AdditionPart {
  const amount = textOf(topUp);
  const claimedText = claimsOpen ? null : claimed === topUp ? amount : yuanText(claimed);
  return {
    line: payLine("top-up", payFunds.topUp, amount),
    paid: topUpFinding(claimedText, capText, amount),
    over: cap === undefined || claimed <= cap ? undefined : overCap(capText as string, claimedText, disallowed),
  };
}

function topUpFinding(claimed: string | null, cap: string | null, amount: string | null): AdditionFinding {
  const provision = citations["top-up"];
  return amount === null
    ? { provision, code: "top-up", status: "unknown", claimed, cap }
    : { provision, code: "top-up", status: "met", claimed, cap, amount };
}

const overCap = (cap: string, claimed: string | null, disallowed: string | null): AdditionFinding => ({
  provision: citations["top-up-over-cap"],
  code: "top-up-over-cap",
  status: "unmet",
  cap,
  claimed,
  disallowed,
});
