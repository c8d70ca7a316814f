import { readFileSync } from "node:fs";
import { bareEngine } from "./bare-engine";

/**
 * Prints what pasted files answer to Dates of a host in the zone of this process, through every day on which China changed its clocks. Run under
 * one zone after another; its arguments are the files.
 */
const files = process.argv.slice(2);
const days = Array.from({ length: 2192 }, (_, n) => new Date(Date.UTC(1986, 0, 1 + n)));
const local = (utc: Date, hours = 0, minutes = 0) => new Date(utc.getUTCFullYear(), utc.getUTCMonth(), utc.getUTCDate(), hours, minutes);
const on = new Date(2026, 6, 1);
const yearEnd = new Date(2026, 11, 31);
/** A date as the parts that its cell would show. */
const shown = (_: string, value: unknown): unknown =>
  typeof value === "string" && /^\d{4}-\d\d-\d\dT/.test(value) ? new Date(value).toDateString() : value;

for (const path of files) {
  const call = bareEngine(readFileSync(path, "utf8"));
  for (const born of days) {
    const ages = [local(born), local(born, 23, 30)].map((date) => call("XLY_AGE", date, on));
    console.log(born.toISOString().slice(0, 10), ...ages, call("XLY_AGE_WHY", local(born), on));
  }
  const served = [new Date(2026, 4, 16), new Date(2026, 4, 15), new Date(2026, 2, 29)].map((from) =>
    call("XLY_PAY", 3, from, "称职", yearEnd),
  );
  const due = call("XLY_DUE", new Date(2026, 2, 1), new Date(2026, 2, 31));
  console.log(JSON.stringify(served), JSON.stringify(due, shown));
}
