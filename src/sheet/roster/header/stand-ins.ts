import { type Names, withNames } from "./names";

const assessed: ReadonlySet<string> = new Set(["tookPart", "proposal", "score"]);
const ofTraining = /^yearly\d/;
const ofScore = /(?:得分|成绩|分数|总分|评分)$/;
const ownWords = /业务|考评|等次/;
/** Names the assessment of the year, and does more than ask who took part. */
const outright = /^(?!.*参加).*(?:年度|年终)考[核评]/;

/** What a name is in the measure's own words, which elsewhere are those of a part of it, or of another training. */
function inTheMeasure(name: string, field: string): readonly string[] {
  if (assessed.has(field)) return ["业务考核", "考评", "业务考评"].map((own) => name.replace("考核", own));
  return ofTraining.test(field) ? ["业务培训", "年度业务培训"].map((own) => name.replace("年度培训", own)) : [];
}

/** The headers of a row, and what stands above them. */
interface Texts {
  readonly own: readonly string[];
  readonly above: readonly string[];
}

/**
 * The names with those that stand for a column where no other header gives it: 业务考核 may be a part of the assessment beside 年度考核, 业务培训 another
 * training beside 年度培训, and 等次 alone any grade beside 考核等次. Undefined where there are none.
 */
export function withStandIns(names: Names, found: ReadonlySet<string>, { own, above }: Texts): Names | undefined {
  if (![...own, ...above].some((text) => ownWords.test(text))) return undefined;
  const isTrainingKnown = [...found].some((field) => ofTraining.test(field));
  const isHeadedOutright = above.some((text) => outright.test(text));
  const isNamedOutright = isHeadedOutright || own.some((text) => outright.test(text));
  // Beside 民主测评得分 and 总分 that of 业务考核 is a part of the whole.
  const isScoredInParts = own.filter((text) => ofScore.test(text)).length > 1;
  const isLacking = (field: string) => {
    if (found.has(field) || (field === "score" && isScoredInParts)) return false;
    return ofTraining.test(field) ? !isTrainingKnown : !isNamedOutright;
  };
  const more = [...names].flatMap(([name, field]) =>
    isLacking(field) ? inTheMeasure(name, field).map((own) => [own, field] as const) : [],
  );
  const grade = names.get("考核等次");
  if (grade !== undefined && !found.has(grade) && !isHeadedOutright) more.push(["等次", grade]);
  const unknown = more.filter(([name]) => !names.has(name));
  return unknown.length > 0 ? withNames(names, unknown) : undefined;
}
