import { deepFrozen } from "../frozen";
import type { InstrumentId } from "../instruments";
import type { ProvisionEntry } from "../types";
import { appointment } from "./appointment";
import { assessment } from "./assessment";
import { closing } from "./closing";
import { conditions } from "./conditions";
import { duties } from "./duties";
import { exit } from "./exit";
import { pay } from "./pay";
import { preamble } from "./preamble";
import { training } from "./training";

/** Every provision of the body of the measure (正文条款), in the order of the text. */
export const provisions = /* @__PURE__ */ deepFrozen([
  ...preamble,
  ...duties,
  ...appointment,
  ...conditions,
  ...exit,
  ...training,
  ...assessment,
  ...pay,
  ...closing,
] as const satisfies readonly ProvisionEntry<InstrumentId>[]);

/** The id of a provision of the body (条款编号), such as `三(五)5`. */
export type BodyProvisionId = (typeof provisions)[number]["id"];
