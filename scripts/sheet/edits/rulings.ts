import ts from "typescript";
import { countyPolicy } from "../../../src/sheet/functions/policy";
import { choiceAt } from "./choices";
import { callOf, type Edit, isText } from "./edit";

/** A cell tells of a refusal by its path alone. */
const refusal: Edit = (node) => {
  const given = callOf(node, "refuse");
  return given?.length === 3 ? ["refuse(", given[0] as ts.Node, ")"] : undefined;
};

/** A cell shows neither the words of a refusal nor the readings that a ruling rests on, and its policy has made its choices. */
export const rulings: readonly Edit[] = [
  refusal,
  (node) =>
    ts.isPropertyAssignment(node) && node.name.getText() === "expected" && isText(node.initializer) ? ['expected: ""'] : undefined,
  (node) =>
    ts.isPropertyAssignment(node) && node.name.getText() === "readings" && ts.isCallExpression(node.initializer)
      ? ["readings: []"]
      : undefined,
  (node) => {
    const choice = choiceAt(node);
    return choice === undefined ? undefined : [choice];
  },
];

/** A formula is asked about one person, so that nothing is worth keeping for the next: neither the store nor the key to it is made. */
export const unkept: readonly Edit[] = [
  (node) => {
    const made = ts.isBinaryExpression(node) && (callOf(node.right, "remember") ?? callOf(node.right, "keep"))?.[2];
    return made ? ["(", made, ")"] : undefined;
  },
  thawed("Object.freeze"),
];

/** What is made for one formula alone needs no lock; the tables of the law are handed to nobody. */
export function thawed(lock: string): Edit {
  return (node) => {
    const whole = callOf(node, lock)?.[0];
    return whole && ["(", whole, ")"];
  };
}

/** Findings of a chapter whose answers in a cell are told by their figures. */
export const findings: readonly Edit[] = [
  (node) => (["find", "sharedFinding", "shared"].some((name) => callOf(node, name)) ? ["(undefined as any)"] : undefined),
  (node) =>
    ts.isPropertyAssignment(node) && node.name.getText() === "findings" && !ts.isIdentifier(node.initializer)
      ? ["findings: []"]
      : undefined,
  (node) => {
    const given = callOf(node, "result");
    return given && given.length > 3 ? ["result(", ...given.slice(0, 3).flatMap((part) => [part, ", "]), ")"] : undefined;
  },
];

/** A name that stands for nothing, since no formula gives or asks what it would stand for. */
function without(name: string): Edit {
  return (node) => (ts.isVariableDeclaration(node) && node.name.getText() === name ? [`${name} = undefined as any`] : undefined);
}

/** What stands for a name where it is asked for, since no formula gives it. */
function never(name: string, stand = "(undefined as any)"): Edit {
  return (node) => {
    if (!ts.isIdentifier(node) || node.text !== name) return undefined;
    const { parent } = node;
    const asked = ts.isCallExpression(parent) || ts.isBinaryExpression(parent) || ts.isConditionalExpression(parent);
    return asked || (ts.isPropertyAccessExpression(parent) && parent.expression === node) ? [stand] : undefined;
  };
}

/** A function without the work that no formula asks of it. */
const idle =
  (name: string, body: string): Edit =>
  (node) =>
    ts.isFunctionDeclaration(node) && node.name?.text === name ? [`function ${name}(..._: any[]): any { ${body} }`] : undefined;

/** An entry to a rule as far as a formula needs it: nobody's ruling is looked for among those of others. */
const straight =
  (name: string, given: string, ruling: string): Edit =>
  (node) =>
    ts.isFunctionDeclaration(node) && node.name?.text === name
      ? [`export function ${name}(${given.replace(/\w+/g, "$&: any")}) { return ${ruling}; }`]
      : undefined;

/** While no figure of the policy has ever changed, the law of one day is that of any other. */
const unamended = (...edits: readonly Edit[]): readonly Edit[] =>
  Object.values(countyPolicy.figures).every((entries) => entries.length === 1) ? edits : [];

/** A call that asks for the law of some other time, where that is the law at hand. */
function sameLaw(name: string): Edit {
  return (node) => {
    const law = callOf(node, name)?.[1];
    return law && ["(", law, ")"];
  };
}

/** Declarations and properties that nothing in a cell is made of. */
const dropped = (...names: readonly string[]): readonly Edit[] =>
  names.map(
    (name) => (node) =>
      (ts.isVariableStatement(node) && node.declarationList.declarations[0]?.name.getText() === name) ||
      (isProperty(node) && !ts.isCallExpression(node.parent.parent) && node.name.getText() === name)
        ? [ts.isVariableStatement(node) ? "" : "...{}"]
        : undefined,
  );

