import type { Case } from "./case";
import { people } from "./people";
import { annex, pay5, training4 } from "./work";

export { type Case, decide, type Rule } from "./case";

/** Every case of the site. */
export const cases: readonly Case[] = [...people, ...training4, ...pay5, ...annex];

export const casesAbout = (locator: string): readonly Case[] => cases.filter(({ about }) => about.includes(locator));
