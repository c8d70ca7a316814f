import type { ReadingId } from "../../src";
import { type Case, cases } from "../cases";
import type { Choice } from "../choices";
import { changeOf, type Effect, effectsOf, outcomeOf } from "../effects";
import { type Html, html, say, t } from "../html";
import { mark } from "./ruling";

interface Moved {
  readonly one: Case;
  readonly effect: Effect;
}

/** What a reading moves in the cases of the site. */
export const movedBy = (id: ReadingId): readonly Moved[] =>
  cases.flatMap((one) => effectsOf(one.rule, one.facts, one.on, undefined, id).map((effect) => ({ one, effect })));

const same = (choice: Choice) => (moved: Moved) => JSON.stringify(moved.effect.choice.value) === JSON.stringify(choice.value);

/** The cases that another choice moves: before, and after. */
export function effectsTable(choice: Choice, moved: readonly Moved[]): Html {
  const rows = moved.filter(same(choice)).sort((a, b) => a.effect.moves.localeCompare(b.effect.moves));
  if (rows.length === 0) return html`<p class="quiet">${say("站内案例的结果都不变。", "No case of this site comes out otherwise.")}</p>`;
  return html`<div class="scroll" tabindex="0" role="region" aria-label="受影响的案例 Cases that move"><table><thead><tr><th scope="col">${say("案例", "Case")}</th><th scope="col">${say("默认口径", "Default reading")}</th><th scope="col">${say("改取此项", "Taken this way")}</th></tr></thead><tbody>${rows.map(
    ({ one, effect }) => {
      const { before, after, moves } = effect;
      return html`<tr><th scope="row">${t(one.title)} <span class="quiet small">${one.on}</span></th><td>${mark(before.outcome, t(outcomeOf(before)))}</td><td>${
        moves === "outcome"
          ? mark(after.outcome, t(changeOf(effect)))
          : html`<span class="quiet">${say("结果不变，只是理由有别", "the same; only a reason differs")}</span>`
      }</td></tr>`;
    },
  )}</tbody></table></div>`;
}
