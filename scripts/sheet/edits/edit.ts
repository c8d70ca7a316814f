import ts from "typescript";

/** What becomes of a node, where an edit is for it: texts and the parts of it that stay. */
export type Edit = (node: ts.Node) => readonly (string | ts.Node)[] | undefined;

/** The text of a file with the first edit that is for a node made to it. */
export function edited(file: ts.SourceFile, edits: readonly Edit[]): string {
  const textOf = (node: ts.Node): string => {
    for (const edit of edits) {
      const parts = edit(node);
      if (parts) return parts.map((part) => (typeof part === "string" ? part : textOf(part))).join("");
    }
    let text = "";
    let at = node.getStart(file);
    ts.forEachChild(node, (child) => {
      const start = child.getStart(file);
      if (child.kind === ts.SyntaxKind.EndOfFileToken || start < at) return;
      text += file.text.slice(at, start) + textOf(child);
      at = child.end;
    });
    return text + file.text.slice(at, node.end);
  };
  return textOf(file);
}

/** Whether a node is a text. */
export const isText = (node: ts.Node | undefined): boolean =>
  node !== undefined && (ts.isStringLiteralLike(node) || ts.isTemplateExpression(node));

/** The arguments of a call, where a node is one of a function by that name. */
export const callOf = (node: ts.Node, name: string): ts.NodeArray<ts.Expression> | undefined =>
  ts.isCallExpression(node) && node.expression.getText() === name ? node.arguments : undefined;
