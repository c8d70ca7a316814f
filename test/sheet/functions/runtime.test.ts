import vm from "node:vm";
import { beforeAll, describe, expect, test } from "vitest";
import { madeFiles } from "./artefacts";
import { partly, year2009 } from "./bare-engine";

/** What came of an expression, as a text: a value to its signs and holes, or the kind of error. */
const show = `
  function show(value) {
    if (typeof value === "string") return JSON.stringify(value);
    if (value === 0 && 1 / value < 0) return "-0";
    if (Object(value) !== value || typeof value === "function") return String(value);
    var parts = [];
    if (!Array.isArray(value)) {
      Object.getOwnPropertyNames(value).sort().forEach(function (name) { parts.push(name + ":" + show(value[name])); });
      return Object.prototype.toString.call(value) + "{" + parts + "}";
    }
    for (var i = 0; i < value.length; i++) parts.push(i in value ? show(value[i]) : "hole");
    return "[" + parts + "]";
  }
  function drained(walk) {
    var parts = [], step;
    while (!(step = walk.next()).done) parts.push(step);
    return [parts, step, walk.next()];
  }`;

type Engine = (expression: string) => string;
function engine(source: string): Engine {
  const context = vm.createContext(Object.create(null));
  vm.runInContext(`${source}\n${show}`, context);
  return (expression) => {
    const tried = `try { show(${expression}) } catch (error) { String(error.name || error) }`;
    return vm.runInContext(tried, context, { timeout: 2000 }) as string;
  };
}

const own = engine("");
let engines: Record<string, Engine>;
beforeAll(async () => {
  const file = await madeFiles();
  const es5 = `${file("es5.js")}; XLY_SEATS(37);`;
  const recent = `delete Array.prototype.at; delete Array.prototype.findLast; ${file("xieliyuan.global.js")}; xieliyuan.XLY_SEATS(37);`;
  engines = {
    "of 2009": engine(year2009 + es5),
    "with symbols and collections": engine(partly["symbols and collections"] + es5),
    "of 2020": engine(recent),
  };
}, 60_000);

/** Every list of one from each. */
const every = (...choices: readonly (readonly string[])[]): string[][] =>
  choices.reduce<string[][]>((lists, more) => lists.flatMap((list) => more.map((one) => [...list, one])), [[]]);
/** The arguments with each number of those at the end left out. */
const upTo = (...choices: readonly (readonly string[])[]): string[] =>
  choices.flatMap((_, i) => every(...choices.slice(0, i + 1))).map((list) => list.join(", "));

const lists = ["[]", "[1, 2, 3]", "[NaN, -0]", "[, 1]", "[undefined, 0]", "'abc'", "7", "null", "undefined"].concat(
  "{ length: 2, 0: 1, 1: 'b', 5: 'z' }",
  "{ length: -1, 0: 1 }",
  "{ length: '2', 0: 1 }",
);
const places = ["undefined", "0", "1", "-1", "1.5", "-1.5", "'1'", "'x'", "NaN", "Infinity", "-Infinity", "null", "-0", "true", "{}", "9"];
const texts = ["'abcab'", "''", "'x'", "12", "null", "undefined", "['a']"];
const parts = ["''", "'a'", "'b'", "'ab'", "'abcabc'", "undefined", "null", "1", "/a/", "['b']"];
const tests = [
  "function (one) { return one === 1; }",
  "function (one) { return one === undefined; }",
  "function (one, i, all) { return i === 1 && typeof all === 'object' && arguments.length === 3; }",
  "function () { return this && this.x; }",
  "function (one, i, all) { if (Array.isArray(all) && i === 0) { all.push(9); all[1] = 8; } return one > 7; }",
  "function () { throw new RangeError(); }",
  "undefined",
  "1",
  "{}",
];
const selves = ["{ x: 1 }", "1"];
const makes = [
  "function (one) { return one; }",
  "function (one, i, all) { return [one, [i], all && all.length]; }",
  "function (one) { return [, one]; }",
  "function (one) { return { length: 1, 0: one }; }",
  "function () { return this && this.x; }",
  "undefined",
  "1",
];
const sources = [
  "[1, , 2]",
  "'ab'",
  "'a\\ud83d\\ude00\\ud83d'",
  "new String('ab')",
  "{ length: 2, 1: 'b' }",
  "{ length: -1 }",
  "5",
  "true",
].concat("null", "undefined", "{ length: Infinity }", "(function () { return arguments; })(1, 2)", "function (a, b) {}");
const objects = ["{ a: 1, b: 2 }", "[1, , 2]", "'ab'", "5", "null", "undefined", "Object.create({ x: 1 })"].concat(
  "Object.defineProperty({ a: 1 }, 'hidden', { value: 1 })",
);
const values = [...places, "1e300", "'5'", "[1]", "Object.freeze({})", "Object.freeze([])"];

