export { type Cell, type CellOptions, isBlank, type Reader, type Reading } from "./cell";
export { readDate, readDay } from "./date";
export { type EducationFact, readEducation } from "./education";
export { type CellFault, cellFaults } from "./fault";
export { readMoney, readNumber } from "./number";
export { type ResidentId, readResidentId } from "./plain";
export { readName, readText } from "./shown";
export { readGrade, readSubjects, readVillageClass, readYesNo } from "./words";
