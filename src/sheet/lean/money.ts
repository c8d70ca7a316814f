import { scaled } from "../../model/exact";
import type { Fen, Yuan } from "../../model/money";

export type { Fen, Yuan } from "../../model/money";

/** No amount of this field comes near it. */
export const largestAmount = 1_000_000_000;

/** Stands in for `model/money` in the pasted files: whatever comes here was checked by a reader of cells, or with the policy. */
export const fenOf = (yuan: Yuan): Fen => scaled(yuan as number | string, 2) as Fen;
