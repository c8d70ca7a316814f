/** True, false, or not known (未知): what is not stated is never taken for false. */
export type Tri = boolean | undefined;

/** A statement as two bits of a pattern of facts. */
export const bits = (stated: Tri): number => (stated === undefined ? 0 : stated ? 1 : 2);

/** What a condition comes to, and the facts not stated that could still change that. */
export interface Weighed {
  readonly holds: Tri;
  readonly missing: readonly string[];
}

const certain = { true: { holds: true, missing: [] }, false: { holds: false, missing: [] } } as const;

/** A fact by itself. */
export const fact = (name: string, stated: Tri): Weighed =>
  stated === undefined ? { holds: undefined, missing: [name] } : certain[`${stated}`];

/** A condition turned round. */
export const not = ({ holds, missing }: Weighed): Weighed => ({ holds: holds === undefined ? undefined : !holds, missing });

/**
 * Every one of several conditions. Each fact must stand in one of them alone: then, while the whole is open, every open fact in it can still
 * change it, and once it is settled, none can.
 */
export function all(parts: readonly Weighed[]): Weighed {
  if (parts.some(({ holds }) => holds === false)) return certain.false;
  if (parts.every(({ holds }) => holds === true)) return certain.true;
  return { holds: undefined, missing: parts.flatMap(({ missing }) => missing) };
}

/** At least one of several conditions, under the same provision as {@link all}. */
export const any = (parts: readonly Weighed[]): Weighed => not(all(parts.map(not)));
