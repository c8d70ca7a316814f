/** What a roster calls its people; a pattern. */
export const assistant = "(?:村级)?(?:人社)?协理员";

export const former = new RegExp(`(?:原|前|上一?任|离任)${assistant}`);
export const coming = new RegExp(`(?:后备|拟[任聘]?|接[任替])${assistant}`);
export const successor = new RegExp(`接[任替]${assistant}`);

export const isAboutAssistants = (text: string): boolean => /(?<!非)协理员/.test(text) && !former.test(text) && !coming.test(text);

const alone = new RegExp(`^${assistant}$`);
/** 协理员 alone may be a mark as well as a name. */
export const isMark = (header: string): boolean => alone.test(header);

/** Of some columns that may hold names, those that hold no marks; all where each of them may. */
export function withoutMarks<T>(columns: readonly T[], headerOf: (column: T) => string): readonly T[] {
  const names = columns.filter((column) => !isMark(headerOf(column)));
  return names.length > 0 ? names : columns;
}
