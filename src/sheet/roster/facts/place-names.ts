/** A village without its kind, its committee and the township before it: 塔溪村委会, 塔溪行政村 and 西岩镇塔溪村 are 塔溪. */
export const villageRoot = (village: string): string =>
  village
    .replace(/(?<=.)(?:村民|居民|[村居])?委员?会$/, "")
    .replace(/(?<=.)(?:行政村|社区|[村居])$/, "")
    .replace(/^.+(?:[县乡镇场]|街道)(?=.)/, "");

/** A township as its name goes on: 城步县西岩镇 and 西岩镇人民政府 are 西岩镇. */
export const townshipProper = (township: string): string =>
  township.replace(/(?<=..)(?:人民政府|办事处)$/, "").replace(/^.+[省市州县区旗](?=..)(?!街道|[农林牧渔茶]场)/, "");

/** A township without its kind as well: 西岩. */
export const townshipRoot = (township: string): string => townshipProper(township).replace(/(?<=.)(?:[乡镇]|街道|[农林牧渔茶]?场)$/, "");

/** No name is longer that is looked through for slips. */
const longest = 10;

/** A name without each of its characters in turn: names of which one character is wrong, missing or too many share one of these, or the name itself. */
export function slipsOf(name: string): string[] {
  const characters = [...name];
  if (characters.length < 2 || characters.length > longest) return [];
  return [name, ...characters.map((_, at) => characters.filter((_, i) => i !== at).join(""))];
}
