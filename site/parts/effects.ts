import { chengbu2023, type ReadingId, withReadings } from "../../src";
import { type Case, cases, decide } from "../cases";
import type { Choice } from "../choices";
import { changeOf, choicesOf, type Effect, effectsOf, isDefault, outcomeOf } from "../effects";
import { type Html, html, say, t } from "../html";
import { mark } from "./ruling";

interface Moved extends Effect {
  readonly one: Case;
  /** Whether the outcome or a value moves, or only the reasons. */
  readonly moves: "outcome" | "reasons";
}

/** The choices that leave what a case comes to as it is, and give other reasons for it. */
function otherReasons(one: Case, moved: readonly Effect[]): readonly Effect[] {
  const before = decide(one.rule, one.facts, one.on);
  return before.readings.flatMap(({ id }) =>
    choicesOf(id)
      .filter((choice) => !isDefault(choice) && !moved.some((effect) => effect.choice === choice))
      .map((choice) => ({ choice, before, after: decide(one.rule, one.facts, one.on, withReadings(chengbu2023, { [id]: choice.value })) }))
      .filter(({ after }) => JSON.stringify(after.findings) !== JSON.stringify(before.findings)),
  );
}

const allMoved: readonly Moved[] = cases.flatMap((one) => {
  const { moved } = effectsOf(one.rule, one.facts, one.on);
  const as = (moves: Moved["moves"]) => (effect: Effect) => ({ ...effect, one, moves });
  return [...moved.map(as("outcome")), ...otherReasons(one, moved).map(as("reasons"))];
});

/** What a reading moves in the cases of the site. */
export const movedBy = (id: ReadingId): readonly Moved[] => allMoved.filter(({ choice }) => choice.reading === id);

/** The cases that another choice moves: before, and after. */
export function effectsTable(choice: Choice, moved: readonly Moved[]): Html {
  const rows = moved.filter((effect) => effect.choice === choice).sort((a, b) => a.moves.localeCompare(b.moves));
  if (rows.length === 0) return html`<p class="quiet">${say("站内案例的结果都不变。", "No case of this site comes out otherwise.")}</p>`;
  return html`<div class="scroll" tabindex="0" role="region" aria-label="受影响的案例 Cases that move"><table><thead><tr><th scope="col">${say("案例", "Case")}</th><th scope="col">${say("默认口径", "Default reading")}</th><th scope="col">${say("改取此项", "Taken this way")}</th></tr></thead><tbody>${rows.map(
    (effect) => {
      const { one, before, after, moves } = effect;
      return html`<tr><th scope="row">${t(one.title)} <span class="quiet small">${one.on}</span></th><td>${mark(before.outcome, t(outcomeOf(before)))}</td><td>${
        moves === "outcome"
          ? mark(after.outcome, t(changeOf(effect)))
          : html`<span class="quiet">${say("结果不变，只是理由有别", "the same; only a reason differs")}</span>`
      }</td></tr>`;
    },
  )}</tbody></table></div>`;
}
