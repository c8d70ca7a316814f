import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build, type Metafile } from "esbuild";
import { temporaryFolder } from "../temporary-folder";

const root = new URL("../../", import.meta.url).pathname;

/** Runs a program to its end and hands back what it printed; what it printed before failing stands in the error. */
export function run(program: string, args: readonly string[], cwd: string): string {
  try {
    return execFileSync(program, args, { cwd, encoding: "utf8", stdio: "pipe", env: { ...process.env, NODE_OPTIONS: "", NODE_ENV: "" } });
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    throw new Error(`${program} ${args.join(" ")}\n${stdout}\n${stderr}`);
  }
}

/** The package built and packed, on a copy of the tree, so that nothing else that uses it is disturbed. */
export interface Packed {
  readonly folder: string;
  readonly tarball: string;
  /** The runtime dependencies, packed from those installed here, so that no network is needed. */
  readonly dependencies: readonly string[];
}

export function pack(): Packed {
  const work = temporaryFolder();
  const folder = join(work, "tree");
  mkdirSync(folder);
  for (const name of [
    "src",
    "scripts",
    "vectors",
    "docs",
    "examples",
    "package.json",
    "tsconfig.json",
    "tsup.config.ts",
    "README.md",
    "CHANGELOG.md",
    "CONTRIBUTING.md",
    "SECURITY.md",
    "LICENSE",
  ])
    cpSync(join(root, name), join(folder, name), { recursive: true });
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
  run("npm", ["run", "build"], folder);
  const packed = (what: string): string => {
    const [made] = JSON.parse(run("npm", ["pack", "--json", "--ignore-scripts", "--pack-destination", work, what], folder)) as {
      filename: string;
    }[];
    return join(work, made?.filename ?? "");
  };
  const { dependencies } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { dependencies: Record<string, string> };
  return { folder, tarball: packed("."), dependencies: Object.keys(dependencies).map((name) => packed(join(root, "node_modules", name))) };
}

/** A folder in which the tarball is installed, offline; the projects below it find it as npm's workspaces do. */
export function install({ tarball, dependencies }: Packed): string {
  const folder = join(tarball, "..", "installed");
  mkdirSync(folder);
  writeFileSync(join(folder, "package.json"), JSON.stringify({ name: "installed", version: "1.0.0", private: true }));
  run("npm", ["install", "--offline", "--no-audit", "--no-fund", "--ignore-scripts", tarball, ...dependencies], folder);
  return folder;
}

/** An empty project beside the installed package. */
export function project(installed: string, name: string, manifest: object, files: Readonly<Record<string, string>>): string {
  const folder = join(installed, name);
  mkdirSync(folder);
  writeFileSync(join(folder, "package.json"), JSON.stringify({ name, version: "1.0.0", private: true, ...manifest }));
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
  return folder;
}

export interface Bundle {
  readonly text: string;
  /** Bytes after gzip, as a server sends it. */
  readonly gzip: number;
  readonly inputs: Metafile["inputs"];
}

/** What a browser is sent for some code of an application that stands in a folder. */
export async function browserBundle(code: string, folder: string): Promise<Bundle> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: code, resolveDir: folder },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    write: false,
    metafile: true,
  });
  const [file] = outputFiles;
  const kept = Object.values(metafile.outputs).flatMap(({ inputs }) =>
    Object.entries(inputs).filter(([, { bytesInOutput }]) => bytesInOutput > 0),
  );
  return {
    text: file?.text ?? "",
    gzip: gzipSync(file?.contents ?? "", { level: 9 }).length,
    inputs: Object.fromEntries(kept.map(([path]) => [path, metafile.inputs[path] as Metafile["inputs"][string]])),
  };
}
