export const comparePaySheet = async (_: string, __: unknown) => ({ said: "", wrong: [] as string[] });
export const compareReview = comparePaySheet;
