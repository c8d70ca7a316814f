/** What is wrong with one place of a call. */
export type IssueCode =
  | "missing"
  | "wrong-type"
  | "not-allowed"
  | "bad-format"
  | "out-of-range"
  | "unknown-key"
  | "duplicate"
  | "contradiction"
  | "before-validity"
  | "after-validity"
  | "unreadable";

/** One fault of a call: where it is, which kind it is, and what was expected there. It never holds the value that was given. */
export interface Issue {
  readonly path: readonly (string | number)[];
  readonly code: IssueCode;
  readonly expected: string;
}

/**
 * The one error of the library: a call that cannot be answered, with what is wrong listed (输入错误); of one list the first
 * thousand, and how many more there are; of the days on which a policy contradicts itself, those by which a thousand faults are found.
 *
 * A call is looked at in stages, and the first that finds a fault throws: options and facts, each by itself and every fault in the form of the
 * facts together; then what contradicts itself or the policy.
 *
 * The values that were given are people's data, so neither the message nor the issues repeat them. Where a program loads the library both by
 * `import` and by `require` there are two such classes, so that `instanceof` of one does not know the other: there, go by `name`.
 *
 * @example
 * const faultOf = (call: () => unknown) => { try { call(); } catch (error) { return error instanceof InputError && error.issues[0]?.expected; } };
 * const posted = JSON.parse('{ "birthDay": "1985-03-01" }');
 * faultOf(() => assessEligibility(posted, { on: "2026-07-01" })) //=> "birthDate"
 */
export class InputError extends Error {
  override readonly name = "InputError";
  readonly issues: readonly Issue[];

  constructor(issues: readonly Issue[]) {
    super(summary(issues));
    this.issues = issues;
  }
}

/** An error from elsewhere in the library may come from a second copy of it, so its kind is told by its shape. */
export const isInputError = (error: unknown): error is InputError =>
  error instanceof Error && error.name === "InputError" && "issues" in error;

/** One fault, thrown at once. */
export function refuse(path: Issue["path"], code: IssueCode, expected: string): never {
  throw new InputError([{ path, code, expected }]);
}

const shown = 5;

function summary(issues: readonly Issue[]): string {
  const lines = issues.slice(0, shown).map(({ path, code, expected }) => `${path.join(".") || "input"}: ${code}, expected ${expected}`);
  if (issues.length > shown) lines.push(`and ${issues.length - shown} more`);
  return lines.join("; ");
}
