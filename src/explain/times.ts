import type { Bilingual } from "../law/types";
import type { IsoDate } from "../model/dates";
import { both, counted, en, timeLeft, zh } from "./words";

interface Times {
  readonly owed: number;
  readonly by: IsoDate;
  readonly done?: number;
  readonly short?: number;
  readonly pending?: boolean;
}

/** What is said of a thing that is owed a number of times in a month or a year: how many were had, and how many are lacking. */
export function sayTimes(period: Bilingual, what: Bilingual, times: Times): Bilingual {
  const { owed, done, short } = times;
  const asked = both(zh`${period}${what}应有${owed}次`, en`${counted(owed, what.en)} owed in ${period}`);
  if (done === undefined) return both(zh`${asked}，未说明已有几次。`, en`${asked}; nobody has stated how many there were.`);
  const had = both(zh`${asked}，已有${done}次`, en`${asked}, ${done} had`);
  if (!short) return both(zh`${had}，已达到。`, en`${had}, which is enough.`);
  return both(zh`${had}，还差${short}次${timeLeft(times)}。`, en`${had}, ${short} short${timeLeft(times)}.`);
}
