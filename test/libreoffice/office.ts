import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";

const head = '<?xml version="1.0" encoding="UTF-8"?>';
const doctype = (root: string, dtd: string) =>
  `${head}<!DOCTYPE ${root} PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "${dtd}.dtd">`;
const library = 'xmlns:library="http://openoffice.org/2000/library"';

/** A text as XML holds it. */
export const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** LibreOffice without a screen, with a Basic module in My Macros, that works every formula out anew when it opens a file. */
export function office(module: string): { readonly folder: string; readonly shown: (file: string) => Map<string, string[][]> } {
  const folder = mkdtempSync(join(tmpdir(), "libreoffice-"));
  const profile = join(folder, "profile");
  const run = (...args: string[]) =>
    execFileSync("soffice", [`-env:UserInstallation=${pathToFileURL(profile)}`, "--headless", ...args], {
      stdio: "ignore",
      timeout: 120_000,
      killSignal: "SIGKILL",
    });
  // A first start makes the profile, and would make its macros anew over ours.
  writeFileSync(join(folder, "first.csv"), "1\n");
  run("--convert-to", "fods", "--outdir", folder, join(folder, "first.csv"));
  install(join(profile, "user"), module);
  const shown = (file: string): Map<string, string[][]> => {
    const out = mkdtempSync(join(folder, "csv-"));
    // Every sheet to a file of its own, in UTF-8, each cell as the value that it holds.
    run("--convert-to", "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1", "--outdir", out, file);
    const prefix = `${basename(file).replace(/\.[^.]*$/, "")}-`;
    return new Map(readdirSync(out).map((name) => [name.slice(prefix.length, -4), rowsOf(readFileSync(join(out, name), "utf8"))]));
  };
  return { folder, shown };
}

function install(user: string, module: string): void {
  const basic = join(user, "basic");
  mkdirSync(join(basic, "Standard"), { recursive: true });
  writeFileSync(
    join(basic, "script.xlc"),
    `${doctype("library:libraries", "libraries")}<library:libraries ${library} xmlns:xlink="http://www.w3.org/1999/xlink"><library:library library:name="Standard" xlink:href="$(USER)/basic/Standard/script.xlb/" xlink:type="simple" library:link="false"/></library:libraries>`,
  );
  writeFileSync(
    join(basic, "Standard/script.xlb"),
    `${doctype("library:library", "library")}<library:library ${library} library:name="Standard" library:readonly="false" library:passwordprotected="false"><library:element library:name="xieliyuan"/></library:library>`,
  );
  writeFileSync(
    join(basic, "Standard/xieliyuan.xba"),
    `${doctype("script:module", "module")}<script:module xmlns:script="http://openoffice.org/2000/script" script:name="xieliyuan" script:language="StarBasic">${escaped(module)}</script:module>`,
  );
  const settings = join(user, "registrymodifications.xcu");
  const anew = `<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>`;
  writeFileSync(settings, readFileSync(settings, "utf8").replace("</oor:items>", `${anew}</oor:items>`));
}

/** The cells of a file of comma-separated values. */
function rowsOf(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, stop] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^,\n"]*))(,|\n|$)/g)) {
    rows.at(-1)?.push(quoted?.replace(/""/g, '"') ?? plain ?? "");
    if (stop === "\n") rows.push([]);
    if (stop === "") break;
  }
  return rows;
}
