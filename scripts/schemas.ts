import type * as z from "zod/mini";
import { names } from "../src/explain/names";
import { appointmentFacts } from "../src/model/facts/appointment";
import { cohortFacts } from "../src/model/facts/cohort";
import { deathReportingFacts, dutyWindow, monthlyContactFacts, threeOneOneFacts } from "../src/model/facts/duties";
import { eligibilityFacts } from "../src/model/facts/eligibility";
import { exitFacts } from "../src/model/facts/exit";
import { headcountFacts } from "../src/model/facts/headcount";
import { payFacts } from "../src/model/facts/pay";
import { trainingFacts } from "../src/model/facts/training";
import { type JsonSchema, jsonSchemaOf } from "../src/model/json-schema";
import { policySchema } from "../src/model/policy";
import { ruled, rulingSchema } from "../src/model/ruling-schema";
import { budgetVillage } from "../src/review/budget/facts";
import { personFacts, villageFacts } from "../src/review/roster";

interface Named {
  readonly schema: z.core.$ZodType;
  readonly title: string;
}

const facts: Readonly<Record<string, Named>> = {
  "assessEligibility.facts": { schema: eligibilityFacts, title: "基本条件：事实" },
  "checkAppointment.facts": { schema: appointmentFacts, title: "聘用程序：事实" },
  "checkHeadcount.facts": { schema: headcountFacts, title: "配备人数：事实" },
  "evaluateExit.facts": { schema: exitFacts, title: "退出：事实" },
  "checkTraining.facts": { schema: trainingFacts, title: "培训：事实" },
  "gradeCohort.facts": { schema: cohortFacts, title: "年度考核：事实" },
  "computePay.facts": { schema: payFacts, title: "报酬：事实" },
  "checkDeathReporting.facts": { schema: deathReportingFacts, title: "死亡信息申报：事实" },
  "checkMonthlyContact.facts": { schema: monthlyContactFacts, title: "每月联系：事实" },
  "checkThreeOneOne.facts": { schema: threeOneOneFacts, title: "311就业服务：事实" },
  "dutiesDue.window": { schema: dutyWindow, title: "到期清单：期间" },
  "reviewYear.person": { schema: personFacts, title: "年度审核：人员" },
  "reviewYear.village": { schema: villageFacts, title: "年度审核：村(社区)" },
  "projectBudget.village": { schema: budgetVillage, title: "预算测算：村(社区)" },
  policy: { schema: policySchema, title: "政策参数" },
};

const rulings: Readonly<Record<string, Named>> = Object.fromEntries(
  ruled.map((rule) => [`${rule}.ruling`, { schema: rulingSchema(rule), title: `${names.rules[rule].zh}：裁断` }]),
);

/** Every schema that ships, by the name of its file. */
export const namedSchemas: Readonly<Record<string, Named>> = { ...facts, ...rulings };

/** Every JSON Schema that ships, by the name of its file. */
export const shippedSchemas = (): Record<string, JsonSchema> =>
  Object.fromEntries(Object.entries(namedSchemas).map(([name, { schema, title }]) => [name, jsonSchemaOf(schema, { name, title })]));
