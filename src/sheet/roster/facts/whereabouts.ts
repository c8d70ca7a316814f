import { kept } from "../../../model/kept";
import type { Place } from "../../../model/village";
import { slipsOf, townshipProper, townshipRoot, villageRoot } from "./place-names";

const asWritten = (name: string): string => name;
/** A village that is written out comes before those that are like it. */
const readings = [asWritten, villageRoot];

const keyOf = (town: string | undefined, village: string | undefined): string => JSON.stringify([town, village]);

/** Looks for the listed villages in which somebody may serve whose row does not name one of them. */
export class Whereabouts {
  /** The roots of the townships that have a village, by its name and by its root. */
  private readonly townsOf = new Map<string, Set<string>>();
  /** The listed townships of one root. */
  private readonly listed = new Map<string, Set<string>>();
  /** Places that are meant: keys of both names, or of one where the other is not known. */
  private readonly meant = new Set<string>();
  /** Places that may be meant if nobody is known to serve there. */
  private readonly perhaps = new Set<string>();

  constructor(places: Iterable<Place>) {
    for (const { township, village } of places) {
      const town = townshipRoot(township);
      kept(this.listed, town, () => new Set()).add(township);
      for (const nameOf of readings) kept(this.townsOf, nameOf(village), () => new Set()).add(town);
    }
  }

  /** The listed township that one is, as far as nothing but its kind, its county or its government tells their names apart; undefined where none or several are. */
  township(name: string): string | undefined {
    const alike = [...(this.listed.get(townshipRoot(name)) ?? [])];
    if (alike.includes(name)) return name;
    const [proper, root] = [townshipProper(name), townshipRoot(name)];
    // 甲县城关镇 and 乙县城关镇 are two.
    const isSame = (one: string) => townshipProper(one) === proper && (name.startsWith(proper) || one.startsWith(proper));
    const meant = alike.filter((one) => [proper, townshipProper(one)].includes(root) || isSame(one));
    return meant.length === 1 ? meant[0] : undefined;
  }

  /** Somebody serves in a place of which neither name need be known or listed. A village unlike all others is taken to be one that the list lacks. */
  seek({ township, village }: { readonly [K in keyof Place]?: string | undefined }): void {
    const town = township === undefined ? undefined : townshipRoot(township);
    if (village === undefined) this.perhaps.add(keyOf(town, undefined));
    else {
      const within = town !== undefined && this.listed.has(town) ? town : undefined;
      if (this.finds([village], new Set(within === undefined ? [] : [within]), within === undefined)) return;
      for (const slip of slipsOf(villageRoot(village))) this.perhaps.add(keyOf(within, slip));
      this.perhaps.add(keyOf(undefined, villageRoot(village)));
    }
  }

  /** The same of a row of which no cell is known to be that of a village. */
  seekAmong(names: readonly string[]): void {
    const towns = names.map(townshipRoot).filter((town) => this.listed.has(town));
    this.finds(names, new Set(towns), true);
  }

  /** Whether one of those who were sought may serve in a village. */
  mayHold({ township, village }: Place, isStaffed: boolean): boolean {
    if (this.meant.size + this.perhaps.size === 0) return false;
    const town = townshipRoot(township);
    const root = villageRoot(village);
    const isAmong = (places: ReadonlySet<string>, names: readonly (string | undefined)[]) =>
      names.some((name) => places.has(keyOf(undefined, name)) || places.has(keyOf(town, name)));
    return isAmong(this.meant, [village, root]) || (!isStaffed && isAmong(this.perhaps, [undefined, root, ...slipsOf(root)]));
  }

  /** Whether villages of some names are listed: in some townships, or, where they are in none of those, wherever else they may be. */
  private finds(villages: readonly string[], towns: ReadonlySet<string>, orElsewhere: boolean): boolean {
    const found = (keysOf: (name: string) => readonly string[]) =>
      readings.map((nameOf) => villages.map(nameOf).flatMap(keysOf)).find((keys) => keys.length > 0);
    const keys =
      found((name) => common(towns, this.townsOf.get(name)).map((town) => keyOf(town, name))) ??
      (orElsewhere ? found((name) => (this.townsOf.has(name) ? [keyOf(undefined, name)] : [])) : undefined);
    for (const key of keys ?? []) this.meant.add(key);
    return keys !== undefined;
  }
}

/** What two sets share, found in the time that the smaller one takes. */
function common(one: ReadonlySet<string>, other: ReadonlySet<string> = new Set()): string[] {
  const [less, more] = one.size < other.size ? [one, other] : [other, one];
  return [...less].filter((item) => more.has(item));
}
