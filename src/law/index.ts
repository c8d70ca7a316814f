export { chengbu2023, type Policy } from "./chengbu2023";
export { citations, type FindingCode } from "./citations";
export { type EducationLevel, educationLevels } from "./education";
export { type Amount, type DatedFigures, type DatedValue, type FigureId, type FigureUnits, type FigureValues, figures } from "./figures";
export { type Grade, grades } from "./grades";
export { type InstrumentId, instruments } from "./instruments";
export { type BodyProvisionId, provisions } from "./provisions";
export { type ReadingId, type ReadingValues, readings } from "./readings";
export { type TaskCategory, type TaskContentId, type TaskNo, taskCategories, tasks } from "./tasks";
export type {
  Addressee,
  Bilingual,
  Channel,
  Force,
  InstrumentEntry,
  ProvisionEntry,
  Recurrence,
  RuleName,
  Statement,
  TaskContentEntry,
  TaskEntry,
  TaskRole,
} from "./types";
