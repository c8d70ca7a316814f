import { Application, type Comment, type DeclarationReflection, LogLevel, TSConfigReader, TypeDocReader } from "typedoc";
import type { Bilingual } from "../../../src/law/types";
import { both } from "../../html";
import { Compiled } from "./compiled";

/** A door of the package, with what is imported through it. */
export interface Entry {
  /** What it is imported as. */
  readonly name: string;
  /** Where its pages stand. */
  readonly folder: string;
  readonly says: Bilingual;
  readonly example: string;
  /** In the order of their names; what another door has as well stands there alone. */
  readonly exports: readonly DeclarationReflection[];
  readonly compiled: Compiled;
}

const doors: readonly (Pick<Entry, "name" | "folder" | "says" | "example"> & { readonly module: string })[] = [
  {
    module: "index",
    name: "xieliyuan",
    folder: "api",
    says: both("规则、审核、说明和数据", "Rules, reviews, words and data"),
    example: 'import { assessEligibility, explain } from "xieliyuan";',
  },
  {
    module: "law",
    name: "xieliyuan/law",
    folder: "api/law",
    says: both("只有法规数据，不带依赖", "The law as data alone, without any dependency"),
    example: 'import { figures, provisions, tasks } from "xieliyuan/law";',
  },
  {
    module: "sheet",
    name: "xieliyuan/sheet",
    folder: "api/sheet",
    says: both("单元格、名册和台账的读取，表格函数", "How cells, rosters and ledgers are read, and the functions of spreadsheets"),
    example: 'import { readRoster } from "xieliyuan/sheet";',
  },
  {
    module: "testing",
    name: "xieliyuan/testing",
    folder: "api/testing",
    says: both("供测试用的生成器和办法的性质", "Arbitraries and laws for the tests of those who import the library"),
    example: 'import { cohortFacts, laws } from "xieliyuan/testing";',
  },
];

/** The doors of the package with the comments on what they export, as TypeDoc reads them, and the exports that have none. */
export async function readLibrary(): Promise<{ readonly entries: readonly Entry[]; readonly undocumented: readonly string[] }> {
  const app = await Application.bootstrap({ options: "typedoc.json", logLevel: LogLevel.Error }, [
    new TypeDocReader(),
    new TSConfigReader(),
  ]);
  const project = await app.convert();
  const points = app.getEntryPoints();
  const entries = doors.map(({ module, ...door }): Entry => {
    const found = project?.children?.find(({ name }) => name === module);
    const point = points?.find(({ displayName }) => displayName === module);
    if (!found || !point) throw new Error(`TypeDoc could not read ${door.name}`);
    const exports = (found.children ?? []).filter(({ variant }) => variant === "declaration");
    return {
      ...door,
      exports: exports.sort((a, b) => a.name.localeCompare(b.name)),
      compiled: new Compiled(point.program.getTypeChecker(), point.sourceFile),
    };
  });
  const undocumented = entries.flatMap(({ exports }) => exports.filter((one) => !commentOf(one)?.summary.length).map(({ name }) => name));
  return { entries, undocumented };
}

/** What is said of an export. */
export const commentOf = (one: DeclarationReflection): Comment | undefined => one.signatures?.[0]?.comment ?? one.comment;
