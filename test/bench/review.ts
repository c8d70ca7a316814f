import { type Roster, reviewYear } from "xieliyuan";
import { type Township, townships, year } from "./workload";

/** Reviews of growing rosters as a stream and at once, in one process: what a person costs, and what the memory holds. */
const sizes = (process.env.BENCH_REVIEWS ?? "1000,10000,100000,700000").split(",").map(Number);

const village = (i: number) => `V${i >> 1}`;

/** Two people to a village, with the grounds for leaving all stated; parsed from JSON, as an application is given them. */
function rosterOf(all: readonly Township[], first = 0): Roster {
  const grounds = { breach: false, harmfulConduct: false, poorAttitude: false, lowSatisfaction: false, lateWork: false };
  const settled = { ...grounds, unableByHealth: false, otherUnsuitability: false };
  const name = (t: number) => `T${String(first + t).padStart(6, "0")}`;
  return {
    villages: all.flatMap((township, t) =>
      township.flatMap(({ pay }, i) =>
        i % 2 ? [] : [fromJson({ township: name(t), village: village(i), villageClass: pay.villageClass })],
      ),
    ),
    people: all.flatMap((township, t) =>
      township.map(({ eligibility, training, assessment, pay: { villageClass: _, ...pay } }, i) => {
        const id = `${first + t}/${i}`;
        return fromJson({ ...eligibility, ...settled, ...training, ...assessment, ...pay, id, township: name(t), village: village(i) });
      }),
    ),
  };
}

const fromJson = <T>(row: T): T => JSON.parse(JSON.stringify(row));

const megabytes = () => {
  globalThis.gc?.();
  return Math.round(process.memoryUsage().heapUsed / 2 ** 20);
};

/** The same as a stream, each township made when it is asked for. */
function stream(size: number) {
  const few = townships(4000);
  function* country() {
    for (let t = 0, people = 0; people < size; t++) {
      const one = few[t % few.length] as Township;
      people += one.length;
      yield rosterOf([one], t);
    }
  }
  const before = megabytes();
  let most = 0;
  let parts = 0;
  let people = 0;
  const start = performance.now();
  for (const { county } of reviewYear(country(), { year })) {
    people = county.people;
    if (++parts % 2000 === 0) most = Math.max(most, megabytes());
  }
  const taken = performance.now() - start;
  console.log(
    `stream | ${people} people, ${parts} townships | ${(taken / 1000).toFixed(2)} s with the making | heap ${before} MB before, at most ${most} MB between`,
  );
}

function batch(size: number) {
  const roster = rosterOf(townships(size));
  const held = megabytes();
  const start = performance.now();
  const { county } = reviewYear(roster, { year });
  const taken = performance.now() - start;
  const resident = Math.round(process.resourceUsage().maxRSS / 1024);
  const cells = [county.people, `${(taken / 1000).toFixed(2)} s`, `${((taken * 1000) / size).toFixed(1)} µs a person`];
  console.log(["at once", ...cells, `roster ${held} MB of heap`, `at most ${resident} MB resident`].join(" | "));
}

for (const size of sizes) stream(size);
for (const size of sizes) batch(size);
