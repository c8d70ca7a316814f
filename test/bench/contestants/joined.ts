import type { Answer } from "../workload";

type Columns = { readonly [Part in keyof Answer]: readonly Answer[Part][] };

/**
 * The answers of a township, where each rule was asked about everybody before the next one: a rule that an engine stays with for a while finds its
 * code in the cache.
 */
export const joined = ({ eligibility, training, grade, pay }: Columns): Answer[] =>
  eligibility.map((outcome, i) => ({
    eligibility: outcome,
    training: training[i] as string,
    grade: grade[i] as string | null,
    pay: pay[i] as string | null,
  }));
