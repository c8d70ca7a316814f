import { posix } from "node:path";
import { provisions, readings, tasks } from "../src";
import { figures } from "../src/law/figures";
import { lawPath, placeOf } from "./places";

/** What is wrong with a site before anyone sees it: links that lead nowhere, texts cut in two, and law without a page. */
export function faultsOf(files: ReadonlyMap<string, string>): readonly string[] {
  return [...brokenLinks(files), ...cutTexts(files), ...withoutPage(files)];
}

/** Texts of one language in which a bracket opens and does not close: a text in both was not cut where the one language ends. */
export const cutTexts = (files: ReadonlyMap<string, string>): readonly string[] =>
  [...files].flatMap(([path, text]) =>
    [...text.matchAll(/<span class="(?:zh|en)"[^>]*>(.*?)<\/span>/gs)].flatMap(([, inside = ""]) => {
      const shown = inside.replace(/<[^>]*>/g, "");
      return bracketsPair(shown) ? [] : [`${path}: a bracket stands alone in ${shown}`];
    }),
  );

function bracketsPair(text: string): boolean {
  let open = 0;
  for (const sign of text) {
    if (sign === "（" || sign === "(") open++;
    if (sign === "）" || sign === ")") open--;
    if (open < 0) return false;
  }
  return open === 0;
}

const idsIn = (markup: string): ReadonlySet<string> => new Set([...markup.matchAll(/\sid="([^"]+)"/g)].map(([, id = ""]) => id));

function brokenLinks(files: ReadonlyMap<string, string>): readonly string[] {
  const ids = new Map([...files].filter(([path]) => path.endsWith(".html")).map(([path, text]) => [path, idsIn(text)]));
  return [...ids.keys()].flatMap((from) =>
    [...(files.get(from) ?? "").matchAll(/\s(?:href|src)="([^"]*)"/g)].flatMap(([, to = ""]) => {
      if (/^(https?|mailto):/.test(to)) return [];
      const [path = "", hash] = to.split("#");
      const target = path === "" ? from : posix.join(posix.dirname(from), decodeURI(path));
      if (to.startsWith("/") || !files.has(target)) return [`${from}: ${to} leads nowhere`];
      // After the # of a calculator stands a case, not a place.
      const isCase = hash?.includes("=") || hash === undefined || hash === "";
      return isCase || ids.get(target)?.has(decodeURIComponent(hash)) ? [] : [`${from}: ${to} has no such place`];
    }),
  );
}

function withoutPage(files: ReadonlyMap<string, string>): readonly string[] {
  const figurePage = files.get("law/figures.html") ?? "";
  const items = tasks.flatMap(({ no, contents }) => contents.map(({ id }) => ({ no, id })));
  return [
    ...provisions.filter(({ id }) => !files.has(lawPath(id))).map(({ id }) => `${id} has no page`),
    ...Object.keys(readings)
      .filter((id) => !files.has(`readings/${id}.html`))
      .map((id) => `the reading ${id} has no page`),
    ...tasks.filter(({ no }) => !files.has(`tasks/${no}.html`)).map(({ no }) => `row ${no} of the annex has no page`),
    ...items
      .filter(({ no, id }) => !idsIn(files.get(`tasks/${no}.html`) ?? "").has(placeOf(id).split("#")[1] ?? ""))
      .map(({ id }) => `${id} has no place on its page`),
    ...Object.keys(figures)
      .filter((id) => !idsIn(figurePage).has(id))
      .map((id) => `the figure ${id} has no place`),
  ];
}
