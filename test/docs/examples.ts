import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

/** An example as it stands in a doc comment or a page: where it is, and its code. */
export interface Example {
  readonly where: string;
  readonly code: string;
}

export const root = new URL("../../", import.meta.url).pathname;

export const filesUnder = (folder: string, ending: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(ending))
    .map((file) => join(folder, file));

/** The examples of the doc comments in a source file. */
export function docExamples(file: string): Example[] {
  const source = readFileSync(join(root, file), "utf8");
  return [...source.matchAll(/\/\*\*[\s\S]*?\*\//g)].flatMap(({ 0: comment, index }) => {
    const text = comment.replace(/^\s*\*\/?( |$)/gm, "").replace(/\*\/$/, "");
    const example = /@example\n([\s\S]*?)(?=\n@|$)/.exec(text)?.[1];
    const line = source.slice(0, index).split("\n").length;
    return example === undefined ? [] : [{ where: `${file}:${line}`, code: example }];
  });
}

/** The files to which a page links. */
export const linksOf = (page: string): string[] =>
  [...page.replace(/```[\s\S]*?```/g, "").matchAll(/\]\((?!https?:|#)([^)#]+)(?:#[^)]*)?\)/g)].map(({ 1: link = "" }) => link);

/** The fenced blocks of TypeScript on a page. */
export function pageExamples(file: string): Example[] {
  const page = readFileSync(join(root, file), "utf8");
  return [...page.matchAll(/```(?:ts|js)\n([\s\S]*?)```/g)].map(({ 1: code = "", index }) => ({
    where: `${file}:${page.slice(0, index).split("\n").length}`,
    code,
  }));
}

/** Runs an example with the library's exports in scope, and hands over each value beside the one that is stated. */
export function run({ code }: Example, scope: Readonly<Record<string, unknown>>): { actual: unknown; stated: unknown }[] {
  const checks: { actual: unknown; stated: unknown }[] = [];
  const body = code
    .replace(/^import [^;]*;$/gm, "")
    .replace(/^(?:const (\w+) = )?(.*?);?\s*\/\/=> (.*)$/gm, (_, name: string | undefined, expression: string, stated: string) =>
      name ? `const ${name} = ${expression}; check(${name}, ${stated});` : `check((${expression}), (${stated}));`,
    );
  const names = Object.keys(scope);
  new Function(...names, "check", ts.transpile(body, { target: ts.ScriptTarget.ES2023 }))(
    ...names.map((name) => scope[name]),
    (actual: unknown, stated: unknown) => checks.push({ actual, stated }),
  );
  return checks;
}
