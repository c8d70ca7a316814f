import { readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import ts from "typescript";
import { describe, expect, test } from "vitest";

const src = resolve(import.meta.dirname, "../src");

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesUnder(path) : path.endsWith(".ts") ? [path] : [];
  });
}

interface SourceFile {
  /** The path under src, such as `rules/exit.ts`. */
  readonly path: string;
  readonly text: string;
  readonly bare: readonly string[];
  /** The files of src that it imports. */
  readonly own: readonly string[];
  readonly lost: readonly string[];
}

function resolved(from: string, name: string): string | undefined {
  const target = resolve(dirname(from), name).replace(/\.js$/, "");
  const path = [`${target}.ts`, join(target, "index.ts"), target].find((one) => statSync(one, { throwIfNoEntry: false })?.isFile());
  return path && relative(src, path);
}

const files: SourceFile[] = filesUnder(src).map((file) => {
  const text = readFileSync(file, "utf8");
  const names = ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName);
  const relatives = names.filter((name) => name.startsWith("."));
  const found = relatives.map((name) => resolved(file, name));
  return {
    path: relative(src, file),
    text,
    bare: names.filter((name) => !name.startsWith(".")),
    own: found.filter((path) => path !== undefined),
    lost: relatives.filter((_, i) => found[i] === undefined),
  };
});

/** From the data up to the front door. */
const levels: Record<string, number> = { law: 0, model: 1, rules: 2, review: 3, explain: 3, sheet: 3, testing: 3, index: 4 };
const layerOf = (path: string) => (path === "index.ts" ? "index" : (path.split("/")[0] ?? ""));
/** The chapter of a rule: `rules/exit.ts` and `rules/pay/tables.ts` are the chapters exit and pay. */
const chapterOf = (path: string) => path.split("/")[1]?.replace(/\.ts$/, "");
const edges = files.flatMap(({ path, own }) => own.map((target): [string, string] => [path, target]));
const offending = (broken: (from: string, to: string) => boolean) =>
  edges.filter(([from, to]) => broken(from, to)).map(([from, to]) => `${from} → ${to}`);

describe("the house", () => {
  test("every file stands in a known layer, and every import is found", () => {
    expect(files.length).toBeGreaterThan(50);
    expect(files.filter(({ path }) => levels[layerOf(path)] === undefined).map(({ path }) => path)).toEqual([]);
    expect(files.flatMap(({ path, lost }) => lost.map((name) => `${path} → ${name}`))).toEqual([]);
  });
  test("imports run one way: index → review, explain, sheet, testing → rules → model → law", () => {
    const upward = (from: string, to: string) => (levels[layerOf(from)] ?? 0) < (levels[layerOf(to)] ?? 0);
    expect(offending(upward)).toEqual([]);
  });
  test("docs/architecture.md draws an arrow for an import, and the imports follow its arrows", () => {
    const page = readFileSync(resolve(src, "../docs/architecture.md"), "utf8");
    const [, picture = ""] = /```mermaid\n([\s\S]*?)```/.exec(page) ?? [];
    const arrows = [...picture.matchAll(/^ *(\w+)(?:\[[^\]]*\])? --> ([\w &]+)/gm)].flatMap(({ 1: from = "", 2: to = "" }) =>
      to.split("&").map((one): [string, string] => [from, one.trim()]),
    );
    const reaches = (from: string, to: string): boolean => arrows.some(([a, b]) => a === from && (b === to || reaches(b, to)));
    const imports = [...new Set(edges.map(([from, to]) => `${layerOf(from)} → ${layerOf(to)}`))].filter(
      (edge) => !/^(\w+) → \1$/.test(edge),
    );
    expect(arrows.map(([from, to]) => `${from} → ${to}`).filter((arrow) => !imports.includes(arrow))).toEqual([]);
    expect(imports.filter((edge) => !reaches(...(edge.split(" → ") as [string, string])))).toEqual([]);
  });
  test("law imports nothing outside law", () => {
    expect(offending((from, to) => layerOf(from) === "law" && layerOf(to) !== "law")).toEqual([]);
    expect(files.filter(({ path, bare }) => layerOf(path) === "law" && bare.length > 0).map(({ path }) => path)).toEqual([]);
  });
  test("sibling chapters of rules do not import one another", () => {
    const siblings = (from: string, to: string) =>
      layerOf(from) === "rules" && layerOf(to) === "rules" && chapterOf(from) !== chapterOf(to);
    expect(offending(siblings)).toEqual([]);
  });
  test("the parts of reading a roster import one way: facts → rows → header → columns → grid, spoken", () => {
    const stages: Record<string, number> = { grid: 0, spoken: 0, columns: 1, header: 2, rows: 3, facts: 4 };
    const stageOf = (path: string) => /^sheet\/roster\/(.+)\//.exec(path)?.[1] ?? "";
    const folders = new Set(files.map(({ path }) => stageOf(path)).filter((name) => name !== ""));
    expect([...folders].sort()).toEqual(Object.keys(stages).sort());
    const notDown = (from: string, to: string) => from !== to && (stages[from] ?? 5) <= (stages[to] ?? -1);
    expect(offending((from, to) => notDown(stageOf(from), stageOf(to)))).toEqual([]);
  });
  test("nothing but zod/mini, date-fns/* and ts-pattern is imported from outside; testing may have fast-check", () => {
    const plain = /^(zod\/mini|date-fns\/[\w-]+|ts-pattern)$/;
    const allowed = (path: string, name: string) => plain.test(name) || (layerOf(path) === "testing" && name === "fast-check");
    expect(files.flatMap(({ path, bare }) => bare.filter((name) => !allowed(path, name)).map((name) => `${path} → ${name}`))).toEqual([]);
  });
  test("nobody reads the clock, and nothing is left to chance", () => {
    const forbidden =
      /\bnew\s+Date\s*\(\s*\)|\bnew\s+Date\b(?!\s*\()|\bDate\s*\.\s*now\b|(?<![\w.])Date\s*\(\s*\)|\bMath\s*\.\s*random\b|\bperformance\s*\.\s*now\b/;
    expect(files.filter(({ text }) => forbidden.test(text)).map(({ path }) => path)).toEqual([]);
  });
  test("no import runs in a circle", () => {
    const targets = new Map(files.map(({ path, own }) => [path, own]));
    const done = new Set<string>();
    const circles: string[] = [];
    const walk = (path: string, trail: readonly string[]) => {
      if (trail.includes(path)) circles.push([...trail.slice(trail.indexOf(path)), path].join(" → "));
      if (done.has(path) || trail.includes(path)) return;
      for (const target of targets.get(path) ?? []) walk(target, [...trail, path]);
      done.add(path);
    };
    for (const { path } of files) walk(path, []);
    expect(circles).toEqual([]);
  });
  test("no file passes 220 lines, but for tables of law", () => {
    const long = files.filter(({ path, text }) => layerOf(path) !== "law" && text.trimEnd().split("\n").length > 220);
    expect(long.map(({ path }) => path)).toEqual([]);
  });
});
