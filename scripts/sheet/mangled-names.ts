import { parse } from "acorn";
import { walk } from "./walk";

/** The names of properties that a bundle uses within itself alone: none of the language's own, and none that stands in any text of it. */
export function mangledNames(code: string): string[] {
  const names = new Set<string>();
  const kept = new Set<string>(builtIn());
  walk(parse(code, { ecmaVersion: "latest", sourceType: "module" }), (node) => {
    if (node.type === "MemberExpression" && !node.computed && node.property.type === "Identifier") names.add(node.property.name);
    else if ((node.type === "Property" || node.type === "PropertyDefinition" || node.type === "MethodDefinition") && !node.computed) {
      if (node.key.type === "Identifier") names.add(node.key.name);
      else if (node.key.type === "Literal") kept.add(String(node.key.value));
    } else if (node.type === "Literal" && typeof node.value === "string") for (const word of node.value.split(/\W+/)) kept.add(word);
    else if (node.type === "TemplateElement") for (const word of (node.value.cooked ?? "").split(/\W+/)) kept.add(word);
  });
  return [...names].filter((name) => !kept.has(name) && name.length > 2);
}

/** What engines and hosts give meaning to. */
function builtIn(): string[] {
  const holders = [
    Object,
    Function,
    Array,
    String,
    Number,
    Boolean,
    Symbol,
    Date,
    RegExp,
    Error,
    Map,
    Set,
    WeakMap,
    Math,
    JSON,
    Reflect,
    Promise,
  ];
  const prototypes = holders.flatMap((holder) => ("prototype" in holder ? [holder, holder.prototype as object] : [holder]));
  const iterators = [[][Symbol.iterator](), new Map().keys(), (function* () {})()].flatMap((one) => [
    Object.getPrototypeOf(one),
    Object.getPrototypeOf(Object.getPrototypeOf(one)),
  ]);
  const own = [...prototypes, ...iterators].flatMap((holder) => Object.getOwnPropertyNames(holder));
  return [
    ...own,
    "value",
    "done",
    "next",
    "Value2",
    "raw",
    "groups",
    "index",
    "true",
    "false",
    "undefined",
    "null",
    "callFunction",
    "get",
    "set",
  ];
}
