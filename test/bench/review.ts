import { spawnSync } from "node:child_process";
import { type Roster, reviewYear, type YearReview } from "xieliyuan";
import { type Township, townships, year } from "./workload";

/**
 * Reviews of growing rosters, at once and as a stream, each in a process of its own: what a person costs, and what the memory holds. Townships are
 * parsed from JSON, as an application is given them; what the parsing takes is no part of a review.
 */
const sizes = (process.env.BENCH_REVIEWS ?? "1000,10000,100000,700000,1000000").split(",").map(Number);

const village = (i: number) => `V${i >> 1}`;

/** Two people to a village, with the grounds for leaving all stated. */
function rosterText(township: Township): string {
  const grounds = { breach: false, harmfulConduct: false, poorAttitude: false, lowSatisfaction: false, lateWork: false };
  const settled = { ...grounds, unableByHealth: false, otherUnsuitability: false };
  const villages = township.flatMap(({ pay: { villageClass } }, i) =>
    i % 2 ? [] : [{ township: "T#", village: village(i), villageClass }],
  );
  const people = township.map(({ eligibility, training, assessment, pay: { service, topUps } }, i) => {
    const place = { id: `#/${i}`, township: "T#", village: village(i) };
    return { ...eligibility, ...settled, ...training, ...assessment, service, topUps, ...place };
  });
  return JSON.stringify({ villages, people });
}

/** A country of so many people, township by township, and how long its making took. */
class Country {
  taken = 0;
  private readonly texts = townships(40_000).map(rosterText);

  constructor(private readonly size: number) {}

  *townships(): Generator<Roster> {
    for (let t = 0, people = 0; people < this.size; t++) {
      const start = performance.now();
      const text = this.texts[t % this.texts.length] as string;
      const roster: Roster = JSON.parse(text.replaceAll("#", String(t).padStart(6, "0")));
      people += roster.people.length;
      this.taken += performance.now() - start;
      yield roster;
    }
  }
}

const megabytes = (bytes: number) => `${Math.round(bytes / 2 ** 20)} MB`;

function report(way: string, people: number, taken: number, held: string): void {
  const resident = megabytes(process.resourceUsage().maxRSS * 1024);
  const time = [`${(taken / 1000).toFixed(2)} s`, `${((taken * 1000) / people).toFixed(1)} µs`];
  console.log(`| ${[way, people.toLocaleString("en"), ...time, held, resident].join(" | ")} |`);
}

/** A small country is reviewed so often that its time can be told. */
const timesFor = (size: number): number => Math.ceil(100_000 / size);

function asStream(size: number): void {
  const country = new Country(size);
  const heap = () => {
    globalThis.gc?.();
    return process.memoryUsage().heapUsed;
  };
  const before = heap();
  const times = timesFor(size);
  let [most, people, parts, looking] = [0, 0, 0, 0];
  const start = performance.now();
  for (let i = 0; i < times; i++) {
    for (const { county } of reviewYear(country.townships(), { year })) {
      people = county.people;
      if (++parts % 4000 !== 0) continue;
      const look = performance.now();
      most = Math.max(most, heap());
      looking += performance.now() - look;
    }
  }
  const taken = (performance.now() - start - country.taken - looking) / times;
  report("as stream", people, taken, `heap grows by ${megabytes(Math.max(0, most - before))} at most`);
}

/** The whole roster lies in memory, and each township's review is let go before the next one. */
function townshipByTownship(size: number): void {
  const rosters = [...new Country(size).townships()];
  globalThis.gc?.();
  const held = process.memoryUsage().heapUsed;
  const times = timesFor(size);
  let people = 0;
  const start = performance.now();
  for (let i = 0; i < times; i++) for (const { county } of reviewYear(rosters, { year })) people = county.people;
  report("one by one", people, (performance.now() - start) / times, `roster ${megabytes(held)}`);
}

/** One review of everybody, held whole; where it is read as well, the ruling on each person's pay is asked for, one after another. */
function whole(way: string, read: boolean, size: number): void {
  const roster = { villages: [] as Roster["villages"][number][], people: [] as Roster["people"][number][] };
  for (const { villages, people } of new Country(size).townships()) {
    roster.villages.push(...villages);
    roster.people.push(...people);
  }
  globalThis.gc?.();
  const held = process.memoryUsage().heapUsed;
  const times = timesFor(size);
  const start = performance.now();
  for (let i = 0; i < times; i++) {
    const { townships, county } = reviewYear(roster, { year });
    if (read) checkPays(townships, county.pay.undetermined);
  }
  report(way, roster.people.length, (performance.now() - start) / times, `roster ${megabytes(held)}`);
}

function checkPays(townships: YearReview["townships"], undetermined: number): void {
  let open = 0;
  for (const { people } of townships) for (const { pay } of people) if (pay.pay.total === null) open++;
  if (open !== undetermined) throw new Error(`${open} rulings without a total, ${undetermined} counted`);
}

/** An engine compiles what it has seen often: what that takes once is no part of what a person costs. */
function warmUp(): void {
  for (const _ of reviewYear(new Country(100_000).townships(), { year }));
}

const ways: Readonly<Record<string, (size: number) => void>> = {
  stream: asStream,
  held: townshipByTownship,
  once: (size) => whole("at once", false, size),
  read: (size) => whole("at once, read", true, size),
};
const [way, size] = process.argv.slice(2);
if (way) {
  warmUp();
  ways[way]?.(Number(size));
} else {
  console.log("| way | people | time | a person | held | resident at most |\n| --- | --- | --- | --- | --- | --- |");
  for (const one of Object.keys(ways))
    for (const people of sizes)
      spawnSync(process.execPath, ["--expose-gc", process.argv[1] as string, one, String(people)], { stdio: "inherit" });
}
