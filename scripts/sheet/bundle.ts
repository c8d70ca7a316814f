import { resolve } from "node:path";
import { build, transform } from "esbuild";
import ts from "typescript";
import { lean } from "./lean";
import { mangledNames } from "./mangled-names";
import { withoutUnread } from "./without-unread";

/** The rules, as an expression that makes `callFunction` and touches nothing outside. */
interface Bundles {
  /** For engines of 2020 and later. */
  readonly modern: string;
  /** For engines that know the language of 2009 alone; what such an engine lacks it brings along. */
  readonly es5: string;
}

const root = resolve(import.meta.dirname, "../..");
const target = "es2020";

/** Bundles the functions with the rules that they ask. */
export async function bundles(): Promise<Bundles> {
  const shrunk = await shaken(await bundled(), { minifySyntax: true });
  const whole = await shaken(withoutUnread(shrunk, mangledNames(shrunk)), { minifySyntax: true });
  // A name that stands in no text of the bundle is its own affair.
  const mangleProps = new RegExp(`^(${mangledNames(whole).join("|")})$`);
  const modern = await shaken(whole, { minify: true, mangleProps });
  const plain = expression(await shaken(whole, { minifySyntax: true, mangleProps }));
  const lowered = ts.transpileModule(`const made = ${plain};`, {
    compilerOptions: { target: ts.ScriptTarget.ES5, downlevelIteration: true, ignoreDeprecations: "6.0", module: ts.ModuleKind.None },
  }).outputText;
  const { code } = await transform(`(function(){${lowered};return made})()`, { minify: true, target: "es5", charset: "utf8" });
  return { modern: expression(modern), es5: code.trim().replace(/;$/, "") };
}

/** The text without what nothing asks for any more once the choices of the policy stand in it. */
async function shaken(text: string, minified: { minify?: boolean; minifySyntax?: boolean; mangleProps?: RegExp }): Promise<string> {
  const { code } = await transform(text, { format: "esm", target, charset: "utf8", treeShaking: true, legalComments: "none", ...minified });
  return code;
}

async function bundled(): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: 'export { callFunction } from "./src/sheet/functions/call";', resolveDir: root },
    bundle: true,
    write: false,
    format: "esm",
    charset: "utf8",
    target,
    minifySyntax: true,
    tsconfigRaw: { compilerOptions: { target: "ESNext", useDefineForClassFields: false } },
    plugins: [lean],
  });
  return outputFiles[0]?.text ?? "";
}

/** A module with one export as an expression of that export. */
function expression(module: string): string {
  const [whole, local] = /export\s*\{\s*([\w$]+)(?:\s+as\s+\w+)?\s*\};?\s*$/.exec(module) ?? [];
  if (whole === undefined) throw new Error("the bundle has no export");
  return `(()=>{${module.slice(0, -whole.length)}return ${local}})()`;
}
