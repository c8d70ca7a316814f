import { describe, expect, it } from "vitest";
import { reviewYear } from "../../src";
import { type Cells, codes, needed, person, readPeople } from "./rosters";

const places: Cells = [
  ["乡镇", "村", "村类别"],
  ["西岩镇", "塔溪村", "一类"],
  ["西岩镇", "石门村", "一类"],
  ["西岩镇", "六甲村", "一类"],
  ["丹口镇", "石门村", "一类"],
  ["丹口镇", "江口村", "一类"],
];
const of = (township: unknown, village: unknown, rest: readonly unknown[] = person.slice(2)) => [township, village, ...rest];
const inPost = (township: string, village: string) => of(township, village, [`赵${township}${village}`, "", "2020-01-01"]);

function read(rows: Cells, headers = needed) {
  const reading = readPeople([headers, ...rows], places);
  const { townships } = reviewYear(reading.roster, { year: 2025 });
  const outcomes = townships.flatMap(({ township, villages }) =>
    villages.map(({ village, headcount: { outcome } }) => [township + village, outcome] as const),
  );
  return {
    codes: codes(reading),
    unknown: outcomes.flatMap(([place, outcome]) => (outcome === "undetermined" ? place : [])).sort(),
    none: outcomes.flatMap(([place, outcome]) => (outcome === "violation" ? place : [])).sort(),
    townships: [...new Set(reading.roster.people.map(({ township }) => township))],
  };
}

describe("a village that the sheet of villages spells otherwise", () => {
  it.each(["塔溪", "塔溪村委会", "塔溪村民委员会", "塔溪村村委会", "塔溪行政村", "塔溪社区", "西岩镇塔溪村"])(
    "is not ruled to have nobody, nor is any other for it: %s",
    (village) => {
      const { codes, unknown, none } = read([of("西岩镇", village)]);
      expect(codes).toEqual(["people 2 村 unknown-village"]);
      expect(unknown).toEqual(["西岩镇塔溪村"]);
      expect(none).toHaveLength(4);
    },
  );

  it("leaves open how many serve there though somebody does", () => {
    expect(read([inPost("西岩镇", "塔溪村"), of("西岩镇", "塔溪")]).unknown).toEqual(["西岩镇塔溪村"]);
  });

  it.each(["塔西村", "塔溪溪村", "塔村", "溪塔村"])(
    "may be one in which nobody is known to serve, of whose name one character is wrong: %s",
    (village) => {
      const { codes, unknown } = read([of("西岩镇", village)]);
      expect(codes).toEqual(["people 2 村 unknown-village"]);
      expect(unknown).toEqual(["西岩镇塔溪村"]);
      expect(read([inPost("西岩镇", "塔溪村"), of("西岩镇", village)]).unknown).toEqual([]);
    },
  );

  it.each(["甲子二十村", "塔溪西岩石门六甲江口塔溪村"])("is one that the list lacks where no name is like it: %s", (village) => {
    expect(read([of("西岩镇", village)]).unknown).toEqual([]);
  });

  it("may be one that was left in the year, and is none where its own person left", () => {
    const headers = [...needed, "离任日期"];
    const left = [...inPost("西岩镇", "塔溪村"), "2025-06-30"];
    expect(read([left, of("西岩镇", "塔西村")], headers).unknown).toContain("西岩镇塔溪村");
    expect(read([[...of("西岩镇", "塔西村"), "2024-06-30"]], headers).unknown).toEqual([]);
  });

  it("may be one of its name elsewhere in which nobody serves", () => {
    expect(read([of("西岩镇", "江口村")]).unknown).toContain("丹口镇江口村");
    expect(read([inPost("丹口镇", "江口村"), of("西岩镇", "江口村")]).unknown).not.toContain("丹口镇江口村");
  });

  it("is sought as far as its row can be read, and its person be told", () => {
    expect(read([of("", "塔溪")]).unknown).toEqual(["西岩镇塔溪村"]);
    expect(read([of("丹口镇", "")]).unknown).toEqual(["丹口镇江口村", "丹口镇石门村"]);
    expect(read([of("", "")]).unknown).toHaveLength(5);
    expect(read([of("西岩镇", "塔溪", ["#N/A", "#N/A", "2020-01-01"])]).unknown).toEqual(["西岩镇塔溪村"]);
    expect(read([of("西岩镇", "塔溪", ["空缺", "", ""])]).unknown).toEqual([]);
    expect(read([of("丹口镇", "石门村"), of("西岩镇", "塔溪")]).unknown).toEqual(["丹口镇石门村", "西岩镇塔溪村"]);
  });

  it("is known in a row above the headers as well", () => {
    const reading = readPeople([["西岩", "塔溪村委会", "钱二", "439999198503010012", "2020-01-01"], needed, person], places);
    expect(codes(reading)).toContain("people 1  above-headers");
    expect(reading.roster.villages.filter(({ staffUnknown }) => staffUnknown).map(({ village }) => village)).toContain("塔溪村");
  });
});

describe("a township that the sheet of villages spells otherwise", () => {
  it.each(["西岩", "城步县西岩镇", "城步苗族自治县西岩镇", "西岩镇人民政府"])("is read as that one, and reported there: %s", (township) => {
    const { codes, unknown, none, townships } = read([of(township, "塔溪村")]);
    expect(codes).toEqual(["people 2 乡镇 township-spelling"]);
    expect([unknown, townships]).toEqual([[], ["西岩镇"]]);
    expect(none).not.toContain("西岩镇塔溪村");
  });

  it("counts its people for the seats of 优秀 together", () => {
    const rows = Array.from({ length: 10 }, (_, i) => of(i < 5 ? "西岩镇" : "西岩", "塔溪村", [`赵${i}`, "", "2020-01-01", "称职"]));
    const { roster } = readPeople([[...needed, "考核等次"], ...rows], places);
    expect(reviewYear(roster, { year: 2025 }).assessment.pools).toMatchObject([{ pool: "西岩镇", participants: 10, seats: 3 }]);
  });

  it("stays as it is where it may be another one", () => {
    const { codes, unknown, townships } = read([of("西岩乡", "塔溪村")]);
    expect(codes).toEqual(["people 2 乡镇 unknown-village"]);
    expect([unknown, townships]).toEqual([["西岩镇塔溪村"], ["西岩乡"]]);
    const both = readPeople([needed, of("西岩", "塔溪村")], [...places, ["西岩乡", "塔溪村", "一类"]]);
    expect(both.roster.villages.map(({ staffUnknown = false }) => staffUnknown)).toEqual([true, false, false, false, false, true]);
  });

  it("may be any where nothing is like it, and then the villages of that name are meant, or of one like it", () => {
    expect(read([of("兰蓉乡", "石门村")]).unknown).toEqual(["丹口镇石门村", "西岩镇石门村"]);
    expect(read([of("兰蓉乡", "塔西村")]).unknown).toEqual(["西岩镇塔溪村"]);
    expect(read([of("兰蓉乡", "上排村")]).unknown).toEqual([]);
  });
});
