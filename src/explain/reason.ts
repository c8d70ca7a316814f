import type { Bilingual } from "../law/types";
import type { Finding } from "../model/finding";
import { refuse } from "../model/issue";
import { isObjectLike } from "../model/quick";
import { sayings } from "./chapters";
import { located } from "./located";
import { statusNames } from "./statuses";

/** A finding as a sentence after its locator. */
export function reason(finding: Finding): Bilingual {
  if (!isObjectLike(finding) || !Object.hasOwn(sayings, finding.code))
    refuse(["finding", "code"], "not-allowed", "a finding of this library");
  if (typeof finding.provision !== "string" || !Object.hasOwn(statusNames, finding.status))
    refuse(["finding"], "wrong-type", "a finding of this library");
  return located(finding, sayings[finding.code](finding as never));
}
