import { deepFrozen } from "../frozen";
import { employeePension } from "./employee-pension";
import type { AnnexTask } from "./entry";
import { publicEmployment } from "./public-employment";
import { publicInstitutionPension } from "./public-institution-pension";
import { residentPension } from "./resident-pension";
import { unemploymentInsurance } from "./unemployment-insurance";
import { workInjuryInsurance } from "./work-injury-insurance";

export { categoryNames, type TaskCategory, taskCategories } from "./categories";
export type { AnnexTask } from "./entry";

/** The 45 rows of the annex (工作任务清单), in order. */
export const tasks = /* @__PURE__ */ deepFrozen([
  ...residentPension,
  ...employeePension,
  ...publicInstitutionPension,
  ...unemploymentInsurance,
  ...workInjuryInsurance,
  ...publicEmployment,
] as const satisfies readonly AnnexTask[]);

/** The number of a row of the annex (序号). */
export type TaskNo = (typeof tasks)[number]["no"];

/** The locator of one item of content of the annex (服务内容): `附件-10(2)`. */
export type TaskContentId = (typeof tasks)[number]["contents"][number]["id"];
