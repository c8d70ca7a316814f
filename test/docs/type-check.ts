import { join } from "node:path";
import ts from "typescript";
import { type Example, root } from "./examples";

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  strict: true,
  exactOptionalPropertyTypes: true,
  skipLibCheck: true,
  noEmit: true,
  types: [],
  paths: {
    xieliyuan: [join(root, "src/index.ts")],
    "xieliyuan/*": [join(root, "src/*/index.ts")],
  },
};

/** What the compiler has to say of each example, when it stands in a file of somebody who has installed the library and asks for strict types. */
export function faultsOfTypes(examples: readonly Example[]): ReadonlyMap<Example, readonly string[]> {
  const files = new Map(examples.map((example, i) => [join(root, `test/docs/example-${i}.ts`), example]));
  const host = ts.createCompilerHost(options);
  const onDisk = host.getSourceFile;
  const isOnDisk = host.fileExists;
  host.fileExists = (name) => files.has(name) || isOnDisk(name);
  host.getSourceFile = (name, target, ...rest) => {
    const example = files.get(name);
    return example ? ts.createSourceFile(name, example.code, target) : onDisk(name, target, ...rest);
  };
  const program = ts.createProgram([...files.keys()], options, host);
  const said = [...files].map(([name, example]): [Example, readonly string[]] => {
    const file = program.getSourceFile(name);
    const faults = [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)];
    return [
      example,
      faults.map(({ messageText, start = 0 }) => `${line(example, start)}: ${ts.flattenDiagnosticMessageText(messageText, " ")}`),
    ];
  });
  return new Map(said);
}

const line = ({ code }: Example, at: number): string => code.slice(code.lastIndexOf("\n", at - 1) + 1).split("\n")[0] ?? "";
