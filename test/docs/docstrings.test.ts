import { join } from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";
import { root } from "./examples";

const entries = ["src/index.ts", "src/law/index.ts", "src/sheet/index.ts", "src/testing/index.ts"].map((file) => join(root, file));
const program = ts.createProgram(entries, {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  strict: true,
  skipLibCheck: true,
  types: [],
});
const checker = program.getTypeChecker();

const exportsOf = (entry: string): readonly ts.Symbol[] => {
  const source = program.getSourceFile(entry);
  const face = source && checker.getSymbolAtLocation(source);
  return (face ? checker.getExportsOfModule(face) : []).map((one) =>
    one.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(one) : one,
  );
};
const exported = [...new Set(entries.flatMap(exportsOf))];
const arbitraries = new Set(exportsOf(join(root, "src/testing/index.ts")));

const isValue = ({ flags }: ts.Symbol) => (flags & ts.SymbolFlags.Value) !== 0;
const signatureOf = (one: ts.Symbol): ts.Signature | undefined =>
  isValue(one) && one.valueDeclaration ? checker.getTypeOfSymbolAtLocation(one, one.valueDeclaration).getCallSignatures()[0] : undefined;
const functions = exported.filter((one) => signatureOf(one) !== undefined);

const isSaid = (tag: ts.JSDocTagInfo) => ts.displayPartsToString(tag.text).replace(/^\w+\s*/, "") !== "";

test("every export has a sentence on what it is", () => {
  expect(exported.length).toBeGreaterThan(100);
  expect(exported.filter((one) => one.getDocumentationComment(checker).length === 0).map(({ name }) => name)).toEqual([]);
});

test("every function says what each parameter is and what it hands back, and shows a call", () => {
  expect(functions.length).toBeGreaterThan(50);
  const lacking = functions.flatMap((symbol) => {
    const tags = symbol.getJsDocTags(checker);
    const isShown = tags.some((tag) => tag.name === "example");
    // What an arbitrary makes is its first sentence.
    if (arbitraries.has(symbol)) return isShown ? [] : [`${symbol.name}: @example`];
    const params = tags.filter((tag) => tag.name === "param" && isSaid(tag)).map((tag) => tag.text?.[0]?.text);
    return [
      ...(signatureOf(symbol)?.parameters ?? []).filter((_, i) => !params[i]).map(({ name }) => `${symbol.name}: @param ${name}`),
      ...(tags.some((tag) => tag.name === "returns" && isSaid(tag)) ? [] : [`${symbol.name}: @returns`]),
      ...(isShown ? [] : [`${symbol.name}: @example`]),
    ];
  });
  expect(lacking).toEqual([]);
});
