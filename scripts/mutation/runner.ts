import { createRequire } from "node:module";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { Script } from "node:vm";
import { INSTRUMENTER_CONSTANTS, type MutantCoverage } from "@stryker-mutator/api/core";
import { declareClassPlugin, PluginKind } from "@stryker-mutator/api/plugin";
import {
  type DryRunResult,
  DryRunStatus,
  type MutantRunOptions,
  type MutantRunResult,
  MutantRunStatus,
  type TestRunner,
  TestStatus,
} from "@stryker-mutator/api/test-runner";
import * as expectation from "@vitest/expect";
import { bundleTests } from "./bundle.js";

/** What Stryker's changed code looks up on the global object: which mutant is awake, and who comes past which. */
interface Switch {
  activeMutant?: string | undefined;
  currentTestId?: string | undefined;
  hitCount?: number | undefined;
  hitLimit?: number | undefined;
  mutantCoverage?: MutantCoverage | undefined;
}

interface Tests {
  readonly files: Readonly<Record<string, () => Promise<unknown>>>;
  readonly named: { readonly name: string; readonly run: () => unknown }[];
}

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error)).slice(0, 300);

/**
 * Judges mutants by whole test files. The bundle is run anew for each, so that what happens once while a module loads, and what is kept
 * for later calls, counts like any other code; the compiled script is kept, and so are the packages, in which no mutant lies.
 */
class Judge implements TestRunner {
  readonly #switch: Switch = {};
  // As deep as the tests lie, so that what they read by a relative address is found.
  readonly #address = pathToFileURL(resolve("test/judging/tests.cjs")).href;
  #script!: Script;

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    // The same cases for every mutant, also where a test would choose its seed anew each time.
    process.env.DIFFERENTIAL_SEED ??= "1";
    Object.assign(globalThis, { [INSTRUMENTER_CONSTANTS.NAMESPACE]: this.#switch });
    this.#script = new Script(`(function (require, module, exports, testsAddress) {${await bundleTests()}\n})`);
  }

  async dryRun(): Promise<DryRunResult> {
    const seen = [];
    for (const file of Object.keys(this.#load().files)) {
      Object.assign(this.#switch, { activeMutant: undefined, hitCount: undefined, mutantCoverage: undefined, currentTestId: file });
      const start = performance.now();
      const fault = await this.#fault([file]);
      const result = { id: file, name: file, fileName: resolve(file), timeSpentMs: performance.now() - start };
      const mutants = this.#switch.mutantCoverage as MutantCoverage | undefined;
      seen.push({
        mutants: mutants?.perTest[file] ?? {},
        test: fault
          ? { ...result, status: TestStatus.Failed as const, failureMessage: fault.message }
          : { ...result, status: TestStatus.Success as const },
      });
    }
    this.#switch.currentTestId = undefined;
    seen.sort((one, other) => one.test.timeSpentMs - other.test.timeSpentMs);
    return {
      status: DryRunStatus.Complete,
      tests: seen.map(({ test }) => test),
      mutantCoverage: { static: {}, perTest: Object.fromEntries(seen.map(({ test, mutants }) => [test.id, mutants])) },
    };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit }: MutantRunOptions): Promise<MutantRunResult> {
    Object.assign(this.#switch, { activeMutant: activeMutant.id, hitCount: 0, hitLimit });
    const files = testFilter ?? [];
    const fault = await this.#fault(files);
    if (hitLimit !== undefined && (this.#switch.hitCount ?? 0) > hitLimit) return { status: MutantRunStatus.Timeout };
    return fault
      ? { status: MutantRunStatus.Killed, killedBy: [fault.file], failureMessage: fault.message, nrOfTests: files.length }
      : { status: MutantRunStatus.Survived, nrOfTests: files.length };
  }

  #load(): Tests {
    const module = { exports: {} as Tests };
    const own = createRequire(this.#address);
    const require = (name: string) => (name === "@vitest/expect" ? expectation : own(name));
    this.#script.runInThisContext()(require, module, module.exports, this.#address);
    return module.exports;
  }

  async #fault(files: readonly string[]) {
    let judging = "";
    try {
      const tests = this.#load();
      for (const file of files) {
        judging = file;
        tests.named.length = 0;
        await tests.files[file]?.();
        for (const { run } of tests.named) await run();
      }
    } catch (error) {
      return { file: judging, message: messageOf(error) };
    }
    return undefined;
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, "judge", Judge)];
