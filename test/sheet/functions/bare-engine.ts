import vm from "node:vm";

/** A function of a spreadsheet by its name, on the cells of one formula. */
export type Call = (name: string, ...cells: unknown[]) => unknown;

/** An engine with nothing but the language, in which no text becomes code. */
export function bareEngine(source: string, prepare = ""): Call {
  const context = vm.createContext(Object.create(null), { codeGeneration: { strings: false, wasm: false } });
  vm.runInContext(`${prepare}\n${source}`, context);
  return (name, ...cells) => {
    Object.assign(context, { cells });
    return plain(vm.runInContext(`${name}.apply(null, cells)`, context));
  };
}

/** What the language gained after 2009, taken away again, and what it asked for then. */
export const year2009 = `
  ["isFrozen", "freeze", "keys"].forEach(function (name) {
    var own = Object[name];
    Object[name] = function (value) {
      if (Object(value) !== value) throw new TypeError("not an object");
      return own(value);
    };
  });
  ["find", "findLast", "findIndex", "findLastIndex", "includes", "flatMap", "flat", "at", "entries", "keys", "values", "fill", "copyWithin"]
    .forEach(function (name) { delete Array.prototype[name]; });
  ["startsWith", "endsWith", "includes", "padStart", "padEnd", "repeat", "at", "codePointAt", "normalize", "matchAll", "replaceAll"]
    .forEach(function (name) { delete String.prototype[name]; });
  ["entries", "values", "fromEntries", "assign", "hasOwn", "getOwnPropertySymbols", "getOwnPropertyDescriptors", "is", "setPrototypeOf"]
    .forEach(function (name) { delete Object[name]; });
  ["isInteger", "isSafeInteger", "isFinite", "isNaN"].forEach(function (name) { delete Number[name]; });
  delete Array.from; delete Array.of; delete String.raw;
  ["Map", "Set", "WeakMap", "WeakSet", "Symbol", "Proxy", "Reflect", "Promise", "BigInt", "globalThis"].forEach(function (name) {
    delete this[name];
  }, this);
`;

/** The OnlyOffice host: strict code in which the usual ways out are empty, and the functions that it was given. */
export function onlyOfficeHost(source: string): Call {
  const host = bareEngine(`
    var given = {};
    var Api = { AddCustomFunction: function (one) { given[one.name] = one; } };
    (function (Function, window, self, globalThis) { "use strict"; ${source}
    }).call(undefined);
    function callGiven(name, cells) { return given[name].apply(null, cells); }
  `);
  return (name, ...cells) => host("callGiven", name, cells);
}

/** Excel's custom functions: arguments left out are null, the invocation comes last, and errors are its own. */
export function excelHost(source: string, metadata: string): Call {
  const host = bareEngine(`
    var given = {};
    function HostError(code, message) { this.code = code; this.message = message; }
    var CustomFunctions = {
      Error: HostError,
      ErrorCode: { invalidValue: "#VALUE!" },
      associate: function (id, one) { given[id] = one; },
    };
    ${source}
    var metadata = ${metadata};
    function callGiven(id, cells) {
      var known = metadata.functions.find(function (one) { return one.id === id; });
      var args = known.parameters.map(function (_, i) { return cells[i] === undefined ? null : cells[i]; });
      try { return given[id].apply(null, args.concat([{ address: "A1" }])); }
      catch (fault) { throw fault instanceof HostError ? new Error(fault.code + fault.message) : fault; }
    }
  `);
  return (name, ...cells) => host("callGiven", name.replaceAll("_", "."), cells);
}

/** Objects of another realm as those of this one. */
const plain = (value: unknown): unknown =>
  typeof value === "object" && value !== null && !isDate(value) ? JSON.parse(JSON.stringify(value)) : value;
const isDate = (value: object) => Object.prototype.toString.call(value) === "[object Date]";

const lacking = (then: string) =>
  `var kept = { Map: Map, Set: Set, WeakMap: WeakMap, Symbol: Symbol }, symbolsOf = Object.getOwnPropertySymbols; ${year2009} (function () { ${then} }).call(this);`;

/** Engines with a part of what came after 2009. */
export const partly: Readonly<Record<string, string>> = {
  "collections that pass over what they are to be made of, as in IE 11": lacking(`
    var global = this;
    ["Map", "Set", "WeakMap"].forEach(function (name) {
      var Own = kept[name];
      global[name] = function () { this.own = new Own(); };
      ["get", "has", "set", "add", "delete", "forEach"].forEach(function (method) {
        if (Own.prototype[method]) global[name].prototype[method] = function (one, two) { return this.own[method](one, two); };
      });
      Object.defineProperty(global[name].prototype, "size", { get: function () { return this.own.size; } });
    });`),
  "collections and no symbols": lacking("this.Map = kept.Map; this.Set = kept.Set; this.WeakMap = kept.WeakMap;"),
  "sets that pass over what they are to be made of beside all else": lacking(`
    for (var name in kept) this[name] = kept[name];
    this.Set = function () { return new kept.Set(); };`),
  "symbols and no collections": lacking("this.Symbol = kept.Symbol;"),
  "symbols and collections": lacking("for (var name in kept) this[name] = kept[name]; Object.getOwnPropertySymbols = symbolsOf;"),
  "names of objects in an order of its own": `${year2009} var namesOf = Object.keys; Object.keys = function (one) { return namesOf(one).sort(); };`,
};
