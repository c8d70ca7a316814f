import { all, banner, type HostFile, type Parts, parameters, rulesFunction, rulesName } from "./core";
import { docComment, resultType } from "./jsdoc";

const call = (id: string, options = ""): string => `return ${rulesName}()("${id}", arguments${options})`;

/** WPS JS 宏: declarations of functions alone, under the names in letters and the Chinese ones. */
export function wpsMacro(parts: Parts, version: string): HostFile {
  const functions = all.flatMap((one) => [one.id, one.zh].map((name) => `function ${name}(${parameters(one)}) { ${call(one.id)}; }`));
  return ["wps-macro.js", [banner(version), ...functions, rulesFunction(parts.modern, parts), ""].join("\n")];
}

/** Google Apps Script: a name that ends in an underscore is private, and days come back as dates that the sheet formats. */
export function appsScript(parts: Parts, version: string): readonly HostFile[] {
  const functions = all.flatMap((one) =>
    [one.id, one.zh].map((name) => `${docComment(one)}\nfunction ${name}(${parameters(one)}) { ${call(one.id, ', { days: "date" }')}; }`),
  );
  const types = all.flatMap((one) => {
    const args = one.args.map(({ id, optional }) => `${id}${optional ? "?" : ""}: unknown`).join(", ");
    return [one.id, one.zh].map((name) => `declare function ${name}(${args}): ${resultType(one)};`);
  });
  return [
    ["apps-script.js", [banner(version), ...functions, rulesFunction(parts.modern, parts), ""].join("\n")],
    ["apps-script.d.ts", [banner(version), ...types, ""].join("\n")],
  ];
}

/** OnlyOffice: one closure, in strict code that sees no global but the language's own and `Api`. */
export function onlyOffice(parts: Parts, version: string): HostFile {
  const functions = all.map(
    (one) => `${docComment(one, "  ")}\n  function ${one.id}(${parameters(one)}) { ${call(one.id)}; }\n  Api.AddCustomFunction(${one.id});`,
  );
  return [
    "onlyoffice.js",
    [banner(version), "(function () {", ...functions, `  ${rulesFunction(parts.modern, parts)}`, "})();", ""].join("\n"),
  ];
}

/** Hosts with an engine of 2009: declarations of functions in the language of that year. */
export function es5(parts: Parts, version: string): HostFile {
  const own = "Map,Set,WeakMap,Symbol";
  const rules = `(function(${own}){return ${parts.es5}}).apply(null,XlyWhole()?[${own}]:[XlyMap,XlySet,XlyMap,XlySymbol])`;
  const functions = all.map((one) => `function ${one.id}(${parameters(one)}) { ${call(one.id)}; }`);
  const core = rulesFunction(rules, { recent: parts.recent + parts.runtime + parts.collections });
  return ["es5.js", [banner(version), ...functions, core, ""].join("\n")];
}

/** Code with each sign beyond ASCII as its escape, which stands for it in a text and in a regular expression alike. */
const ascii = (code: string): string =>
  code.replace(/\\[\0-\x7f]|\\?([^\0-\x7f])/g, (whole, sign?: string) =>
    sign === undefined ? whole : `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );

/**
 * Web pages and spreadsheet components: one global object of the functions, with what is to be known of each. A page in GBK reads a script as GBK too,
 * unless told otherwise, so that this file is of ASCII alone.
 */
export function globalScript(parts: Parts, version: string): HostFile {
  const functions = all.map(({ id }) => `${id}: function () { ${call(id)}; }`);
  const known = all.map(({ id, zh, args, result }) => ({
    id,
    zh,
    result,
    args: args.map((argument) => ({ id: argument.id, zh: argument.name.zh, kind: argument.kind, optional: argument.optional === true })),
  }));
  const body = [
    `// ${version.replace(/[^\0-\x7f].*$/, "")} (MIT). Calculations, for reference; what the authority decides prevails.`,
    "var xieliyuan = (function () {",
    rulesFunction(parts.modern, parts),
    `return { ${functions.join(", ")}, functions: ${JSON.stringify(known)}, version: ${JSON.stringify(version)} };`,
    "})();",
    "",
  ];
  return ["xieliyuan.global.js", ascii(body.join("\n"))];
}
