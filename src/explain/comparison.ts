import { type FigureId, figures } from "../law/figures";
import type { ReadingId } from "../law/readings";
import type { Bilingual } from "../law/types";
import type { PolicyComparison, PolicyPart, TotalChange } from "../review/comparison";
import { complete, type ExplainOptions, languageOf, saidOf } from "./options";
import { readingLine } from "./readings";
import { both, counted, day, en, listed, nothing, yuan, zh } from "./words";

/**
 * A comparison of policies in words (政策比较说明): for how many people something changes, by how much, and what of it each cause brings.
 *
 * @param comparison what `comparePolicies` answered, also after a round trip through JSON
 * @param options the language, `zh` or `en`
 * @returns plain text of one line or several, the same for the same comparison
 * @throws {InputError} where the language is not one of the two, or the comparison is not one of this library
 * @example
 * const same = comparePolicies({ villages: [], people: [] }, chengbu2023, chengbu2023, { year: 2026 });
 * explainComparison(same, { language: "en" }) //=> "As at the end of 31 December 2026: nothing changes for anybody."
 */
export function explainComparison(comparison: PolicyComparison, options: ExplainOptions): string {
  const language = languageOf(options);
  return saidOf("comparison", () => lines(comparison).map((line) => line[language])).join("\n");
}

function lines(comparison: PolicyComparison): Bilingual[] {
  const { on, total, effects, parts } = comparison;
  // The people are not spoken of, and there may be a country of them.
  complete([effects, parts]);
  const asAt = both(zh`截至${day(on)}`, en`As at the end of ${day(on)}`);
  if (effects.length === 0) return [both(zh`${asAt}：对任何人都没有变化。`, en`${asAt}: nothing changes for anybody.`)];
  const named = (causes: readonly string[]) => listed(parts.filter(({ id }) => causes.includes(id)).map(partName));
  return [
    both(zh`${asAt}：${changed(total)}。`, en`${asAt}: ${changed(total)}.`),
    ...effects.map((effect) =>
      both(zh`- ${named(effect.causes)}：${changed(effect)}。`, en`- ${named(effect.causes)}: ${changed(effect)}.`),
    ),
  ];
}

/** A figure or a reading in which two policies differ; of a reading, the alternative that the second takes. */
function partName({ kind, id, provision, after }: PolicyPart): Bilingual {
  if (kind === "reading") return withoutStop(readingLine({ id: id as ReadingId, choice: after as never }));
  const { name } = figures[id as FigureId];
  return both(zh`${provision}：${name}`, en`${provision}: ${name}`);
}

const withoutStop = ({ zh, en }: Bilingual): Bilingual => both(zh.replace(/。$/, ""), en.replace(/\.$/, ""));

function changed({ people, undetermined, outcomes, difference }: TotalChange): Bilingual {
  const who =
    outcomes.headcount > 0
      ? both(
          `涉及${people}人、${outcomes.headcount}个村（社区）`,
          `${counted(people, "person", "people")} and ${counted(outcomes.headcount, "village")} affected`,
        )
      : both(`涉及${people}人`, `${counted(people, "person", "people")} affected`);
  const sum = moved(difference.total);
  if (undetermined === 0) return both(zh`${who}，报酬合计${sum}`, en`${who}, pay ${sum}`);
  const rest = undetermined === people ? nothing : both(zh`，其余合计${sum}`, en`, and that of the others is ${sum}`);
  return both(
    zh`${who}，其中${undetermined}人的报酬变化尚不能算定${rest}`,
    en`${who}; by how much the pay of ${undetermined} changes cannot be told yet${rest}`,
  );
}

function moved(amount: string): Bilingual {
  if (Number(amount) === 0) return both("不变", "unchanged in total");
  return amount.startsWith("-")
    ? both(zh`减少${yuan(amount.slice(1))}`, en`down ${yuan(amount.slice(1))} in all`)
    : both(zh`增加${yuan(amount)}`, en`up ${yuan(amount)} in all`);
}
