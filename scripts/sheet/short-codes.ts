import { citations } from "../../src/law/citations";

/** Other things than findings are called by these. */
const shared = new Set(["top-up", "headcount"]);

/** A short text for the code of each finding that is nothing but a code. */
export const shortCodes: Readonly<Record<string, string>> = Object.fromEntries(
  Object.keys(citations)
    .filter((code) => code.includes("-") && !shared.has(code))
    .map((code, i) => [code, `~${i}`]),
);
