import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { beforeAll, describe, expect, test, vi } from "vitest";
import * as library from "xieliyuan";
import { tasks } from "xieliyuan";
import { answerTo, type Vector } from "../../scripts/vector-answers";
import { undocumentedFacts } from "../docs/documented-facts";
import { browserBundle, install, type Packed, pack, project, run } from "./tarball";

vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 });

const root = new URL("../../", import.meta.url).pathname;
const bin = (name: string) => join(root, "node_modules/.bin", name);
const facts = `{ villageClass: 1, service: { months: 12 }, grade: "competent" }, { on: "2026-12-31" }`;

/** Bytes of gzip, dependencies included. `npm test` holds the sources to their sizes; here it is what was packed. */
const budgets = { computePay: 30_000, law: 40_000, whole: 45_000 };

let packed: Packed;
let installed: string;
beforeAll(() => {
  packed = pack();
  installed = install(packed);
});

describe("the packed tarball", () => {
  test("is clean to publint", () => {
    expect(run(bin("publint"), ["run", packed.tarball, "--strict"], packed.folder)).toContain("All good!");
  });
  test("is clean to are-the-types-wrong, for every subpath, under every resolution that knows subpaths", () => {
    const said = run(
      bin("attw"),
      [packed.tarball, "--profile", "node16", "--exclude-entrypoints", "tasks.csv", "--no-color", "--no-emoji"],
      packed.folder,
    );
    for (const subpath of ["", "/law", "/sheet", "/testing"])
      expect(said).toMatch(new RegExp(`"xieliyuan${subpath}" +│ OK \\(CJS\\) +│ OK \\(ESM\\) +│ OK `));
  });
  test("holds no test, no source and no machine's path", () => {
    const names = run("tar", ["-tzf", packed.tarball], packed.folder).trim().split("\n");
    const expected = /^package\/(dist\/.*|package\.json|LICENSE|((docs|docs\/guides|examples\/[\w-]+|vectors)\/)?[\w-]+\.md)$/;
    expect(names.filter((name) => !expected.test(name))).toEqual([]);
    const index = readFileSync(join(packed.folder, "dist/index.cjs"), "utf8");
    expect(index).not.toContain(packed.folder);
  });
  test("holds no module to which no entry leads", () => {
    const folder = join(packed.folder, "dist/modules");
    const seen = new Set<string>();
    const walk = (file: string): void => {
      if (seen.has(file)) return;
      seen.add(file);
      const imported = readFileSync(join(folder, file), "utf8").matchAll(/\b(?:from|import)\s*"(\.[^"]+)"/g);
      for (const { 1: path = "" } of imported) walk(join(dirname(file), path));
    };
    for (const entry of ["index.js", "law/index.js", "sheet/index.js", "testing/index.js"]) walk(entry);
    const modules = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".js"));
    expect(modules.filter((file) => !seen.has(file))).toEqual([]);
  });
  test("tells an editor what each fact is", () => {
    expect(undocumentedFacts(join(packed.folder, "dist/index.d.ts"))).toEqual([]);
  });
  test("installs in an ESM project and rules, from every subpath", () => {
    const folder = project(
      installed,
      "esm",
      { type: "module" },
      {
        "main.js": `
        import { chengbu2023, computePay } from "xieliyuan";
        import { chengbu2023 as lawOnly } from "xieliyuan/law";
        import * as sheet from "xieliyuan/sheet";
        import tasks from "xieliyuan/tasks.json" with { type: "json" };
        import policy from "xieliyuan/policies/chengbu2023.json" with { type: "json" };
        import readings from "xieliyuan/readings.json" with { type: "json" };
        import schema from "xieliyuan/schemas/computePay.facts.json" with { type: "json" };
        import vectors from "xieliyuan/vectors/computePay.json" with { type: "json" };
        console.log(JSON.stringify([computePay(${facts}).pay.total, lawOnly.id === chengbu2023.id, Object.keys(sheet).length > 0,
          tasks.tasks.length, computePay(${facts.replace("on:", "policy, on:")}).pay.total, "part-year" in readings, schema.type, vectors.rule]));`,
      },
    );
    expect(JSON.parse(run(process.execPath, ["--no-warnings", "main.js"], folder))).toEqual([
      "6000.00",
      true,
      true,
      45,
      "6000.00",
      true,
      "object",
      "computePay",
    ]);
  });
  test("installs in a CJS project and rules, and the library stays one: policies pass from one subpath to the other", () => {
    const folder = project(
      installed,
      "cjs",
      {},
      {
        "main.js": `
        const { computePay } = require("xieliyuan");
        const { chengbu2023 } = require("xieliyuan/law");
        console.log(computePay({ villageClass: 3, service: { months: 12 }, grade: "competent" }, { on: "2026-12-31", policy: chengbu2023 }).pay.total);`,
      },
    );
    expect(run(process.execPath, ["main.js"], folder).trim()).toBe("4000.00");
  });
  test("every subpath gives the same names to import and to require", async () => {
    const require = createRequire(join(packed.folder, "package.json"));
    for (const name of ["index", "law", "sheet", "testing"]) {
      const esm = await import(join(packed.folder, `dist/${name}.js`));
      expect(Object.keys(require(`./dist/${name}.cjs`)).sort()).toEqual(Object.keys(esm).sort());
    }
  });
  test.each([
    ["NodeNext", "NodeNext"],
    ["ESNext", "Bundler"],
  ])("type-checks in a strict TypeScript project with module %s and resolution %s", (module, moduleResolution) => {
    const folder = project(
      installed,
      `ts-${moduleResolution}`.toLowerCase(),
      { type: "module" },
      {
        "tsconfig.json": JSON.stringify({
          compilerOptions: {
            module,
            moduleResolution,
            target: "ES2022",
            strict: true,
            noEmit: true,
            types: [],
            exactOptionalPropertyTypes: true,
          },
          files: ["main.ts"],
        }),
        "main.ts": `
        import { computePay, type PayRuling } from "xieliyuan";
        import { type ReadingId, readings } from "xieliyuan/law";
        import * as sheet from "xieliyuan/sheet";
        const ruling: PayRuling = computePay(${facts});
        const id: ReadingId = "part-year";
        // @ts-expect-error a grade that the measure does not know
        computePay({ grade: "splendid" }, { on: "2026-12-31" });
        export const all: unknown[] = [ruling.pay.total, readings[id].default, sheet];`,
      },
    );
    expect(run(bin("tsc"), ["-p", "."], folder)).toBe("");
  });
  test("bundles for a browser, and the bundle rules", async () => {
    const folder = project(installed, "browser", { type: "module" }, {});
    const { text } = await browserBundle(
      `import { computePay } from "xieliyuan"; globalThis.answer = computePay(${facts}).pay.total;`,
      folder,
    );
    const scope: { answer?: string } = {};
    new Function("globalThis", text.replace(/export\s*\{\s*\};?/, ""))(scope);
    expect(scope.answer).toBe("6000.00");
    expect(text).not.toMatch(/node:|require\(/);
  });
  test("carries the tasks, the schemas and the vectors as files", () => {
    const dist = (name: string) => join(packed.folder, "dist", name);
    expect(JSON.parse(readFileSync(dist("tasks.json"), "utf8")).tasks).toHaveLength(tasks.length);
    expect(readFileSync(dist("tasks.csv"), "utf8").split("\r\n")).toHaveLength(93);
    expect(readdirSync(dist("schemas"))).toContain("policy.json");
    expect(JSON.parse(readFileSync(dist("policies/chengbu2023.json"), "utf8"))).toEqual(library.chengbu2023);
    expect(JSON.parse(readFileSync(dist("readings.json"), "utf8"))).toEqual(library.readings);
    const host = (path: string) => createRequire(join(installed, "package.json")).resolve(`xieliyuan/sheet/${path}`);
    for (const path of ["xieliyuan.global.js", "es5.js", "xieliyuan.bas", "excel/manifest.xml"])
      expect(readFileSync(host(path))).toEqual(readFileSync(dist(`sheet/${path}`)));
    expect(readdirSync(dist("vectors"))).toEqual(readdirSync(join(root, "vectors")).filter((name) => name.endsWith(".json")));
  });
});

