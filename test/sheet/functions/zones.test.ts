import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { buildSheet } from "../../../scripts/sheet/build";
import { temporaryFolder } from "../../temporary-folder";

test("the pasted files answer alike in every time zone, also to births in the years of summer time", async () => {
  const folder = temporaryFolder();
  await buildSheet(folder);
  const files = ["wps-macro.js", "apps-script.js", "es5.js"].map((name) => join(folder, name));
  const script = fileURLToPath(new URL("zones.ts", import.meta.url));
  const under = (TZ: string) =>
    execFileSync(process.execPath, ["--import", "tsx", script, ...files], {
      env: { ...process.env, TZ },
      encoding: "utf8",
      maxBuffer: 1 << 24,
    });
  const shanghai = under("Asia/Shanghai");
  expect(shanghai).toContain("1986-05-04 40 40 40周岁：1986-05-04出生");
  expect(shanghai).toContain("1991-09-15 34 34 34周岁：1991-09-15出生");
  expect(shanghai).toContain("[2333.33,2666.67,3000]");
  expect(shanghai).toContain("Tue Mar 10 2026");
  expect(under("UTC")).toBe(shanghai);
  expect(under("America/New_York")).toBe(shanghai);
}, 120_000);
