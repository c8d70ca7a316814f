import { join } from "node:path";
import ts from "typescript";

const root = join(import.meta.dirname, "..");
const entries = {
  xieliyuan: "src/index.ts",
  "xieliyuan/law": "src/law/index.ts",
  "xieliyuan/sheet": "src/sheet/index.ts",
  "xieliyuan/testing": "src/testing/index.ts",
};

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
  });
  const checker = program.getTypeChecker();
  const parts = Object.entries(entries).map(([subpath, file]) => {
    const source = program.getSourceFile(join(root, file));
    const symbol = source && checker.getSymbolAtLocation(source);
    const exported = symbol ? checker.getExportsOfModule(symbol) : [];
    const lines = exported.map((one) => `- ${described(one, checker)}`).sort();
    return `## ${subpath}\n\n${lines.join("\n")}\n`;
  });
  return [
    `# Public API of ${version}\n`,
    "Every exported name and its type. A change here needs an entry in the changelog under this version, and `npx tsx scripts/api.ts`.\n",
    ...parts,
  ].join("\n");
}

const formats = ts.TypeFormatFlags.NoTruncation | ts.TypeFormatFlags.UseAliasDefinedOutsideCurrentScope;
/** Longer texts are cut; their length stands beside them, so that a change of it shows. */
const longest = 600;

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
  return `${target.flags & ts.SymbolFlags.Class ? "class" : "value"} ${symbol.name}: ${isTable ? "a table of the law" : shortened(text)}`;
}

function membersOf(type: ts.Type, checker: ts.TypeChecker): string {
  const members = type.getProperties().map((member) => {
    const at = member.declarations?.[0];
    const text = at ? checker.typeToString(checker.getTypeOfSymbolAtLocation(member, at), undefined, formats) : "unknown";
    return `${member.name}${member.flags & ts.SymbolFlags.Optional ? "?" : ""}: ${shortened(text)}`;
  });
  return members.length > 0 && members.length < 40 ? `{ ${members.join("; ")} }` : "";
}

const shortened = (text: string): string => (text.length > longest ? `${text.slice(0, longest)}… (${text.length})` : text);
