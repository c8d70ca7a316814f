import { ASYMMETRIC_MATCHERS_OBJECT, chai, JestAsymmetricMatchers, JestChaiExpect, JestExtend } from "@vitest/expect";

chai.use(JestExtend);
chai.use(JestChaiExpect);
chai.use(JestAsymmetricMatchers);

/** Vitest's own `expect`, without the worker that it otherwise lives in. */
export const expect = Object.assign(
  (value: unknown, message?: string) => chai.expect(value, message),
  chai.expect,
  (globalThis as unknown as Record<symbol, object>)[ASYMMETRIC_MATCHERS_OBJECT],
);

type Body = (...given: unknown[]) => unknown;

/** The tests and groups that the file now being read has named; a group, when run, names those in it. */
export const named: { readonly name: string; readonly run: () => unknown }[] = [];

const forEach = (call: (name: string, body: Body) => void) => (cases: readonly unknown[]) => (name: string, body: Body) => {
  const rows = cases.every(Array.isArray);
  for (const one of cases) call(name, () => (rows ? body(...(one as unknown[])) : body(one)));
};

const add = (name: string, run: Body) => void named.push({ name, run });

export const test = Object.assign(add, { each: forEach(add) });
export const it = test;
export const describe = test;
export const vi = { setConfig: () => undefined };

/** Types are for the compiler to judge, and no mutant changes one: whatever is asked of them is taken as said. */
export const expectTypeOf: (...given: unknown[]) => unknown = new Proxy(() => expectTypeOf, { get: () => expectTypeOf });
