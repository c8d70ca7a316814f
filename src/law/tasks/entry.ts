import type { InstrumentId } from "../instruments";
import type { BodyProvisionId } from "../provisions";
import type { TaskEntry } from "../types";
import type { TaskCategory } from "./categories";

/** A row of the annex (任务清单的一项), its category, bases and paragraphs of section 二 held to those that exist. */
export type AnnexTask = TaskEntry<TaskCategory, InstrumentId, BodyProvisionId>;
