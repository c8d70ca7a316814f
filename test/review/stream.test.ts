import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { describe, expect, test } from "vitest";
import { chengbu2023, InputError, type Roster, reviewYear, withReadings } from "xieliyuan";
import { issuesOf } from "../model/issues-of";

const options = { year: 2026 };

/** A township whose people differ from those of the others, one of them with a fault. */
const township = (n: number): Roster => ({
  villages: [0, 1, 2, 3].map((v) => ({ township: `T${String(n).padStart(5, "0")}`, village: `V${v}`, villageClass: 1 + ((n + v) % 3) })),
  people: Array.from({ length: 12 }, (_, i) => ({
    id: `${n}-${i}`,
    township: `T${String(n).padStart(5, "0")}`,
    village: `V${i % 5}`,
    tookPart: i !== 7,
    proposal: i % 3 === 0 ? ("excellent" as const) : ("competent" as const),
    score: 60 + ((n * i) % 40),
    birthDate: `${1960 + (i % 40)}-0${1 + (n % 9)}-1${i % 10}`,
    service: { periods: [{ from: `2026-0${1 + (i % 9)}-0${1 + (n % 9)}`, to: "2026-12-31" }] },
    topUps: [{ payer: "township", amount: n * 10 + i }],
    hiredOn: "2020-01-01",
    sessions: [{ on: "2026-05-06", kind: "in-service" as const, days: (n % 40) / 8 }],
  })),
});

const merged = (rosters: readonly Roster[]): Roster => ({
  villages: rosters.flatMap(({ villages }) => villages),
  people: rosters.flatMap(({ people }) => people),
});
const some = Array.from({ length: 9 }, (_, n) => township(n));

async function* later(rosters: Iterable<Roster>) {
  for (const roster of rosters) yield roster;
}

describe("a roster given township by township", () => {
  const whole = reviewYear(merged(some), options);
  const parts = [...reviewYear(some, options)];

  test("is reviewed as it would be whole", () => {
    const townships = parts.flatMap((part) => part.townships).map(({ people, ...rest }) => ({ ...rest, people: people.map(rowless) }));
    expect(townships).toEqual(whole.townships.map(({ people, ...rest }) => ({ ...rest, people: people.map(rowless) })));
    expect(parts.flatMap(({ assessment }) => assessment.grades)).toEqual(whole.assessment.grades);
    expect(parts.flatMap(({ issues }) => issues).length).toBe(whole.issues.length);
  });
  test("carries the totals of all before, and the last part those of the county", () => {
    expect(parts.at(-1)?.county).toEqual(whole.county);
    expect(parts.map(({ county }) => county.townships)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(parts[2]?.county).toEqual(reviewYear(merged(some.slice(0, 3)), options).county);
  });
  test("may come later, one roster at a time", async () => {
    const said = [];
    for await (const part of reviewYear(later(some), options)) said.push(part);
    expect(said).toEqual(parts);
  });
  test("may come with several townships in a part", () => {
    const [first, second] = [...reviewYear([merged(some.slice(0, 4)), merged(some.slice(4))], options)];
    expect(first?.townships.length).toBe(4);
    expect(second?.county).toEqual(whole.county);
  });
  test("keeps each part's own ledgers and terms", () => {
    const seats = { township: "T00001", seats: 12, decidedBy: "县人社局", on: "2026-12-01", reason: "x" };
    const [, second] = [...reviewYear([some[0] as Roster, { ...(some[1] as Roster), seatDecisions: [seats], ledgers: {} }], options)];
    expect(second?.assessment.pools[0]?.seats).toBe(12);
    expect(second?.ledgers).not.toBeNull();
  });
  test("has no part where there is none", () => expect([...reviewYear([], options)]).toEqual([]));
});

const faultsOf = (call: () => unknown) => {
  try {
    call();
  } catch (error) {
    if (error instanceof InputError) return error.issues.map(({ path, code }) => `${path.join(".")} ${code}`);
    throw error;
  }
  return [];
};

describe("a roster in parts is refused", () => {
  test("where a township comes a second time", () => {
    expect(faultsOf(() => [...reviewYear([township(1), township(2), township(1)], options)])).toEqual(["townships.2 duplicate"]);
    expect(issuesOf(() => [...reviewYear([township(1), township(1)], options)]).map(({ expected }) => expected)).toEqual([
      "every township whole, in one part",
    ]);
  });
  test("at once, where the seats are shared out over the county", () => {
    const policy = withReadings(chengbu2023, { "quota-pool": "county" });
    expect(issuesOf(() => reviewYear([], { ...options, policy }))).toEqual([
      {
        path: ["options", "policy"],
        code: "contradiction",
        expected: "a pool of seats for each township, since a county's needs all of its people at once",
      },
    ]);
    expect(reviewYear(merged(some), { ...options, policy }).assessment.pools.length).toBe(1);
  });
  test("at once, where the options are none", () => {
    expect(faultsOf(() => reviewYear([], { year: 1999 }))).toEqual(["options.year before-validity"]);
  });
  test.each([
    ["null", null],
    ["a text", "T"],
    ["no lists", {}],
    ["no people", { villages: [] }],
  ])("where a part is %s", (_, part) => {
    expect(faultsOf(() => [...reviewYear([part as never], options)])[0]).toMatch(/^roster/);
  });
});

test("what throws when it is asked for an iterator is refused without its words", () => {
  const hostile = new Proxy(
    {},
    {
      get: () => {
        throw new Error("王五");
      },
    },
  );
  expect(() => reviewYear(hostile as never, options)).toThrow(InputError);
  expect(() => reviewYear(hostile as never, options)).not.toThrow("王五");
});

test("the memory does not grow with the number of townships", () => {
  setFlagsFromString("--expose_gc");
  const collect = runInNewContext("gc") as () => void;
  function* country(townships: number) {
    for (let n = 0; n < townships; n++) yield township(n);
  }
  const heapAfter = (townships: number) => {
    let last: unknown;
    for (const part of reviewYear(country(townships), options)) last = part.county.pay.total;
    collect();
    expect(last).toBeDefined();
    return process.memoryUsage().heapUsed;
  };
  heapAfter(300);
  const few = heapAfter(300);
  const many = heapAfter(3000);
  expect((many - few) / 2700).toBeLessThan(1500);
});

const rowless = ({ row: _, ...rest }: { readonly row: number }) => rest;
