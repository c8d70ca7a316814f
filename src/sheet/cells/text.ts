/** A text with full-width letters and digits made half-width, invisible characters dropped, and white space reduced to single spaces. */
export function tidy(text: string): string {
  return text
    .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060\ufeff]/g, "")
    .replace(/\s+/g, " ")
    .trim();
}

/** A tidy text as a code: no spaces at all, and not the apostrophe by which an office marks a cell as text. */
export const compact = (text: string): string => text.replace(/ /g, "").replace(/^['`‘’]/, "");

/** The same with a mark for each space between two digits, so that they are not taken for one number. */
export const compactWith = (mark: string, text: string): string => compact(text.replace(/(\d) (?=\d)/g, `$1${mark}`));

/** A tidy text as a name: the spaces that line up Chinese names of two characters with those of three say nothing. */
export const asName = (text: string): string => text.replace(/([\u2e80-\u9fff\uf900-\ufaff]) (?=[\u2e80-\u9fff\uf900-\ufaff])/g, "$1");

/** A tidy text without what it says in brackets, and without spaces. */
export const outsideBrackets = (text: string): string => text.replace(/ /g, "").replace(/\([^()]*\)/g, "");
