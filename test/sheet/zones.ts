import { readDate } from "../../src/sheet/cells";

/** Prints every day from 1985 to 1992 as read from a local Date, a UTC Date, a serial and a text; run under one time zone after another. */
const start = Date.UTC(1985, 0, 1);
for (let n = 0; n < 2922; n++) {
  const utc = new Date(start + n * 86_400_000);
  const parts = [utc.getUTCFullYear(), utc.getUTCMonth(), utc.getUTCDate()] as const;
  const readings = [
    readDate(new Date(...parts)),
    readDate(new Date(...parts, 23, 30)),
    readDate(utc, { dates: "utc" }),
    readDate(31048 + n),
    readDate(`${parts[0]}.${parts[1] + 1}.${parts[2]}`),
  ];
  console.log(readings.map((reading) => (reading && "value" in reading ? reading.value : "?")).join(" "));
}
