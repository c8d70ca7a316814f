import { InputError, type Issue } from "xieliyuan";

/** Every fault of a call, whole; a call that is answered has none. */
export function issuesOf(call: () => unknown): readonly Issue[] {
  try {
    call();
    return [];
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return error.issues;
  }
}
