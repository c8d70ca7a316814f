export { checkResidentId, maskResidentId, type ResidentIdCheck, type ResidentIdFault } from "../model/resident-id";
export * from "./cells";
export * from "./ledgers";
export * from "./roster";
