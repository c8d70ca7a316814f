import { countyPolicy } from "./policy";

/** What the files of one build say of themselves; kept equal to the package's version by a test. */
export const packageVersion = "0.1.0";

/** 协理员版本. */
export const version = `xieliyuan ${packageVersion}，${countyPolicy.instrument}`;
