import ts from "typescript";
import { expect, test } from "vitest";

/** The tuple types in the declarations made of a file and all that it imports of ours, of which some members have names and some none. */
function halfNamedTuples(file: string): string[] {
  const program = ts.createProgram([file], {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    strict: true,
    skipLibCheck: true,
    types: [],
    declaration: true,
    emitDeclarationOnly: true,
  });
  const found: string[] = [];
  program.emit(undefined, (name, text) => {
    const walk = (node: ts.Node): void => {
      if (ts.isTupleTypeNode(node) && new Set(node.elements.map(ts.isNamedTupleMember)).size > 1) found.push(node.getText());
      ts.forEachChild(node, walk);
    };
    walk(ts.createSourceFile(name, text, ts.ScriptTarget.ES2022, true));
  });
  return found;
}

test("the declarations of xieliyuan/testing name all members of a tuple or none, which TypeScript before 5.2 asks for", () => {
  expect(halfNamedTuples("src/testing/index.ts")).toEqual([]);
}, 60_000);
