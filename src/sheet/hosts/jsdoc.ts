import type { Argument, Signature } from "../functions/signature";
import { argumentHelp, help } from "./core";

/** The type of an argument in a doc comment. */
export const typeOf = ({ kind }: Argument): string => (kind === "range" ? "any[][]" : "any");

const resultTypes = { number: "number", text: "string", rows: "any[][]" } as const satisfies Record<Signature["result"], string>;
export const resultType = ({ result }: Signature): string => resultTypes[result];

/** A doc comment as script hosts read it. It is put beside code that is already small, so that no minifier takes it away. */
export function docComment(signature: Signature, indent = ""): string {
  const lines = [
    help(signature),
    "",
    ...signature.args.map((argument) => {
      const name = argument.optional ? `[${argument.id}]` : argument.id;
      return `@param {${typeOf(argument)}} ${name} ${argumentHelp(argument)}`;
    }),
    `@returns {${resultType(signature)}} ${help(signature)}`,
    "@customfunction",
  ];
  return `${indent}/**\n${lines.map((line) => `${indent} *${line === "" ? "" : ` ${line}`}\n`).join("")}${indent} */`;
}
