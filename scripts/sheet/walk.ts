import type { AnyNode } from "acorn";

/** Every node of a tree. */
export function walk(node: object, look: (node: AnyNode) => void): void {
  if ("type" in node) look(node as AnyNode);
  for (const part of Object.values(node)) if (typeof part === "object" && part !== null && !(part instanceof RegExp)) walk(part, look);
}
