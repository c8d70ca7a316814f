import { type Fraction, flooredShare, fraction } from "../../model/exact";
import { prepared } from "../../model/in-force";
import { type Contender, Field, type KeysOf, order, type Tally } from "./contender";

/** The seats of 优秀 for so many participants, under the policy. */
export const quota = prepared(({ figures, readings }) => {
  const ratio: Fraction = fraction(figures["excellent-ratio"]);
  const least = readings["quota-small-pool"] === "at-least-one" ? 1 : 0;
  return (participants: number): number => Math.max(flooredShare(participants, ratio), Math.min(least, participants));
});

/**
 * What comes of a proposal for 优秀: a seat, none, a tie across the last seat, or open until more is known; "alone" where it is open too, but
 * nobody can ever be level.
 */
type Place = "seated" | "beyond" | "tied" | "open" | "alone";

type Group = readonly Contender[];
type Groups = readonly [proposed: Group, unproposed: Group, unsure: Group, unknown: Group];

/** Those of one pool who may hold a seat. */
export interface Pool {
  /** By what is known of them, as {@link groupOf} tells. */
  readonly groups: Groups;
  /** How many took part for certain, and of how many it is not known. */
  readonly participants: number;
  readonly perhaps: number;
}

/** Who took part and is proposed for 优秀: 0; of whom the proposal is not known: 1; the participation: 2; or neither: 3. */
export const groupOf = ({ tookPart, proposal }: Contender): number => (proposal ? 0 : 1) + (tookPart ? 0 : 2);

/** The place of somebody who took part and is proposed for 优秀; of whom that is not known, the place that they would then have. */
export type PlaceOf = (one: Contender) => Place;

/**
 * The places of contenders of whom everything is known: groups of equal standing take seats from the top while a whole group fits; the first
 * that does not fit is tied for what is left, and all below it have none. So the first who has no seat to themselves divides the field.
 */
export function plainPlaces(proposed: readonly Contender[], seats: number, keysOf: KeysOf): PlaceOf {
  if (proposed.length <= seats) return () => "seated";
  const inOrder = [...proposed].sort((a, b) => order(a, b, keysOf));
  const [last, first] = [inOrder[seats - 1], inOrder[seats] as Contender];
  const level = last && order(last, first, keysOf) === 0 ? "tied" : "beyond";
  return (one) => {
    const standing = order(one, first, keysOf);
    return standing < 0 ? "seated" : standing === 0 ? level : "beyond";
  };
}

/**
 * The places of one pool where some scores, proposals or participations are not known. A place is definite only if every way to fill them in
 * gives the same; each bound below is the worst or the best of those ways, and with a ratio of at most 1 it lies at one number of joiners:
 * one more participant never adds more than one seat.
 */
export function boundedPlaces(pool: Pool, seatsFor: (participants: number) => number, keysOf: KeysOf): PlaceOf {
  const fields = pool.groups.map((group) => new Field(group, keysOf));

  return (one) => {
    const own = groupOf(one);
    const self = one.tookPart ? 0 : 1;
    const perhaps = pool.perhaps - self;
    const seatsWith = (joined: number) => seatsFor(pool.participants + self + joined);
    const tallies = fields.map((field, group) => field.tally(one, group === own)) as [Tally, Tally, Tally, Tally];
    const [sure, perhapsProposed, joining, joiningUnknown] = tallies;

    const mostLevel = orAbove(joining) + orAbove(joiningUnknown);
    const lastSeat = 1 + orAbove(sure) + orAbove(perhapsProposed) + mostLevel;
    if (lastSeat <= seatsWith(mostLevel)) return "seated";

    const joinUnharmed = perhaps - joining.above;
    if (sure.above >= seatsWith(joinUnharmed)) return "beyond";

    const mostAbove = mayBeAbove(joining) + mayBeAbove(joiningUnknown);
    const ahead = mayBeAbove(sure) + mayBeAbove(perhapsProposed) + mostAbove;
    const joinBelow = perhaps - joining.above - joining.level;
    const through = 1 + sure.above + sure.level;
    if (ahead < seatsWith(mostAbove) && through > seatsWith(joinBelow)) return "tied";
    return tallies.some((tally) => orAbove(tally) > tally.above) ? "open" : "alone";
  };
}

const mayBeAbove = ({ above, open }: Tally): number => above + open;
const orAbove = ({ above, level, open }: Tally): number => above + level + open;
