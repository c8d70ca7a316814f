/** How long a name may be that a caller gives to a person, a village or a township, in characters. */
export const longestName = 200;
/** How many faults of one list are named. */
export const mostFaults = 1000;
/** How many values there may be by names of the caller's. */
export const mostNames = 1000;
/** How long a text may be that is kept with a decision, in characters. */
export const longestText = 2000;
