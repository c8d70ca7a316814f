export { callFunction, type HostOptions } from "./call";
export type { DayForm } from "./result";
export type { Argument, Signature } from "./signature";
export { type FunctionId, signatures } from "./signatures";
