import ts from "typescript";

const isFacts = (name: string) => name.endsWith("Facts") || /^(DutyWindow|Roster|BudgetVillage|GradeShares)$/.test(name);

/** The facts, by type and name, of which an editor would show nothing to somebody who imports a file: of its exported types and of what these hold. */
export function undocumentedFacts(file: string): readonly string[] {
  const program = ts.createProgram([file], {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    strict: true,
    skipLibCheck: true,
    types: [],
  });
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(file);
  const face = source && checker.getSymbolAtLocation(source);
  const facts = (face ? checker.getExportsOfModule(face) : []).filter(({ name }) => isFacts(name));
  if (facts.length === 0) throw new Error(`${file} exports no facts`);
  const silent: string[] = [];
  const walk = (type: ts.Type, path: string): void => {
    for (const part of type.isUnion() ? type.types : [type]) {
      if (checker.isArrayType(part)) for (const entry of checker.getTypeArguments(part as ts.TypeReference)) walk(entry, path);
      else if (part.flags & ts.TypeFlags.Object && part.getCallSignatures().length === 0)
        for (const member of part.getProperties()) {
          const at = `${path}.${member.name}`;
          const declaration = member.declarations?.[0];
          if (!declaration || ts.isMethodSignature(declaration)) continue;
          // What is inferred from a schema loses its comments when it is written into a declaration file.
          const isWritten = ts.isPropertySignature(declaration);
          if (!isWritten || member.getDocumentationComment(checker).length === 0) silent.push(at);
          walk(checker.getTypeOfSymbol(member), at);
        }
    }
  };
  for (const one of facts) {
    const target = one.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(one) : one;
    walk(checker.getDeclaredTypeOfSymbol(target), one.name);
  }
  return silent;
}
