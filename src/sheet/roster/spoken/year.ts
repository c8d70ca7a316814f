/** Amounts, scores and document numbers have four digits as well. */
const noYears = /[〔[【(]20\d\d[〕\]】)]\d+号|\d+(\.\d+)?(万?元|分|天|人|学时)/g;

/** 2024年度, 2024—2025年度, 24年考核, 2024考核, （2024）; not the year of a day, and not 满10年. */
const years =
  /(?<!\d)(20\d\d)(?=年(?!\d|元月)|[、,及和至~—–-]+(20)?\d\d年)|^(20\d\d)(?![\d年./-])|\((20\d\d)\)|(?:^|[(、,及和至~—–-])(\d\d)(?=年(?![以内工限\d]))|(?<![\d第满])(\d\d)(?=年度)/g;

/** 当前年度 and 岗前年度培训 hold 前年 by chance. */
const past = /(去|往|历|以前|之前)年|(?<!以)上年|(?<![当目岗任以之])前年|[上前][一二两三]个?年/;
const several = /(?<!最)近[一二两三四五几\d]*年|以往|[往历][届次期]/;
/** 第一次年度培训 holds 次年 by chance. */
const coming = /(?<![以当线])下一?个?年|(?<![证说申注写标填])明年|(?<![一二两三四五六几每首本多此该当这历末人\d])次年|(?<![以近])来年|翌年/;
const part =
  /(?<![满职])半年(?!以上)|季度|[本每按当第/一二三四1-4]季|\(季\)|月度|月标准|[本当每按/]月|\(月\)|(?<!个)月(?:均|补[助贴]|增加|发放|报酬)|\d月份?(?!\d*日)/;

/** 元/月, 元/人·月, 元(每月): 元月 is January. */
const perMonth = /元[/每按人个、,.·•・(]+月(?![报末底初])|单位.{0,100}月标准/;
const perYear = /元[/每按人个、,.·•・(]+年/;

/** No header is longer, and a cell may be very long. */
const longest = 200;

/** Of some texts about a column, the nearest first, the one that speaks of a year says whether that is another one than is asked for. */
export function isOfOtherYear(texts: readonly string[], year: number | undefined): boolean {
  if (year === undefined) return false;
  for (const text of texts) {
    const named = yearsIn(text.slice(0, longest));
    if (named.length > 0) return !named.includes(year);
    if (past.test(text) || coming.test(text)) return true;
  }
  return false;
}

/** Whether a text speaks of the last years, or of all that came before. */
export const isOfSeveralYears = (text: string): boolean => several.test(text);

/** Whether a text speaks of a part of a year. */
export const isOfPart = (text: string): boolean => part.test(text) || isByMonth(text);

/** 1-12月, and 截至2025年12月, speak of the whole year, or of no part of it. */
const notOfPart = /(?<!\d)0?1月?份?[-~—–至到]+12月份?|[全1]年|截[至止].{0,10}月份?|12个月/g;
const paid = /发放|补[助贴]|(?<!基本)报酬|工资/;

/** Whether a title says that amounts are those of a part of a year: 2025年3月报酬发放表, 发放月份:2025年3月. */
export const isOfPartPaid = (title: string): boolean => paid.test(title) && isOfPart(inDigits(title).replace(notOfPart, ""));

/** Whether a text names an amount for each month, and not for the year. */
export const isByMonth = (text: string): boolean => perMonth.test(text.replace(/ /g, ""));
export const isByYear = (text: string): boolean => perYear.test(text.replace(/ /g, ""));

/** A heading without the year that it begins with. */
export const withoutYear = (text: string): string => inDigits(text).replace(/^((20)?\d\d年度?|本年度)/, "");

/** A header without a year of four digits, and without the brackets that held it. */
export const withoutItsYear = (text: string): string =>
  inDigits(text)
    .replace(/(?<!\d)20\d\d(年度?|(?!\d))/, "")
    .replace("()", "");

function yearsIn(text: string): number[] {
  const found = [...inDigits(text).replace(noYears, "").matchAll(years)];
  return found
    .map(([, ...digits]) => Number(digits.find((one) => one !== undefined && one.length > 0)))
    .map((n) => (n < 100 ? 2000 + n : n));
}

/** 二〇二五年, with whatever stands for the nought, as 2025年. */
const inDigits = (text: string): string =>
  text.replace(/二[〇○◯零Oo0][〇○◯零Oo0一二三四五六七八九]{2}(?=年)/g, (year) =>
    [...year].map((one) => Math.max(0, "〇一二三四五六七八九".indexOf(one))).join(""),
  );
