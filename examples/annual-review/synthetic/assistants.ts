import type { Village } from "./county";
import { year } from "./county";
import type { Random } from "./random";

/** A day as year, month, day. */
export type Day = readonly [number, number, number];

export interface Assistant {
  readonly place: Village;
  readonly name: string;
  readonly male: boolean;
  readonly residentId: string;
  readonly born: Day;
  readonly education: string;
  readonly hired: Day;
  readonly left: Day | undefined;
  score: number;
  grade: "优秀" | "称职" | "不称职";
  tookPart: boolean;
  readonly townshipTopUp: number;
  readonly villageTopUp: number;
}

const surnames = "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许".split("");
const stems = "甲乙丙丁戊己庚辛壬癸".split("");
const branches = "子丑寅卯辰巳午未申酉戌亥".split("");

/** Everyone who served in the county in the year, village by village. */
export function assistantsOf(villages: readonly Village[], random: Random): Assistant[] {
  const all: Assistant[] = [];
  const join = (place: Village, hired: Day, left?: Day) => all.push(assistant(place, all.length, hired, left, random));
  for (const place of villages) {
    const longAgo = (): Day => [random.whole(2014, 2023), random.whole(1, 12), random.whole(1, 28)];
    if (place.changes) {
      join(place, longAgo(), [year, 6, 30]);
      join(place, [year, 7, 1]);
    } else for (let post = 0; post < place.posts; post++) join(place, random.chance(0.05) ? [year, 3, random.whole(1, 28)] : longAgo());
  }
  gradeAll(all);
  return all;
}

function assistant(place: Village, nth: number, hired: Day, left: Day | undefined, random: Random): Assistant {
  const born: Day = [random.whole(1968, 2001), random.whole(1, 12), random.whole(1, 28)];
  const male = random.chance(0.4);
  const topped = random.chance(0.35);
  return {
    place,
    name: `${surnames[nth % surnames.length]}${stems[nth % stems.length]}${branches[Math.floor(nth / 20) % branches.length]}`,
    male,
    residentId: residentId(born, 2 * (nth % 499) + (male ? 1 : 2)),
    born,
    education: random.pick([
      "高中",
      "高中",
      "中专",
      "中职",
      "职高",
      "技校",
      "大专",
      "专科",
      "本科",
      "高中毕业",
      "大专（函授）",
      "大专肄业",
    ]),
    hired,
    left,
    score: random.whole(152, 179) / 2,
    grade: "称职",
    tookPart: left === undefined,
    townshipTopUp: topped ? random.whole(2, 15) * 100 : 0,
    villageTopUp: topped ? random.whole(2, 15) * 100 : 0,
  };
}

/** No place has the code 439999, so a number that begins with it belongs to nobody, though its check character is right. */
export function residentId([y, m, d]: Day, serial: number): string {
  const two = (part: number) => String(part).padStart(2, "0");
  const digits = `439999${y}${two(m)}${two(d)}${String(serial).padStart(3, "0")}`;
  // ISO 7064 MOD 11-2 by its recursion, and not by the table of weights that the library reads with.
  const rest = [...digits].reduce((sum, digit) => ((sum + Number(digit)) * 2) % 11, 0);
  return digits + "10X98765432".charAt(rest);
}

/** Each township proposes its best for 优秀: mostly as many as there are seats, some of them one more. */
function gradeAll(all: readonly Assistant[]): void {
  [...new Set(all.map(({ place }) => place.township))].forEach((township, t) => {
    const assessed = all.filter(({ place, tookPart }) => place.township === township && tookPart).sort((a, b) => b.score - a.score);
    const seats = Math.floor(assessed.length * 0.3);
    const proposed = assessed.slice(0, seats + (t % 4 === 0 ? 1 : 0));
    for (const one of proposed) {
      one.grade = "优秀";
      one.score += 5;
    }
    const last = proposed[seats - 1];
    const beyond = proposed[seats];
    // In the first township the last seat is tied, in others the one too many is outdone.
    if (last && beyond) beyond.score = t === 0 ? last.score : last.score - 0.5;
    const worst = assessed.at(-1);
    if (worst && t % 4 === 3) {
      worst.grade = "不称职";
      worst.score = 52;
    }
  });
}
