import type { DeclarationReflection } from "typedoc";
import ts from "typescript";
import { names } from "../../../src";
import type { Bilingual } from "../../../src/law/types";
import { type Html, html, say, t } from "../../html";

/** What the compiler knows of the library, beside what TypeDoc keeps of it: the fields of a type made from a schema, and the types of parameters as they are written. */
export class Compiled {
  private readonly exports: ReadonlyMap<string, ts.Symbol>;

  constructor(
    private readonly checker: ts.TypeChecker,
    entry: ts.SourceFile,
  ) {
    const face = checker.getSymbolAtLocation(entry);
    this.exports = new Map(face ? checker.getExportsOfModule(face).map((one) => [one.name, one]) : []);
  }

  private symbolOf({ name }: DeclarationReflection): ts.Symbol | undefined {
    const symbol = this.exports.get(name);
    return symbol && symbol.flags & ts.SymbolFlags.Alias ? this.checker.getAliasedSymbol(symbol) : symbol;
  }

  /** The types of a function's parameters as its author wrote them. */
  parametersOf(one: DeclarationReflection): readonly string[] {
    const declaration = this.symbolOf(one)?.valueDeclaration;
    const written = declaration && ts.isVariableDeclaration(declaration) ? declaration.initializer : declaration;
    if (!written || !(ts.isFunctionDeclaration(written) || ts.isArrowFunction(written))) return [];
    return written.parameters.map(({ type }) => type?.getText() ?? "");
  }

  /** The fields of a type that is made from a schema: name, type and what its author says of it. */
  fieldsOf(one: DeclarationReflection): readonly { readonly name: string; readonly type: string; readonly comment: string }[] {
    const symbol = this.symbolOf(one);
    if (!symbol) return [];
    const { checker } = this;
    const type = checker.getDeclaredTypeOfSymbol(symbol);
    return checker.getPropertiesOfType(type).map((field) => ({
      name: `${field.name}${field.flags & ts.SymbolFlags.Optional ? "?" : ""}`,
      type: checker.typeToString(checker.getTypeOfSymbol(field), undefined, ts.TypeFormatFlags.NoTruncation).replace(/ \| undefined$/, ""),
      comment: ts.displayPartsToString(field.getDocumentationComment(checker)),
    }));
  }
}

/** The library's own names of facts, by the fact: `PayFacts` are those of `computePay`. */
function calledIn(rule: string | undefined): Readonly<Record<string, Bilingual>> {
  return rule && rule in names.facts ? names.facts[rule as keyof typeof names.facts] : {};
}

/** The fields of facts as a list, each with its name in both languages where the library has one. */
export function fieldList(one: DeclarationReflection, rule: string | undefined, compiled: Compiled): Html | "" {
  const fields = compiled.fieldsOf(one);
  if (fields.length === 0) return "";
  const called = calledIn(rule);
  return html`<h2>${say("字段", "Fields")}</h2><dl class="members">${fields.map(({ name, type, comment }) => {
    const words = called[name.replace("?", "")];
    return html`<div><dt><code>${name}</code> <code>${type}</code></dt><dd>${words ? html`<p>${t(words)}</p>` : ""}${comment ? html`<p class="quiet small">${comment.replace(/\{@link (\w+)\}/g, "$1")}</p>` : ""}</dd></div>`;
  })}</dl>`;
}
