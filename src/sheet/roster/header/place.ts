import type { RosterIssue } from "../issue";
import { isStructure } from "./general-headings";

/** What is named in an issue must not be somebody's data in a row taken for headers. The year reviewed is nobody's. */
export const isShown = (text: string, year: number | undefined): boolean =>
  text !== "" && text.length <= 20 && !/\d{3}/.test(text.replace(new RegExp(`(?<!\\d)${year}年(?!\\d)`), ""));

/** The heading by which columns are told apart whose header comes more than once in its row; empty where nothing stands over one, undefined where the header comes once. */
export function headingsByWhichTold(
  own: readonly string[],
  headings: readonly (readonly string[])[],
): (index: number, header: string) => string | undefined {
  const met = new Set<string>();
  const repeated = new Set(own.filter((header) => met.has(header) || !met.add(header)));
  return (index, header) =>
    header === own[index] && repeated.has(header) ? (headings[index]?.find((one) => !isStructure(one) && one !== header) ?? "") : undefined;
}

/** An issue that says which of several columns with one header it is about. */
export function ofColumn(issue: RosterIssue, letters: string, heading: string | undefined): RosterIssue {
  if (heading === undefined) return issue;
  const under = heading === "" ? { zh: "", en: "" } : { zh: `（「${heading}」下）`, en: `, under 「${heading}」` };
  const { zh, en } = issue.fix;
  return { ...issue, fix: { zh: `${letters}列${under.zh}：${zh}`, en: `column ${letters}${under.en}: ${en}` } };
}
