import { createHash } from "node:crypto";
import { join } from "node:path";
import ts from "typescript";

const root = join(import.meta.dirname, "..");
const entries = {
  xieliyuan: "src/index.ts",
  "xieliyuan/law": "src/law/index.ts",
  "xieliyuan/sheet": "src/sheet/index.ts",
  "xieliyuan/testing": "src/testing/index.ts",
};

/** A few letters that stand for a text, so that whatever changes in it shows. */
const digestOf = (text: string): string => createHash("sha256").update(text).digest("hex").slice(0, 8);

/** What the changelog has to say of a report, so that none changes without an entry. */
export const namedInChangelog = (report: string): string => `API ${digestOf(report)}`;

/** The public names of each subpath with their types, as text: what a user of the library may rely on. */
export function apiReport(version: string): string {
  const files = Object.values(entries).map((file) => join(root, file));
  const program = ts.createProgram(files, {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    strict: true,
    exactOptionalPropertyTypes: true,
    skipLibCheck: true,
    types: [],
    noEmit: true,
    // Without it the members of a union come in the order in which the program met them, wherever that was.
    stableTypeOrdering: true,
  });
  const checker = program.getTypeChecker();
  const parts = Object.entries(entries).map(([subpath, file]) => {
    const source = program.getSourceFile(join(root, file));
    const symbol = source && checker.getSymbolAtLocation(source);
    const exported = symbol ? checker.getExportsOfModule(symbol) : [];
    const targets = exported.map((one) => (one.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(one) : one));
    const listed = (symbols: readonly ts.Symbol[]) =>
      `${symbols
        .map((one) => `- ${described(one, checker)}`)
        .sort()
        .join("\n")}\n`;
    const unexported = interfacesIn(targets, checker).filter((one) => !targets.includes(one));
    return `## ${subpath}\n\n${listed(exported)}${unexported.length > 0 ? `\nNamed in these:\n\n${listed(unexported)}` : ""}`;
  });
  return [
    `# Public API of ${version}\n`,
    "Every exported name and its type. A change here needs an entry in the changelog, and `npx tsx scripts/api.ts`, which says what to write there.\n",
    ...parts,
  ].join("\n");
}

const formats = ts.TypeFormatFlags.NoTruncation | ts.TypeFormatFlags.UseAliasDefinedOutsideCurrentScope;
/** Longer texts are cut; letters that stand for the whole are set beside them. */
const longest = 600;
/** The same of what a table holds, which is named one by one. */
const longestOfMember = 80;

/** The interfaces of the library that its exports lead to. */
function interfacesIn(exported: readonly ts.Symbol[], checker: ts.TypeChecker): readonly ts.Symbol[] {
  const found = new Set<ts.Symbol>();
  const seen = new Set<ts.Type>();
  const walk = (type: ts.Type): void => {
    if (seen.has(type)) return;
    seen.add(type);
    const { symbol } = type;
    const file = symbol?.declarations?.[0]?.getSourceFile().fileName ?? "";
    if (symbol && symbol.flags & ts.SymbolFlags.Interface && file.startsWith(join(root, "src"))) found.add(symbol);
    if (type.isUnionOrIntersection()) type.types.forEach(walk);
    if (type.flags & ts.TypeFlags.Object) for (const one of checker.getTypeArguments(type as ts.TypeReference)) walk(one);
    if (file.includes("/node_modules/")) return;
    for (const signature of type.getCallSignatures()) {
      for (const parameter of signature.parameters) walk(checker.getTypeOfSymbol(parameter));
      walk(signature.getReturnType());
    }
    for (const member of type.flags & ts.TypeFlags.Object ? type.getProperties() : []) walk(checker.getTypeOfSymbol(member));
  };
  for (const one of exported) {
    if (one.flags & ts.SymbolFlags.Value) walk(checker.getTypeOfSymbol(one));
    if (one.flags & ts.SymbolFlags.Type) walk(checker.getDeclaredTypeOfSymbol(one));
  }
  return [...found];
}

function described(symbol: ts.Symbol, checker: ts.TypeChecker): string {
  const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  const declaration = target.declarations?.[0];
  if (!declaration) return symbol.name;
  if (target.flags & (ts.SymbolFlags.TypeAlias | ts.SymbolFlags.Interface) && !(target.flags & ts.SymbolFlags.Value)) {
    const type = checker.getDeclaredTypeOfSymbol(target);
    const text = checker.typeToString(type, undefined, formats | ts.TypeFormatFlags.InTypeAlias);
    const members = type.isUnion() ? shortened(text) : membersOf(type, checker);
    return `type ${symbol.name} ${members || shortened(text)}`;
  }
  const type = checker.getTypeOfSymbolAtLocation(target, declaration);
  const text = checker.typeToString(type, undefined, formats);
  const isTable = type.getCallSignatures().length === 0 && text.length > longest;
  const shown = isTable ? tableOf(type, text, checker) : shortened(text);
  return `${target.flags & ts.SymbolFlags.Class ? "class" : "value"} ${symbol.name}: ${shown}`;
}

/** By name, since the compiler's own order may turn on unrelated code, and no caller can tell. */
const inOrderOfName = (members: readonly ts.Symbol[]): ts.Symbol[] => [...members].sort((a, b) => (a.name < b.name ? -1 : 1));

function membersOf(type: ts.Type, checker: ts.TypeChecker): string {
  const members = inOrderOfName(type.getProperties()).map((member) => {
    const at = member.declarations?.[0];
    // A member of a mapped type has no declaration to ask at. Asked there, one that may be left out is told from one that may be undefined.
    const type = at ? checker.getTypeOfSymbolAtLocation(member, at) : checker.getTypeOfSymbol(member);
    const text = checker.typeToString(type, undefined, formats);
    return `${member.name}${member.flags & ts.SymbolFlags.Optional ? "?" : ""}: ${shortened(text)}`;
  });
  return members.length > 0 && members.length < 40 ? `{ ${members.join("; ")} }` : "";
}

/** A table by what it holds: the names of its members, or how many entries it lists. */
function tableOf(type: ts.Type, text: string, checker: ts.TypeChecker): string {
  if (checker.isTupleType(type)) return `a list of ${checker.getTypeArguments(type as ts.TupleTypeReference).length} (${digestOf(text)})`;
  if (checker.isArrayType(type)) return shortened(text);
  const members = inOrderOfName(type.getProperties()).map((member) => {
    const of = checker.typeToString(checker.getTypeOfSymbol(member), undefined, formats);
    return `${member.name}: ${shortened(of, longestOfMember)}`;
  });
  return `{ ${members.join("; ")} }`;
}

const shortened = (text: string, most = longest): string => (text.length > most ? `${text.slice(0, most)}… (${digestOf(text)})` : text);