describe("the CommonJS build", () => {
  const build = () => createRequire(join(packed.folder, "package.json"))("./dist/index.cjs") as typeof library;
  const cohort = { people: [95, 95, 95, 90].map((score, i) => ({ id: `${i}`, tookPart: true, proposal: "excellent" as const, score })) };
  const roster = {
    villages: [{ township: "甲子乡", village: "一村", villageClass: 3 }],
    people: [
      { id: "1", township: "甲子乡", village: "一村", tookPart: true, proposal: "competent" as const, service: { months: 12 } },
      { id: "2", township: "甲子乡", village: "一村", service: { months: 13 } },
    ],
  };
  /** What each kind of call leaves behind, be it an error, must not bear on the next one. */
  const answers = (using: typeof library) => {
    const fault = (() => {
      try {
        return using.checkHeadcount({ assistant: 1 } as never, { on: "2026-12-31" });
      } catch (error) {
        return error instanceof using.InputError && [error.name, error.constructor.name, error.issues];
      }
    })();
    const review = using.reviewYear(roster, { year: 2026 });
    const duties = using.dutiesDue({ from: "2026-03-01", to: "2026-03-31" });
    return JSON.stringify([
      fault,
      using.gradeCohort(cohort, { on: "2026-12-31" }),
      using.checkThreeOneOne({}, { on: "2026-12-31" }),
      review,
      using.joinSummaries([review.county]),
      using.projectBudget(roster.villages, { years: [2026] }),
      using.comparePolicies(roster, using.chengbu2023, using.withReadings(using.chengbu2023, { "part-year": "by-day" }), { year: 2026 }),
      using.toICalendar(duties, { name: "任务" }),
      using.sensitivity(using.computePay, { villageClass: 1 }, { on: "2026-12-31" }),
    ]);
  };

  test("answers every conformance vector, and every other call as an import does, whatever went before", () => {
    const required = build();
    for (let time = 0; time < 2; time++) {
      for (const name of readdirSync(join(packed.folder, "dist/vectors"))) {
        const { rule, vectors } = JSON.parse(readFileSync(join(packed.folder, "dist/vectors", name), "utf8")) as {
          rule: string;
          vectors: Vector[];
        };
        expect(vectors.length).toBeGreaterThan(0);
        for (const vector of vectors) expect(answerTo(rule, vector, required), `${rule}: ${vector.name}`).toEqual(vector.expected);
      }
      expect(answers(required)).toBe(answers(library));
    }
  });
});

