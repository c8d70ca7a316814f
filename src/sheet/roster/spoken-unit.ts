/** 元, 千元, 万元 as a unit; not an amount such as 2000元 or 三千元, nor 元月 and 单元. */
const unit = /(?<![\d.〇零一二三四五六七八九十百千万单])([十百千万亿]*)元(?![月旦])/;

/** Of some texts about a column of amounts, the nearest first, the one that names a unit says whether that is another one than 元. */
export function isInOtherUnit(texts: readonly string[]): boolean {
  const named = texts.map((text) => unit.exec(text.replace(/ /g, ""))?.[1]).find((multiple) => multiple !== undefined);
  return named !== undefined && named !== "";
}
