import { type Assistant, residentId } from "./assistants";
import { type Village, year } from "./county";
import type { PersonRow } from "./people-sheet";
import { dateCell, wide } from "./spellings";

/** What real rosters hold beside the ordinary: each case is put into the row of one person, by number. */
const cases: readonly ((row: PersonRow, one: Assistant) => void)[] = [
  // Excel kept 15 digits of the number, and somebody turned the column into text afterwards.
  (row, one) => set(row, { 身份证号码: `${one.residentId.slice(0, 15)}000` }),
  // The same, still a number.
  (row, one) => set(row, { 身份证号码: Number(`${one.residentId.slice(0, 15)}000`) }),
  // A wrong check character.
  (row, one) => set(row, { 身份证号码: one.residentId.slice(0, 17) + (one.residentId.endsWith("1") ? "2" : "1") }),
  (row, one) => set(row, { 身份证号码: one.residentId.slice(0, 17) }),
  (row, one) => set(row, { 身份证号码: wide(one.residentId) }),
  (row) => set(row, { 出生年月: "1986-02-30" }),
  // Typed as 1986.10, kept as a quantity.
  (row) => set(row, { 出生年月: 1986.1 }),
  (row) => set(row, { 身份证号码: residentId([1979, 4, 6], 14), 出生年月: "1979.06" }),
  // Past sixty and in post; then one of them with the township's decision.
  (row) => set(row, { 身份证号码: residentId([1963, 5, 20], 11), 出生年月: "1963年5月" }),
  (row, one) =>
    set(row, {
      身份证号码: residentId([1964, 2, 29], 12),
      出生年月: dateCell([1964, 2, 29]),
      决定事项: "年龄",
      决定意见: "同意",
      决定机关: `${one.place.township}人民政府`,
      决定日期: `${year}-01-20`,
      决定理由: "群众基础好,暂无合适人选",
    }),
  // Sixty within the year: the age range still holds.
  (row) => set(row, { 身份证号码: residentId([1965, 8, 8], 13), 出生年月: "1965.08" }),
  (row) => set(row, { 文化程度: "高中肄业" }),
  (row) => set(row, { 文化程度: "初中" }),
  (row) => set(row, { 文化程度: "大专以上" }),
  (row) => set(row, { 文化程度: null }),
  (row) => set(row, { "乡镇增加报酬(元)": 3000, "村增加报酬(元)": "1,500.50" }),
  (row) => set(row, { "乡镇增加报酬(元)": "２０００元", "村增加报酬(元)": 2000 }),
  (row) => set(row, { "村增加报酬(元)": "面议" }),
  (row) => set(row, { 入职时间: null }),
  (row) => set(row, { 入职时间: `${year}.09`, 上岗日期: null }),
  (row) => set(row, { 办公软件: "×" }),
  (row) => set(row, { 犯罪记录: null }),
  (row) => set(row, { 身体状况: "一般" }),
  (row) => set(row, { 违法违纪: "是" }),
  (row) => set(row, { 服务意识差: "是", 已批评教育: "是", 批评后已改正: "否" }),
  (row, one) =>
    set(row, {
      因病不能坚持工作: "是",
      认定意见: "不适合继续任职",
      认定单位: `${one.place.township}人民政府`,
      认定日期: `${year}.11.20`,
      认定理由: "长期住院",
    }),
  (row) => set(row, { 是否参加考核: "否", 考核得分: null, 拟定等次: null }),
  (row) => set(row, { 拟定等次: "合格" }),
  (row) => set(row, { 考核得分: "九十分" }),
  (row) => set(row, { 年度培训日期: `${year}年5月`, 年度培训日期2: null, 年度培训学时2: null }),
  (row) => set(row, { "村(社区)": "甲子二十村" }),
  (row) => set(row, { 年度培训日期: null, 年度培训学时: null, 年度培训日期2: null, 年度培训学时2: null }),
];

const set = (row: PersonRow, cells: Partial<PersonRow>) => void Object.assign(row, cells);

/** Spreads the cases evenly over the rows, past the first township, whose tie for the last seat is to stay as it is. */
export function putOddCases(rows: readonly PersonRow[], assistants: readonly Assistant[]): void {
  const first = assistants.filter(({ place }) => place.township === assistants[0]?.place.township).length;
  const ordinary = assistants
    .map((one, i) => ({ one, i }))
    .slice(first)
    .filter(({ one }) => ordinaryPost(one));
  const apart = Math.floor(ordinary.length / cases.length);
  cases.forEach((put, nth) => {
    const { one, i } = ordinary[nth * apart] ?? {};
    const row = i === undefined ? undefined : rows[i];
    if (one && row) put(row, one);
  });
}

/** Someone whose own case is not odd already, nor that of their village. */
const ordinaryPost = ({ left, hired, grade, place }: Assistant) =>
  left === undefined && hired[0] < year && grade === "称职" && !place.changes && (place.posts === 1 || hasGround(place));

const hasGround = ({ posts, resettlementSite, heavyWorkload }: Village) => posts === 2 && (resettlementSite || heavyWorkload);
