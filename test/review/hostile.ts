import { expect } from "vitest";
import { InputError } from "xieliyuan";

/** A value that stands for somebody's data. */
export const secret = "张三439999198503010000";

const thrower = (...keys: readonly string[]) => {
  const getter = {
    enumerable: true,
    get() {
      throw new Error(secret);
    },
  };
  return Object.defineProperties({}, Object.fromEntries(keys.map((key) => [key, getter])));
};

const revoked = (target: object) => {
  const { proxy, revoke } = Proxy.revocable(target, {});
  revoke();
  return proxy;
};

/** What nobody should hand over, and somebody does. */
export const hostile: Readonly<Record<string, () => unknown>> = {
  nothing: () => undefined,
  null: () => null,
  "a text": () => secret,
  "not a number": () => Number.NaN,
  "a function": () => () => secret,
  "a __proto__ key": () => JSON.parse(`{"__proto__":{"polluted":"${secret}"}}`),
  "a constructor key": () => ({ constructor: { prototype: { polluted: secret } } }),
  "a key that nobody knows": () => ({ [secret]: 1 }),
  "a getter that throws": () => thrower("township"),
  "getters that throw where lists should be": () => thrower("villages", "people", "years", "year", "figures"),
  "a proxy that has been revoked": () => revoked({}),
  "a list that has been revoked": () => revoked([]),
  "a sparse list": () => Object.assign([], { length: 3 }),
  "a list of lists": () => [[[secret]]],
  "a list that is far too long": () => Object.assign([], { length: 4_000_000_000 }),
  "numbers that are none": () => ({ township: "T", village: "V", assistants: Number.NaN, years: [Number.NaN], year: Number.NaN }),
};

/** An amount that is one when it is first looked at, and throws somebody's data from then on. */
export function twoFaced(): object {
  let looks = 0;
  return {
    payer: "镇",
    get amount() {
      if (looks++ > 0) throw new Error(secret);
      return "100";
    },
  };
}

/** The call answers, or refuses with an input error that repeats nothing of what it was given. */
export function expectTame(call: () => unknown): void {
  try {
    expect(JSON.stringify(call())).not.toContain(secret);
  } catch (error) {
    expect(error).toBeInstanceOf(InputError);
    const { message, issues } = error as InputError;
    expect(issues.length).toBeGreaterThan(0);
    expect(`${message} ${JSON.stringify(issues)}`).not.toContain(secret);
  }
  expect(Reflect.get({}, "polluted")).toBeUndefined();
}

/** The issues with which a call is refused. */
export function refused(call: () => unknown): { path: string; code: string; expected: string }[] {
  try {
    call();
  } catch (error) {
    expect(error).toBeInstanceOf(InputError);
    return (error as InputError).issues.map(({ path, code, expected }) => ({ path: path.join("."), code, expected }));
  }
  throw new Error("was not refused");
}

/** The whole fen of a text in yuan, below 0 too, told apart from how the library reads it. */
export function fen(text: string): bigint {
  expect(text).toMatch(/^-?\d+\.\d\d$/);
  return BigInt(text.replace(".", ""));
}