describe("what an application is sent", () => {
  const bundle = (code: string) => browserBundle(code.replaceAll("xieliyuan", join(packed.folder, "dist/modules")), packed.folder);

  test("for computePay alone holds no text of the tasks, the provisions or the words of findings", async () => {
    const { inputs, gzip } = await bundle(`export { computePay } from "xieliyuan/index.js";`);
    expect(Object.keys(inputs).filter((path) => /\/(tasks|provisions|explain|duties|assessment)\/|instruments/.test(path))).toEqual([]);
    expect(gzip).toBeLessThanOrEqual(budgets.computePay);
  });
  test("for the law alone holds no dependency", async () => {
    const { inputs, gzip } = await bundle(`export * from "xieliyuan/law/index.js";`);
    expect(Object.keys(inputs).filter((path) => !path.includes("/modules/law/"))).toEqual([]);
    expect(gzip).toBeLessThanOrEqual(budgets.law);
  });
  // Not reached: the texts of the law alone take two thirds of it. This fails, and so tells, on the day that it is.
  test.fails("for the whole library stays within its budget", async () => {
    const { gzip } = await bundle(`export * from "xieliyuan/index.js";`);
    expect(gzip).toBeLessThanOrEqual(budgets.whole);
  });
});

describe("a start of Node", () => {
  test("is made longer by an import and a first ruling by at most 50 ms", () => {
    const ruling = `import { computePay } from ${JSON.stringify(join(packed.folder, "dist/index.js"))}; computePay(${facts});`;
    const shortest = (code: string) =>
      Math.min(
        ...Array.from({ length: 7 }, () => {
          const before = performance.now();
          run(process.execPath, ["--input-type=module", "-e", code], packed.folder);
          return performance.now() - before;
        }),
      );
    const bare = shortest("0");
    expect(shortest(ruling) - bare).toBeLessThanOrEqual(50);
  });
});
