/** 元, 千元, 万元 as a unit; not an amount such as 2000元 or 三千元, nor 元月 and 单元. */
const unit = /(?<![\d.〇零一二三四五六七八九十百千万单])([十百千万亿]*)元(?![月旦])/;
/** 单位：万 and 增加报酬（万）, without 元; not the beginning of a name, as in 填报单位：千家乡. */
const multipleAlone = /(?:单位:?|\((?!十\)))([十百千万亿]+)(?=\)|$|[^\u4e00-\u9fff])/;

/** Of some texts about a column of amounts, the nearest first, the one that names a unit says whether that is another one than 元. */
export function isInOtherUnit(texts: readonly string[]): boolean {
  const named = texts.map(multipleIn).find((multiple) => multiple !== undefined);
  return named !== undefined && named !== "";
}

function multipleIn(text: string): string | undefined {
  const bare = text.replace(/ /g, "");
  return (unit.exec(bare) ?? multipleAlone.exec(bare))?.[1];
}
