/** A person with the facts of each rule, as four screens of an application would hold them. */
export interface Person {
  readonly eligibility: {
    readonly goodConduct: boolean;
    readonly criminalRecord: boolean;
    readonly longTermResident: boolean;
    readonly knowsVillage: boolean;
    readonly education: {
      readonly level: "junior-secondary" | "senior-secondary" | "junior-college" | "bachelor";
      readonly completed: boolean;
    };
    readonly canWrite: boolean;
    readonly canUseComputer: boolean;
    readonly canUseOfficeSoftware: boolean;
    readonly canUseServiceApps: boolean;
    readonly hasWorkSkills: boolean;
    readonly responsible: boolean;
    readonly goodHealth: boolean;
    readonly timeEnough: boolean;
    readonly birthDate: string;
  };
  readonly training: { readonly hiredOn: string; readonly sessions: readonly Session[] };
  readonly assessment: { readonly id: string; readonly tookPart: boolean; readonly proposal: Grade; readonly score: number };
  readonly pay: {
    readonly villageClass: number;
    readonly service: { readonly periods: readonly { readonly from: string; readonly to: string }[] };
    readonly topUps: readonly { readonly payer: string; readonly amount: number }[];
  };
}

export interface Session {
  readonly on: string;
  readonly kind: "pre-job" | "in-service";
  readonly days: number;
}

export type Grade = "excellent" | "competent" | "incompetent";
export type Township = readonly Person[];

/** What every contestant must say of a person; the pay in yuan, null while there is no grade. */
export interface Answer {
  readonly eligibility: string;
  readonly training: string;
  readonly grade: string | null;
  readonly pay: string | null;
}

/** The year that is decided, as at the end of its last day. */
export const year = 2026;
export const on = "2026-12-31";

/** Townships of 30 to 50 people, the same ones for the same seed. */
export function townships(people: number, seed = 20231107): Township[] {
  let state = seed;
  const upTo = (n: number) => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return (state >> 8) % n;
  };
  const one = <T>(...of: readonly T[]): T => of[upTo(of.length)] as T;
  const two = (n: number) => String(n).padStart(2, "0");
  const day = (of: number) => `${of}-${two(1 + upTo(12))}-${two(1 + upTo(28))}`;
  const periods = () => {
    const whole = { from: `${year}-01-01`, to: `${year}-12-31` };
    const late = { from: `${year}-${two(1 + upTo(11))}-${two(1 + upTo(28))}`, to: whole.to };
    const parted = [
      { from: whole.from, to: `${year}-04-${two(10 + upTo(15))}` },
      { from: `${year}-09-${two(10 + upTo(15))}`, to: whole.to },
    ];
    return one([whole], [whole], [whole], [late], parted);
  };
  const session = (): Session => ({
    on: day(one(year, year, year - 1)),
    kind: one("pre-job", "in-service", "in-service"),
    days: one(0.5, 1, 1, 2),
  });
  const person = (id: string): Person => ({
    eligibility: {
      goodConduct: upTo(40) > 0,
      criminalRecord: upTo(50) === 0,
      longTermResident: upTo(60) > 0,
      knowsVillage: true,
      education: {
        level: one("junior-secondary", "senior-secondary", "senior-secondary", "junior-college", "bachelor"),
        completed: upTo(9) > 0,
      },
      canWrite: true,
      canUseComputer: upTo(30) > 0,
      canUseOfficeSoftware: true,
      canUseServiceApps: upTo(80) > 0,
      hasWorkSkills: true,
      responsible: true,
      goodHealth: upTo(70) > 0,
      timeEnough: true,
      birthDate: day(1955 + upTo(55)),
    },
    training: { hiredOn: day(2010 + upTo(17)), sessions: Array.from({ length: upTo(4) }, session) },
    assessment: { id, tookPart: upTo(20) > 0, proposal: one("excellent", "competent", "competent", "incompetent"), score: 60 + upTo(41) },
    pay: {
      villageClass: 1 + upTo(3),
      service: { periods: periods() },
      topUps: Array.from({ length: upTo(3) }, () => ({ payer: "township", amount: upTo(400_000) / 100 })),
    },
  });
  const made: Township[] = [];
  for (let count = 0; count < people; ) {
    const size = Math.min(30 + upTo(21), people - count);
    made.push(Array.from({ length: size }, (_, i) => person(`${made.length}-${two(i)}`)));
    count += size;
  }
  return made;
}
