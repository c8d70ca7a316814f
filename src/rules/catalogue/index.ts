export { findTasks, type TaskQuery } from "./find";
export { type Citations, citedBy, task, tasksIn, tasksUnder } from "./lookup";
export { deadlineName, recurrenceNames, roleNames } from "./names";
export { taskCatalogueCsv, taskCatalogueJson } from "./table";
