import { citations, type FindingCode } from "../law/citations";
import type { DeathListRecipient } from "../law/death-lists";
import type { EducationLevel } from "../law/education";
import type { Grade } from "../law/grades";
import type { IsoDate } from "./dates";
import type { AppointmentStep, StepResult } from "./facts/appointment";
import type { PreJobSubject } from "./facts/training";

/**
 * What came of one thing that a rule looked at: it holds, it does not, nobody has said, a recorded decision excepts it, an authority must
 * decide it, or it is only worth knowing.
 */
export type Status = "met" | "unmet" | "unknown" | "excepted" | "for-decision" | "note";

/** Who decided a thing, on which day, and why (个案决定). */
export interface DecisionRecord {
  readonly decidedBy: string;
  readonly decidedOn: IsoDate;
  readonly reason: string;
}

interface TrainingFigures {
  /** Days, as an exact fraction: `2`, `3/8`. */
  readonly owed: string;
  readonly done?: string;
  readonly short?: string;
  /** Present where days are lacking: whether there is still time for them. */
  readonly pending?: boolean;
  /** The day by which it is owed, where that is known. */
  readonly by?: IsoDate;
}

interface ZeroReportFigures {
  /** `2026-06`. */
  readonly month: string;
  readonly by: IsoDate;
  /** Above 0 only in a note: a zero report was made though somebody had died. */
  readonly deaths?: number;
  readonly reportedOn?: IsoDate;
  /** Reported before the month was over, so that it does not speak of all of it. */
  readonly early?: boolean;
  readonly late?: boolean;
  /** Present where the report is lacking: whether there is still time for it. */
  readonly pending?: boolean;
}

interface DeathListFigures {
  readonly month: string;
  readonly by: IsoDate;
  readonly deaths?: number;
  readonly verifiedOn?: IsoDate;
  readonly late?: boolean;
  readonly pending?: boolean;
}

interface DeathListSentFigures {
  readonly month: string;
  /** To whom the list has still to be sent; the text names no day for it. */
  readonly lacking?: readonly DeathListRecipient[];
  readonly pending?: boolean;
}

interface ServiceFigures {
  readonly year: number;
  /** Times owed and had in the year. */
  readonly owed: number;
  readonly by: IsoDate;
  readonly done?: number;
  readonly short?: number;
  readonly pending?: boolean;
}

/** What a finding carries beside its code and status; a code not named here carries nothing. */
interface Figures {
  education: { readonly floor: EducationLevel; readonly level?: EducationLevel; readonly completed?: boolean } & Partial<DecisionRecord>;
  age: { readonly min: number; readonly max: number; readonly age?: number } & Partial<DecisionRecord>;
  "past-upper-birthday": { readonly age: number };
  "decision-without-effect": { readonly about: string };
  "appointment-step": { readonly step: AppointmentStep; readonly result?: StepResult; readonly date?: IsoDate };
  headcount: {
    readonly min: number;
    readonly most: number;
    readonly assistants?: number;
    /** In the place of the number where some of the staff are sure, and any number from theirs on comes to the same. */
    readonly atLeast?: number;
  } & Partial<DecisionRecord>;
  determination: Partial<DecisionRecord>;
  "age-no-ground": { readonly age: number };
  "pre-job-training": TrainingFigures;
  "pre-job-subjects": { readonly lacking: readonly PreJobSubject[] };
  "pre-job-late": { readonly sessions: number };
  "yearly-training": TrainingFigures & { readonly year: number; readonly sessionsOwed: number; readonly sessionsDone?: number };
  "yearly-training-not-owed": { readonly year: number };
  quota: {
    readonly pool: string | null;
    readonly participants: number | null;
    readonly ratio: string;
    readonly seats: number | null;
    readonly proposed: number | null;
  };
  "quota-raised": { readonly pool: string | null; readonly seats: number } & DecisionRecord;
  "seat-decision-without-effect": { readonly pool: string | null };
  "grade-proposed": { readonly grade?: Grade };
  "seat-tied": { readonly seatsLeft: number | null };
  "seat-beyond-quota": { readonly grade?: Grade };
  "fixed-pay": { readonly villageClass?: string; readonly yearly?: string; readonly amount?: string };
  "performance-pay": { readonly monthly: string; readonly grade?: Grade; readonly coefficient?: string; readonly amount?: string };
  "top-up": { readonly claimed: string | null; readonly cap: string | null; readonly amount?: string };
  "top-up-over-cap": { readonly cap: string; readonly claimed: string | null; readonly disallowed: string | null };
  "part-year": { readonly months?: number; readonly days?: number };
  "year-began-before-measure": { readonly year: number; readonly validFrom: IsoDate };
  "zero-report-10": ZeroReportFigures;
  "death-list-10": DeathListFigures;
  "death-list-sent-10": DeathListSentFigures;
  "zero-report-20": ZeroReportFigures;
  "death-list-20": DeathListFigures;
  "death-list-sent-20": DeathListSentFigures;
  "zero-report-23": ZeroReportFigures;
  "family-urged-23": { readonly month: string };
  "employer-told-23": { readonly month: string };
  "zero-report-35": ZeroReportFigures;
  "death-list-35": DeathListFigures;
  "death-list-sent-35": DeathListSentFigures;
  "registered-in-month": { readonly month: string };
  "monthly-contact": {
    readonly month: string;
    readonly owed: number;
    readonly by: IsoDate;
    readonly done?: number;
    readonly short?: number;
    readonly pending?: boolean;
  };
  "contact-record": { readonly month: string; readonly lackingStatus: number; readonly lackingTrainingWish: number };
  "registered-unemployed": { readonly year: number };
  "out-of-work": { readonly year: number };
  "willing-to-work": { readonly year: number };
  "job-referrals": ServiceFigures;
  "training-referrals": ServiceFigures;
  "guidance-sessions": ServiceFigures;
}

/** One thing that a rule found, with the provision that it rests on: data, never a sentence. */
export type Finding<Code extends FindingCode = FindingCode> = {
  [C in Code]: {
    readonly provision: (typeof citations)[C];
    readonly code: C;
    readonly status: Status;
  } & (C extends keyof Figures ? Readonly<Figures[C]> : unknown);
}[Code];

/** What a finding carries beside code, status and provision. */
type FiguresOf<Code extends FindingCode> = Code extends keyof Figures ? Figures[Code] : Record<never, never>;

/** A finding with the provision that it rests on. */
export function find<Code extends FindingCode>(code: Code, status: Status, figures?: FiguresOf<Code>): Finding<Code> {
  return { provision: citations[code], code, status, ...figures } as unknown as Finding<Code>;
}

/** A finding that stands in many rulings, and so is frozen. */
export const sharedFinding = <Code extends FindingCode>(code: Code, status: Status, figures?: FiguresOf<Code>): Finding<Code> =>
  Object.freeze(find(code, status, figures)) as Finding<Code>;

/** The findings of a thing that carries no figures, one for each status, made once and shared. */
export interface Shared<Code extends FindingCode> {
  readonly met: Finding<Code>;
  readonly unmet: Finding<Code>;
  readonly unknown: Finding<Code>;
}

/** The shared findings of a thing that is true, false or unknown. */
export const sharedFindings = <Code extends FindingCode>(code: Code): Shared<Code> => ({
  met: sharedFinding(code, "met"),
  unmet: sharedFinding(code, "unmet"),
  unknown: sharedFinding(code, "unknown"),
});
