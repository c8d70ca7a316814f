import { readFileSync, statSync } from "node:fs";
import { dirname, resolve } from "node:path";
import ts from "typescript";
import { callOf, type Edit, edited } from "./edits/edit";

/** A module without the statements that check facts by a schema. */
interface Unchecked {
  readonly text: string;
  /** The names that those statements declared. */
  readonly dropped: ReadonlySet<string>;
}

/** Nothing is kept for the next formula, so that a ruling needs no copy of the facts either. */
const unshared: Edit = (node) => {
  const first = ts.isBinaryExpression(node) && callOf(node.right, "firstOn");
  if (!first) return undefined;
  const [copy, ...rest] = first;
  const [, facts] = callOf(copy as ts.Node, "snapshot") as ts.NodeArray<ts.Expression>;
  return ["rule(", ...[facts as ts.Node, ...rest].flatMap((part) => [part, ", "]), ")"];
};

const known = new Map<string, Unchecked>();

/**
 * A module without every statement that checks facts by a schema, and whatever depends on one, in this module or through its imports: rules
 * have an entry for facts that have been read, and the readers of cells let nothing else through.
 */
export function withoutSchemas(path: string): Unchecked {
  let one = known.get(path);
  if (!one) {
    one = unchecked(path);
    known.set(path, one);
  }
  return one;
}

function unchecked(path: string): Unchecked {
  const parsed = (text: string) => ts.createSourceFile(path, text, ts.ScriptTarget.ESNext, true);
  const file = parsed(edited(parsed(readFileSync(path, "utf8")), [unshared]));
  const dropped = new Set(file.statements.filter(ts.isImportDeclaration).flatMap((statement) => schemaNames(statement, path)));
  const gone = new Set<ts.Statement>();
  for (let before = -1; before !== gone.size; ) {
    before = gone.size;
    for (const statement of file.statements) {
      if (gone.has(statement) || ts.isImportDeclaration(statement) || !mentions(statement, dropped)) continue;
      gone.add(statement);
      for (const name of declared(statement)) dropped.add(name);
    }
  }
  const kept = file.statements.filter((statement) => !gone.has(statement));
  return { text: kept.map((statement) => statement.getText(file)).join("\n"), dropped };
}

/** The names of an import that stand for schemas, or for what was dropped with them. */
function schemaNames({ importClause, moduleSpecifier }: ts.ImportDeclaration, from: string): string[] {
  const bound = importClause?.namedBindings;
  const name = (moduleSpecifier as ts.StringLiteral).text;
  if (!bound || importClause.phaseModifier === ts.SyntaxKind.TypeKeyword) return [];
  if (ts.isNamespaceImport(bound)) return name === "zod/mini" ? [bound.name.text] : [];
  const target = resolve(dirname(from), name);
  const path = name.startsWith(".") && [`${target}.ts`, `${target}/index.ts`].find((one) => statSync(one, { throwIfNoEntry: false }));
  // What checks the day and the policy stands apart from what prepares them, and has its own stand-in.
  if (!path || path.endsWith("/model/in-force.ts")) return [];
  const values = bound.elements.filter(({ isTypeOnly }) => !isTypeOnly);
  const isOfSchemas = /\/model\/(quick|schema)\.ts$/.test(path);
  const { dropped } = isOfSchemas ? { dropped: undefined } : withoutSchemas(path);
  return values.filter(({ propertyName, name: own }) => !dropped || dropped.has((propertyName ?? own).text)).map((one) => one.name.text);
}

function declared(statement: ts.Statement): string[] {
  if (ts.isFunctionDeclaration(statement)) return statement.name ? [statement.name.text] : [];
  if (!ts.isVariableStatement(statement)) return [];
  return statement.declarationList.declarations.map(({ name }) => name.getText());
}

function mentions(node: ts.Node, names: ReadonlySet<string>): boolean {
  if (ts.isTypeNode(node) || ts.isTypeAliasDeclaration(node) || ts.isInterfaceDeclaration(node)) return false;
  if (ts.isPropertyAccessExpression(node)) return mentions(node.expression, names);
  if (ts.isIdentifier(node)) return names.has(node.text);
  return ts.forEachChild(node, (child) => mentions(child, names)) ?? false;
}
