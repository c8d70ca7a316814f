import type { IsoDate } from "../model/dates";
import { type AppointmentFacts, type AppointmentStep, appointmentFacts, appointmentSteps } from "../model/facts/appointment";
import { type Finding, find, sharedFinding, sharedFindings } from "../model/finding";
import { type Law, lawFor, type RuleOptions } from "../model/in-force";
import { order } from "../model/in-order";
import { refuse } from "../model/issue";
import { read } from "../model/read";
import { none, type Ruling } from "../model/ruling";

/**
 * How far an appointment has come: in post; still under way; sent back for mending; refused; or not to be told, since no steps are stated.
 */
type AppointmentOutcome = "in-post" | "under-way" | "returned" | "refused" | "undetermined";

type Code = "recruitment-source" | "appointment-step" | "steps-out-of-order";

interface AppointmentRulingOf<Outcome extends AppointmentOutcome, From extends IsoDate | null>
  extends Ruling<"checkAppointment", Outcome, Code> {
  /** The day from which the person is in post, once that is so. */
  readonly inPostFrom: From;
  /** The first step that has not been passed; null when all are. */
  readonly next: AppointmentStep | null;
}

/** What {@link checkAppointment} answers: a day where the person is `in-post`, and none anywhere else. */
export type AppointmentRuling = AppointmentRulingOf<"in-post", IsoDate> | AppointmentRulingOf<Exclude<AppointmentOutcome, "in-post">, null>;

type Steps = NonNullable<AppointmentFacts["steps"]>;

const source = sharedFindings("recruitment-source");
const otherSource = sharedFinding("recruitment-source", "note");
const outOfOrder = sharedFinding("steps-out-of-order", "unmet");

/**
 * How far an appointment has come (聘用程序): source, 三(一), and the four steps in their order, 三(二).
 *
 * @param facts where the person comes from and the steps taken; steps after the day asked about are left out of account
 * @param options the day asked about, and the policy (`chengbu2023` where none is named)
 * @returns the source, then each step; a source that the text does not name is a note, never a bar
 * @throws {InputError} where facts or options are not of their kind, the day is before the measure, or one step has two results of one day
 * @example
 * checkAppointment({ steps: [] }, { on: "2026-07-01" }).next //=> "nomination"
 */
export function checkAppointment(facts: AppointmentFacts, options: RuleOptions): AppointmentRuling {
  return decideAppointment(read(appointmentFacts, facts), lawFor(options));
}

function decideAppointment(facts: AppointmentFacts, law: Law): AppointmentRuling {
  const common = {
    rule: "checkAppointment",
    readings: [law.used["filing-effect"]],
    policy: law.reference,
    on: law.on,
  } as const;
  const sourceFound = facts.source === undefined ? source.unknown : facts.source === "other" ? otherSource : source.met;
  if (!facts.steps) {
    const unknown = appointmentSteps.map((step) => find("appointment-step", "unknown", { step }));
    return { ...common, outcome: "undetermined", findings: [sourceFound, ...unknown], missing: ["steps"], inPostFrom: null, next: null };
  }
  refuseTwoResults(facts.steps);
  const steps = facts.steps.filter(({ on }) => on <= law.on).sort((a, b) => (a.on === b.on ? orderOf(a) - orderOf(b) : order(a.on, b.on)));
  const passed = passedIn(steps);
  const needed: readonly AppointmentStep[] = law.readings["filing-effect"] === "condition" ? ["approval", "filing"] : ["approval"];
  const inPost = needed.every((step) => passed.has(step));
  const standing = inPost
    ? ({ outcome: "in-post", inPostFrom: needed.map((step) => passed.get(step) as IsoDate).reduce((a, b) => (a > b ? a : b)) } as const)
    : { outcome: stateOf(steps), inPostFrom: null };
  return {
    ...common,
    ...standing,
    findings: [sourceFound, ...appointmentSteps.map((step) => stepFinding(step, steps, passed)), ...orderFindings(passed, steps)],
    missing: none,
    next: appointmentSteps.find((step) => !passed.has(step)) ?? null,
  };
}

/** Of two results of one step on one day, nobody can say which stands. */
function refuseTwoResults(steps: Steps): void {
  const days = steps.map(({ step, on }) => `${step} ${on}`);
  const twice = days.findIndex((day, i) => days.indexOf(day) < i);
  if (twice >= 0) refuse(["steps", twice], "contradiction", "one result a day for each step");
}

const orderOf = ({ step }: { step: AppointmentStep }): number => appointmentSteps.indexOf(step);

type Passed = ReadonlyMap<AppointmentStep, IsoDate>;

/**
 * The steps that stand passed, and from when. What has been passed already is not passed later for being passed again, unless a step ahead of it
 * was lost in between: the matter then went back, and passes them anew.
 */
function passedIn(steps: Steps): Passed {
  const passed = new Map<AppointmentStep, IsoDate>();
  const reopened = new Set<AppointmentStep>();
  for (const { step, result, on } of steps) {
    if (result !== "passed") {
      passed.delete(step);
      for (const after of appointmentSteps.slice(orderOf({ step }) + 1)) reopened.add(after);
    } else if (reopened.delete(step) || !passed.has(step)) passed.set(step, on);
  }
  return passed;
}

/** Before the post is reached, the last step that was lost tells where the matter lies, unless it or one ahead of it was passed since: to go on behind it mends nothing. */
function stateOf(steps: Steps): Exclude<AppointmentOutcome, "in-post"> {
  const isOpen = (one: Steps[number], i: number) =>
    !steps.slice(i).some((since) => since.result === "passed" && orderOf(since) <= orderOf(one));
  const lost = steps.findLast(isOpen)?.result;
  return lost === "refused" || lost === "returned" ? lost : "under-way";
}

function stepFinding(step: AppointmentStep, steps: Steps, passed: Passed): Finding<"appointment-step"> {
  const date = passed.get(step);
  if (date !== undefined) return find("appointment-step", "met", { step, result: "passed", date });
  const taken = steps.findLast((one) => one.step === step);
  return find("appointment-step", "unmet", { step, ...(taken && { result: taken.result, date: taken.on }) });
}

/** After every day. */
const never = "~";

/** A step that stands passed earlier than the one ahead of it does, or was taken, whatever came of it, before that one had ever been passed. */
function orderFindings(passed: Passed, steps: Steps): Finding<"steps-out-of-order">[] {
  const broken = steps.some(({ step, on }) => {
    const ahead = appointmentSteps[orderOf({ step }) - 1];
    if (ahead === undefined) return false;
    const own = passed.get(step);
    if (own !== undefined && (passed.get(ahead) ?? never) > own) return true;
    return !steps.some((one) => one.step === ahead && one.result === "passed" && one.on <= on);
  });
  return broken ? [outOfOrder] : [];
}
