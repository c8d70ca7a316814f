import { type Fraction, flooredShare, fraction } from "../../model/exact";
import { prepared } from "../../model/in-force";
import { type Contender, Field, type KeysOf, type Relation, relation, type Tally } from "./contender";

/** The seats of 优秀 for so many participants, under the policy. */
export const quota = prepared(({ figures, readings }) => {
  const ratio: Fraction = fraction(figures["excellent-ratio"]);
  const least = readings["quota-small-pool"] === "at-least-one" ? 1 : 0;
  return (participants: number): number => Math.max(flooredShare(participants, ratio), Math.min(least, participants));
});

/** What comes of a proposal for 优秀: a seat, none, a tie across the last seat, or open until more is known. */
export type Place = "seated" | "beyond" | "tied" | "open";

/** Those of one pool who may hold a seat, by what is known of them. */
export interface Pool {
  /** Took part and proposed for 优秀. */
  readonly proposed: readonly Contender[];
  /** Took part; whether proposed for 优秀 is not known. */
  readonly unproposed: readonly Contender[];
  /** Proposed for 优秀; whether they took part is not known. */
  readonly unsure: readonly Contender[];
  /** Neither is known. */
  readonly unknown: readonly Contender[];
  /** How many took part for certain, and of how many it is not known. */
  readonly participants: number;
  readonly perhaps: number;
}

/** The place of everyone who took part and is proposed for 优秀. */
export type PlaceOf = (one: Contender) => Place;

/**
 * The places of contenders of whom everything is known: groups of equal standing take seats from the top while a whole group fits; the first
 * that does not fit is tied for what is left, and all below it have none. So the first who has no seat to themselves divides the field.
 */
export function plainPlaces(proposed: readonly Contender[], seats: number, keysOf: KeysOf): PlaceOf {
  if (proposed.length <= seats) return () => "seated";
  const inOrder = [...proposed].sort((a, b) => order(relation(a, b, keysOf)));
  const [last, first] = [inOrder[seats - 1], inOrder[seats] as Contender];
  const level = last && relation(last, first, keysOf) === "level" ? "tied" : "beyond";
  return (one) => {
    const standing = relation(one, first, keysOf);
    return standing === "above" ? "seated" : standing === "level" ? level : "beyond";
  };
}

const order = (relation: Relation): number => (relation === "above" ? -1 : relation === "below" ? 1 : 0);

/**
 * The places of one pool where some scores, proposals or participations are not known, a place is definite only if every way to fill them in
 * gives the same; each bound below is the worst or the best of those ways, and with a ratio of at most 1 it lies at one number of joiners:
 * one more participant never adds more than one seat.
 */
export function boundedPlaces(pool: Pool, seatsFor: (participants: number) => number, keysOf: KeysOf): PlaceOf {
  const proposed = new Field(pool.proposed, keysOf);
  const unproposed = new Field(pool.unproposed, keysOf);
  const unsure = new Field(pool.unsure, keysOf);
  const unknown = new Field(pool.unknown, keysOf);
  const seatsWith = (joined: number) => seatsFor(pool.participants + joined);

  return (one) => {
    const sure = proposed.tally(one, true);
    const perhapsProposed = unproposed.tally(one, false);
    const joining = unsure.tally(one, false);
    const joiningUnknown = unknown.tally(one, false);

    const mostLevel = orAbove(joining) + orAbove(joiningUnknown);
    const lastSeat = 1 + orAbove(sure) + orAbove(perhapsProposed) + mostLevel;
    if (lastSeat <= seatsWith(mostLevel)) return "seated";

    const joinUnharmed = pool.perhaps - joining.above;
    if (sure.above >= seatsWith(joinUnharmed)) return "beyond";

    const mostAbove = joining.above + joining.open + joiningUnknown.above + joiningUnknown.open;
    const ahead = sure.above + sure.open + perhapsProposed.above + perhapsProposed.open + mostAbove;
    const joinBelow = pool.perhaps - joining.above - joining.level;
    const through = 1 + sure.above + sure.level;
    return ahead < seatsWith(mostAbove) && through > seatsWith(joinBelow) ? "tied" : "open";
  };
}

const orAbove = ({ above, level, open }: Tally): number => above + level + open;
