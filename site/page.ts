import { posix } from "node:path";
import type { Bilingual } from "../src/law/types";
import type { Html } from "./html";

export type Door = "law" | "readings" | "tables" | "tasks" | "calculators" | "guides" | "api";

/** A page of the site. Every address in it is written from the top of the site, after `/`, and made relative when it is written out. */
export interface Page {
  /** Where it stands under the top of the site: `law/3-5-5.html`. */
  readonly path: string;
  readonly title: Bilingual;
  readonly door?: Door;
  /** What stands above the title: the way here. */
  readonly trail?: readonly { readonly to: string; readonly name: Bilingual }[];
  readonly body: Html;
  /** Scripts of its own beside those of every page. */
  readonly scripts?: readonly string[];
  readonly wide?: boolean;
}

/** A file of the site that is not a page. */
export interface Download {
  readonly path: string;
  readonly text: string;
}

/** An address as seen from a page, so that the site opens from any folder and under any path. */
function relative(from: string, to: string): string {
  const [path = "", hash] = to.split("#");
  const found = path === "" ? "" : posix.relative(posix.dirname(from), path) || posix.basename(path);
  return hash === undefined ? found : `${found}#${hash}`;
}

/** The addresses of a page made relative. */
export const located = (markup: string, from: string): string =>
  markup.replace(/\b(href|src|data-root)="\/([^"]*)"/g, (_, name: string, to: string) => {
    if (name === "data-root") return `${name}="${"../".repeat(from.split("/").length - 1)}"`;
    return `${name}="${relative(from, to)}"`;
  });
