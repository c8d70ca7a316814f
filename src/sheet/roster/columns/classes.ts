import { contentsOf, fault, type Reader, unread, value } from "../../cells/cell";
import { tidy } from "../../cells/text";
import { bareClass, classWords, readVillageClass, vocabulary } from "../../cells/words";

/** The words for numbers above the three classes of the county's own table. */
const moreWords = vocabulary<number>([4, "4 四 肆 IV Ⅳ"], [5, "5 五 伍 V Ⅴ"], [6, "6 六 陆 VI Ⅵ"]);

/** A reader of classes of village (村类别) by the names that a pay table has for them; the county's own three are read as in a formula's cell. */
export const classReader = (names: readonly string[]): Reader<number | string> =>
  names.join() === "1,2,3" ? readVillageClass : readerOf(names);

/** Of two classes that are spelt nearly alike, none is guessed. */
function readerOf(names: readonly string[]): Reader<number | string> {
  const classes = names.map((name) => ({
    spelt: tidy(name),
    word: wordOf(tidy(name)),
    called: String(Number(name)) === name ? Number(name) : name,
  }));
  return (cell) => {
    const contents = contentsOf(cell);
    if (contents.kind !== "text" && contents.kind !== "number") return unread(contents, "class-unlisted");
    const text = contents.kind === "text" ? contents.text : String(contents.number);
    const alike = classes.filter(({ word }) => word === wordOf(text));
    const found = alike.length === 1 ? alike[0] : alike.find(({ spelt }) => spelt === text);
    return found ? value(found.called) : fault("class-unlisted");
  };
}

function wordOf(text: string): number | string {
  const bare = bareClass(text);
  return classWords.get(bare) ?? moreWords.get(bare) ?? bare;
}