const onList = (name: string, given: readonly string[]) =>
  lists.flatMap((list) => given.map((args) => `Array.prototype.${name}.call(${list}${args && `, ${args}`})`));
const onText = (name: string, given: readonly string[]) =>
  texts.flatMap((text) => given.map((args) => `String.prototype.${name}.call(${text}${args && `, ${args}`})`));

const recent = {
  at: onList("at", ["", ...places]),
  findLast: onList("findLast", ["", ...upTo(tests, selves)]),
};
const asked = {
  ...recent,
  find: onList("find", ["", ...upTo(tests, selves)]),
  findIndex: onList("findIndex", ["", ...upTo(tests, selves)]),
  includes: onList("includes", ["", ...upTo(["1", "NaN", "undefined", "0", "-0", "'b'"], places)]),
  flatMap: onList("flatMap", ["", ...upTo(makes, selves)]),
  entries: lists.map((list) => `drained(Array.prototype.entries.call(${list}))`),
  startsWith: onText("startsWith", ["", ...upTo(parts, places)]),
  endsWith: onText("endsWith", ["", ...upTo(parts, places)]),
  "includes of a text": onText("includes", ["", ...upTo(parts, places)]),
  padStart: onText("padStart", ["", ...upTo([...places, "3", "10", "Math.pow(2, 30)"], ["''", "'ab'", "undefined", "null", "0"])]),
  "Array.from": upTo(sources, makes, selves).map((args) => `Array.from(${args})`),
  "Object.entries": objects.map((one) => `Object.entries(${one})`),
  "Object.values": objects.map((one) => `Object.values(${one})`),
  "Object.fromEntries": [
    ...objects,
    "[['a', 1], ['b'], { 0: 'c', 1: 3 }]",
    "[]",
    "''",
    "[1]",
    "[['__proto__', 1]]",
    "{ length: 0 }",
    "[[undefined, 1], ['a', 1], ['a', 2]]",
  ].map((one) => `Object.fromEntries(${one})`),
  "Object.assign": every(["{}", "{ a: 0, c: 3 }", "Object.freeze({ a: 1 })", ...objects], objects, objects).map(
    (args) => `Object.assign(${args})`,
  ),
  "Object.isFrozen": values.map((one) => `Object.isFrozen(${one})`),
  "Number.isInteger": values.map((one) => `Number.isInteger(${one})`),
  "Number.isFinite": values.map((one) => `Number.isFinite(${one})`),
  "Number.isNaN": values.map((one) => `Number.isNaN(${one})`),
};
const symbols = [
  "Array.from(new Set([1, 2]))",
  "Array.from(new Map([[1, 2]]), function (one, i) { return [one, i]; })",
  "Array.from([5, 6].entries())",
  "Array.from({ length: 1, [Symbol.iterator]: 5 })",
  "Object.fromEntries(new Map([['a', 1]]))",
  "Object.getOwnPropertySymbols(Object.assign({}, { [Symbol.iterator]: 1 })).length",
  `(function () {
    var closed = 0, left = 3, walk = { next: function () { return { done: left-- === 0, value: left }; }, return: function () { closed++; return {}; } };
    var made;
    try { made = Array.from({ [Symbol.iterator]: function () { return walk; } }, function (one) { if (one === 1) throw 1; return one; }); } catch (fault) { made = fault; }
    return [made, closed, left];
  })()`,
];

const unlike = (name: string, expressions: readonly string[]) =>
  expressions.map((one) => [one, engines[name]?.(one), own(one)]).filter(([, theirs, wanted]) => theirs !== wanted);

describe.each(["of 2009", "with symbols and collections"])(
  "what es5.js adds to the objects of an engine %s does what the language says",
  (name) => {
    test.each(Object.entries(asked))("%s", (_, expressions) => {
      expect(unlike(name, expressions)).toEqual([]);
    });
    test("and is hidden from loops", () => {
      const seen =
        "(function () { var names = []; for (var name in []) names.push(name); for (name in Object('')) names.push(name); return names; })()";
      expect(engines[name]?.(seen)).toBe("[]");
    });
  },
);

test("what is iterated by symbols is, where there are symbols", () => {
  expect(unlike("with symbols and collections", symbols)).toEqual([]);
});

test.each(Object.entries(recent))(
  "what every file adds to the objects of an engine of 2020 does what the language says: %s",
  (_, expressions) => {
    expect(unlike("of 2020", expressions)).toEqual([]);
  },
);
