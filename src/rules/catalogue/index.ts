export { findTasks, type TaskQuery } from "./find";
export { type Citations, citedBy, task, tasksIn, tasksUnder } from "./lookup";