const isProperty = (node: ts.Node) => ts.isShorthandPropertyAssignment(node) || ts.isPropertyAssignment(node);

/** What a cell does not ask of a module: a fault is told in Chinese, from its path, and the county's amounts stay within whole numbers. */
export const unasked: Readonly<Record<string, readonly Edit[]>> = {
  "model/issue.ts": [
    idle("summary", 'return ""'),
    // A host may have locked the name that every error has; a file has no second copy of the library to know this error by it.
    (node) => (ts.isPropertyDeclaration(node) && node.name.getText() === "name" ? [""] : undefined),
    (node) => (node.getText() === 'error.name === "InputError"' ? ["true"] : undefined),
  ],
  "model/resident-id.ts": [
    ...dropped("masked", "birthDate"),
    (node) => (ts.isIfStatement(node) && node.expression.getText() === 'typeof text !== "string"' ? [""] : undefined),
  ],
  "model/exact.ts": [idle("wideShare", "throw new RangeError()")],
  "rules/assessment/index.ts": [
    never("scheme"),
    without("own"),
    without("decision"),
    ...dropped("missing"),
    (node) => (callOf(node, "pools.map") ? ["[]"] : undefined),
    (node) => (ts.isForOfStatement(node) && node.expression.getText() === "seatDecisions" ? [""] : undefined),
  ],
  "rules/assessment/contender.ts": [idle("byKeys", "return 0")],
  "rules/assessment/pool.ts": [
    never("decision"),
    never("raised", "0"),
    ...dropped("raised", "counts", "others", "atStake", "isSettled", "left", "took", "tied", "lacksKeys", "missing", "rests"),
    (node) => (ts.isPropertyAssignment(node) && node.name.getText() === "seats" ? ["...{}"] : undefined),
  ],
  "rules/assessment/person.ts": [
    (node) => (ts.isIfStatement(node) && node.expression.getText() === "circumstances.lacksKeys(one)" ? [""] : undefined),
  ],
  "rules/eligibility/age.ts": [...dropped("rulings"), without("pattern")],
  "rules/eligibility/index.ts": [straight("decideEligibility", "facts, law", "rule(facts, law)")],
  "rules/exit.ts": [without("age"), straight("decideExit", "facts, grade, law", "rule(facts, grade, law)")],
  "model/law-of-year.ts": unamended(sameLaw("lawOfYear")),
  "rules/training/service.ts": unamended(sameLaw("lawOfYear"), sameLaw("lawOnFirstDay"), (node) =>
    ts.isForOfStatement(node) && node.expression.getText() === "changeDays(policy)" ? [""] : undefined,
  ),
  "rules/pay/reckon.ts": unamended(sameLaw("lawOfYear")),
  "rules/pay/service.ts": [(node) => (ts.isIfStatement(node) && callOf(node.expression, "followOnOneAnother") ? [""] : undefined)],
  "sheet/lean/in-force.ts": [refusal],
  "sheet/cells/plain.ts": [(node) => (callOf(node, "value")?.[0]?.getText().startsWith("{") ? ["value({})"] : undefined)],
  "sheet/cells/date.ts": [(node) => (node.getText() === 'parts === "utc"' ? ["false"] : undefined)],
  "rules/training/done.ts": [(node) => (ts.isIfStatement(node) && node.thenStatement.getText().startsWith("kinds") ? [""] : undefined)],
  "rules/training/index.ts": [
    ...dropped("years"),
    straight(
      "decideTraining",
      "facts, law",
      "rule(facts, { service: serviceTest(law, preparation(law).ownYear, preparation(law).lengths) } as YearPrepared, law)",
    ),
  ],
  "rules/training/duties.ts": [
    without("covered"),
    (node) => (ts.isIfStatement(node) && node.getText().includes('"pre-job-subjects"') ? [""] : undefined),
  ],
  "law/duties.ts": [...dropped("owedBy")],
  "rules/duties/annex.ts": [...dropped("filing", "says")],
  "rules/duties/listed.ts": [
    ...dropped("task", "owedBy", "policy", "readings"),
    (node) => {
      const given = callOf(node, "duty");
      return given && given.length > 4 ? ["duty(", ...given.slice(0, 4).flatMap((one) => [one, ", "]), ")"] : undefined;
    },
  ],
};
