/** The day on which most of the rulings speak. */
export const on = "2026-07-01";

/** A decision that was recorded before it. */
export const record = { decidedBy: "儒林镇人民政府", on: "2026-06-01", reason: "熟悉业务。" };
