import type { Law } from "../../model/in-force";
import { excel, wpsAddIn } from "./add-ins";
import { basicModule } from "./basic";
import type { HostFile, Parts } from "./core";
import { appsScript, es5, globalScript, onlyOffice, wpsMacro } from "./script-hosts";

export type { HostFile, Parts } from "./core";

/** Every host's files (各软件的文件), from one bundle of rules. */
export const hostFiles = (parts: Parts, laws: readonly Law[], version: string): readonly HostFile[] => [
  wpsMacro(parts, version),
  ...wpsAddIn(parts, version),
  ...excel(parts, version),
  ...appsScript(parts, version),
  onlyOffice(parts, version),
  es5(parts, version),
  globalScript(parts, version),
  basicModule(parts.basic, laws, version),
];
