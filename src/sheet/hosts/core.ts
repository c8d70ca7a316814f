import type { Argument, Signature } from "../functions/signature";
import { signatures } from "../functions/signatures";

/** What every host's file is made of: the rules as expressions, and what old engines lack. */
export interface Parts {
  /** An expression of the function that answers formulas, for engines of 2020 and later. */
  readonly modern: string;
  /** The same for engines of the language of 2009, as a function of its Map, Set and WeakMap. */
  readonly es5: string;
  /** Statements that add what the language's own objects lack in engines from before 2022. */
  readonly recent: string;
  /** The same for engines of the language of 2009, and its collections. */
  readonly runtime: string;
  readonly collections: string;
  /** The procedures of the Basic module. */
  readonly basic: string;
}

/** A file of a host: its path under the folder of the files, and its text. */
export type HostFile = readonly [path: string, text: string];

export const all: readonly Signature[] = signatures;

/** The function that holds the rules: made at the first formula, since some hosts allow nothing but declarations before. */
export const rulesName = "xieliyuanRules_";

/** The declaration of {@link rulesName}, around rules for whichever engine. */
export const rulesFunction = (rules: string, { recent }: Pick<Parts, "recent">): string =>
  `function ${rulesName}(){if(!${rulesName}.made){${recent}${rulesName}.made=${rules}}return ${rulesName}.made}`;

/** The head of every file: whose it is, where it comes from, and on which measure. */
export const banner = (version: string): string => `// ${version} (MIT). 规则计算，供参考；有权机关的决定优先。`;

export const parameters = ({ args }: Signature): string => args.map(({ id }) => id).join(", ");

/** What a function does, in the words of its help. */
export const help = ({ says }: Signature): string => says.zh;

export const argumentHelp = ({ name, says }: Argument): string => `${name.zh}：${says.zh}`;
