import { type AnyNode, type ObjectExpression, type Property, parse, type SpreadElement } from "acorn";
import { walk } from "./walk";

/** A bundle without the properties, of those that are its own affair, that it writes and nowhere reads. */
export function withoutUnread(code: string, own: readonly string[]): string {
  const tree = parse(code, { ecmaVersion: "latest", sourceType: "module" });
  const read = new Set<string>();
  walk(tree, (node) => {
    if (node.type === "MemberExpression" && node.property.type === "Identifier") read.add(node.property.name);
    if (node.type === "ObjectPattern") for (const part of node.properties) if (part.type === "Property") read.add(nameOf(part) ?? "");
  });
  const unread = new Set(own.filter((name) => !read.has(name)));
  const cuts: (readonly [from: number, to: number])[] = [];
  walk(tree, (node) => {
    if (node.type === "ObjectExpression") cuts.push(...cutsIn(node, unread));
  });
  return cuts.sort(([a], [b]) => b - a).reduce((text, [from, to]) => `${text.slice(0, from)}...{}${text.slice(to)}`, code);
}

const cutsIn = ({ properties }: ObjectExpression, unread: ReadonlySet<string>) =>
  properties.flatMap((part) => (isUnread(part, unread) ? [[part.start, part.end] as const] : []));

const isUnread = (part: Property | SpreadElement, unread: ReadonlySet<string>): boolean =>
  part.type === "Property" && unread.has(nameOf(part) ?? "") && isIdle(part.value);

const nameOf = ({ computed, key }: { readonly computed: boolean; readonly key: AnyNode }): string | undefined =>
  !computed && key.type === "Identifier" ? key.name : undefined;

/** Methods of texts and lists that change nothing. */
const looks = /^(split|filter|map)$/;

/** Whether to leave out an expression changes nothing. */
function isIdle(value: AnyNode): boolean {
  switch (value.type) {
    case "Identifier":
    case "Literal":
    case "ArrowFunctionExpression":
      return true;
    case "MemberExpression":
      return isIdle(value.object);
    case "CallExpression":
      return (
        value.callee.type === "MemberExpression" &&
        looks.test(nameOf({ ...value.callee, key: value.callee.property }) ?? "") &&
        [value.callee.object, ...value.arguments].every(isIdle)
      );
    case "ArrayExpression":
      return value.elements.length === 0;
    default:
      return false;
  }
}
