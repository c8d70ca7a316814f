export { deadlineName } from "./deadline";
export { findTasks, type TaskQuery } from "./find";
export { type Citations, citedBy, task, tasksIn, tasksUnder } from "./lookup";
export { recurrenceNames, roleNames } from "./names";
export { taskCatalogueCsv, taskCatalogueJson } from "./table";
