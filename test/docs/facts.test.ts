import { join } from "node:path";
import { expect, test } from "vitest";
import { undocumentedFacts } from "./documented-facts";
import { root } from "./examples";

test("every fact of every rule says what it is where it is typed", () => {
  expect(undocumentedFacts(join(root, "src/index.ts"))).toEqual([]);
});
