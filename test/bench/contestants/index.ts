import type { Answer, Township } from "../workload";
import { floor } from "./floor";
import { jsonLogic, jsonLogicConditions } from "./json-logic";
import { jsonRules } from "./json-rules";
import { parsed, validated, validatedOneByOne } from "./library";
import { publicodes } from "./publicodes";
import { typical } from "./typical";
import { zen } from "./zen";

export interface Contestant {
  readonly name: string;
  readonly decide: (township: Township) => Answer[] | Promise<Answer[]>;
  /** The share of the workload that it is given in each round: a slow one needs not be waited for. */
  readonly part: number;
}

export const contestants: readonly Contestant[] = [
  { name: "hand-written", decide: floor, part: 1 },
  { name: "xieliyuan, facts parsed", decide: parsed, part: 1 },
  { name: "xieliyuan, validated and cited", decide: validated, part: 1 },
  { name: "the same, one person after another", decide: validatedOneByOne, part: 1 },
  { name: "json-logic-engine, compiled", decide: jsonLogic, part: 1 },
  { name: "json-logic-engine, conditions alone", decide: jsonLogicConditions, part: 1 },
  { name: "zod + decimal.js + date-fns + ts-pattern", decide: typical, part: 0.1 },
  { name: "GoRules ZEN, a township a call", decide: zen, part: 0.05 },
  { name: "json-rules-engine", decide: jsonRules, part: 0.02 },
  { name: "publicodes", decide: publicodes, part: 0.002 },
];
