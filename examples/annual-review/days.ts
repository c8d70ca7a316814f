/** A day as an office writes it: 2025年12月31日. */
export const dayText = (day: string): string => `${Number(day.slice(0, 4))}年${dayInYear(day)}`;

/** The same within a year that is named already: 12月31日. */
export const dayInYear = (day: string): string => `${Number(day.slice(5, 7))}月${Number(day.slice(8))}日`;
