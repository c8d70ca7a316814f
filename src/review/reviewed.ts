import type { GradedPerson } from "../rules/assessment";
import type { EligibilityRuling } from "../rules/eligibility";
import type { ExitRuling } from "../rules/exit";
import type { HeadcountRuling } from "../rules/headcount";
import type { PayRuling } from "../rules/pay";
import type { TrainingRuling } from "../rules/training";

/** Everything that is ruled of one person. */
export interface ReviewedPerson {
  /** The index of the person's row in the list that was given. */
  readonly row: number;
  readonly id: string;
  readonly township: string;
  readonly village: string;
  readonly eligibility: EligibilityRuling;
  readonly exit: ExitRuling;
  readonly training: TrainingRuling;
  readonly assessment: GradedPerson;
  readonly pay: PayRuling;
}

/** Whether a village is staffed as it must be (配备情况). */
export interface ReviewedVillage {
  readonly township: string;
  readonly village: string;
  readonly headcount: HeadcountRuling;
}
