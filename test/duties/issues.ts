import { InputError } from "xieliyuan";

/** The faults of a call as `path code`; a call that is answered has none. */
export function faultsOf(call: () => unknown): string[] {
  try {
    call();
    return [];
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return error.issues.map(({ path, code }) => `${path.join(".")} ${code}`);
  }
}
