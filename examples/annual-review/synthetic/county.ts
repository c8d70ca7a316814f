import type { Random } from "./random";

/** The year that the roster is kept for. */
export const year = 2025;

/** Names made of the sexagenary cycle, so that nobody takes them for places of the county. */
const stems = ["甲子乡", "乙丑乡", "丙寅镇", "丁卯镇", "戊辰乡", "己巳乡", "庚午镇", "辛未乡", "壬申乡", "癸酉镇", "甲戌乡", "乙亥场"];
const numerals = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二", "十三"];

export interface Village {
  readonly township: string;
  readonly village: string;
  readonly villageClass: 1 | 2 | 3;
  readonly resettlementSite: boolean;
  readonly heavyWorkload: boolean;
  readonly labourForce: number;
  /** How many serve there at the end of the year. */
  readonly posts: number;
  /** Whether its assistant was replaced within the year. */
  readonly changes: boolean;
}

/** 12 townships with 13 villages each. The odd cases stand in townships of their own, so that a reader finds them. */
export function villagesOf(random: Random): Village[] {
  return stems.flatMap((township, t) =>
    numerals.map((numeral, v) => {
      const two = v % 4 === 1;
      const labourForce = random.whole(180, 1900);
      return {
        township,
        village: `${township.slice(0, 2)}${numeral}${v === 12 ? "社区" : "村"}`,
        villageClass: labourForce > 1300 ? 1 : labourForce > 700 ? 2 : 3,
        resettlementSite: two && v % 8 === 1,
        heavyWorkload: two && v % 8 === 5,
        labourForce,
        posts: oddPosts(t, v) ?? (two ? 2 : 1),
        changes: t % 3 === 1 && v === 6,
      };
    }),
  );
}

function oddPosts(t: number, v: number): number | undefined {
  if (t === 2 && v === 3) return 0;
  if (t === 4 && v === 8) return 3;
  // Two without a ground for the second.
  if (t === 6 && v === 10) return 2;
  return undefined;
}
