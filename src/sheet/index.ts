export { checkResidentId, maskResidentId, type ResidentIdCheck, type ResidentIdFault } from "../model/resident-id";
export * from "./cells";
// In the place of the readers inside, which take their options as they are.
export { readDate, readDay } from "./cells/asked-date";
export { callFunction, type HostOptions } from "./functions";
export * from "./ledgers";
export * from "./roster";
