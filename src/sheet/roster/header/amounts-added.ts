const kinds = "(?:街道|[农林]?场|社区|居委会|居)";
const beside = `(?:\\(${kinds}(?:[、/]${kinds})*\\)|[、/]${kinds}|街道|社区|居)?`;
const added =
  "(?:[另使]用(?:村级)?运转经费)?(?:另行|另外|适当|额外|自行)*(?:(?:增加|增发|补助|补贴)(?:的?报酬|补[助贴])?)(?:部分|金额|资金|款)?";
const township = new RegExp(`^(?:乡镇|乡\\(镇\\))级?${beside}${added}$`);
const village = new RegExp(`^村级?${beside}级?${added}$`);

/** No such name is longer, and a cell may be very long. */
const longest = 30;

/** Whose addition to the pay a header gives, in the measure's own words for the payer and for the amount: 村（社区）增加报酬, 乡镇（场）适当增发. */
export function addedBy(header: string): "township" | "village" | undefined {
  if (header.length > longest) return undefined;
  if (township.test(header)) return "township";
  return village.test(header) ? "village" : undefined;
}
