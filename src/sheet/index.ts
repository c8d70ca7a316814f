export { checkResidentId, maskResidentId, type ResidentIdCheck, type ResidentIdFault } from "../model/resident-id";
export * from "./cells";
export { callFunction, type HostOptions } from "./functions";
export * from "./ledgers";
export * from "./roster";
