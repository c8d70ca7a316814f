import { filingProvision, filingRecipient } from "../../law/duties";
import { provisions } from "../../law/provisions";
import { type AnnexTask, tasks } from "../../law/tasks";
import type { Bilingual } from "../../law/types";

/** What the text says in one place, and of which row of the annex it is part. */
export interface DutyText {
  readonly task: AnnexTask | null;
  readonly says: Bilingual;
  readonly recipients: readonly Bilingual[];
}

/** What the text says where a duty stands; undefined where nothing of the kind stands there. */
export function dutyText(provision: string): DutyText | undefined {
  texts ??= textsByProvision();
  return texts.get(provision);
}

let texts: ReadonlyMap<string, DutyText> | undefined;

function textsByProvision(): ReadonlyMap<string, DutyText> {
  const rows: readonly AnnexTask[] = tasks;
  const annex = rows.flatMap((task) =>
    task.contents.map(({ id, says, recipients = [] }): [string, DutyText] => [id, { task, says, recipients }]),
  );
  const filing = provisions.find(({ id }) => id === filingProvision)?.statements ?? [];
  const says = { zh: filing.map(({ says }) => says.zh).join(""), en: filing.map(({ says }) => says.en).join(" ") };
  return new Map([[filingProvision, { task: null, says, recipients: [filingRecipient] }], ...annex]);
}
