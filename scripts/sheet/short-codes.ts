import { chengbu2023 } from "../../src/law/chengbu2023";
import { citations } from "../../src/law/citations";
import { outcomes } from "../../src/sheet/functions/outcomes";

/** Other things than findings are called by these: figures, lines of pay, rules. */
const shared = new Set(["top-up", "headcount", ...Object.keys(chengbu2023.figures)]);

/** A cell is told an outcome by its name, which is looked up by what the rules call it. */
const isOutcome = (code: string): boolean => Object.values(outcomes).some((names) => code in names);

/** A short text for the code of each finding that is nothing but a code. */
export const shortCodes: Readonly<Record<string, string>> = Object.fromEntries(
  Object.keys(citations)
    .filter((code) => code.includes("-") && !shared.has(code) && !isOutcome(code))
    .map((code, i) => [code, `~${i}`]),
);
