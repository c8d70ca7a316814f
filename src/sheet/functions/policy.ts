import { chengbu2023, type Policy } from "../../law/chengbu2023";

/** The policy of the spreadsheet functions (政策参数): the county's own. A file pasted into a workbook answers by one policy alone. */
export const countyPolicy: Policy = chengbu2023;
