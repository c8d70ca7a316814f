import type { Bilingual } from "../../src/law/types";
import type { Reading } from "../../src/sheet/cells";
import { readDate } from "../../src/sheet/cells/date";
import { readDays, readHours, readMoney, readNumber } from "../../src/sheet/cells/number";

/** A case as the address bar keeps it: for each control its name and what stands in it. */
export type State = Readonly<Record<string, string>>;

/** Facts as the controls of a form: `education.level`, `sessions.0.on`. A form holds texts, so that true is `yes` and false is `no`. */
export function stateOf(facts: unknown, prefix = ""): State {
  if (facts === undefined || facts === null) return {};
  if (typeof facts === "boolean") return { [prefix]: facts ? "yes" : "no" };
  if (typeof facts !== "object") return { [prefix]: String(facts) };
  return Object.assign({}, ...Object.entries(facts).map(([key, one]) => stateOf(one, prefix ? `${prefix}.${key}` : key)));
}

/** Facts that are typed as text, by their last names: they may be written in whatever way a cell of a sheet may. */
const readers: Readonly<Record<string, (text: string) => Reading<string | number>>> = {
  birthDate: readDate,
  hiredOn: readDate,
  amount: readMoney,
  days: readDays,
  hours: readHours,
  months: readNumber,
  year: readNumber,
};

/** Facts that are whole numbers; amounts and lengths stay texts, since the library reads those exactly. */
const counts = new Set(["service.months", "year"]);

const readingOf = (name: string, text: string) => readers[name.split(".").at(-1) ?? ""]?.(text);

/** What is expected of a fact that cannot be read from its text. */
export function expectedOf(name: string, text: unknown): Bilingual | undefined {
  const reading = readingOf(name, String(text));
  return reading && "fault" in reading ? reading.expected : undefined;
}

/** What a control's text is as a fact; a text that cannot be read is left for the library to refuse. */
function factOf(name: string, text: string): unknown {
  if (text === "yes") return true;
  if (text === "no") return false;
  const reading = readingOf(name, text);
  if (!reading || "fault" in reading) return text;
  return counts.has(name) ? reading.value : String(reading.value);
}

const isIndex = (key: string): boolean => /^\d+$/.test(key);

/** The facts that controls hold; lists close up over rows that were left empty. */
export function factsIn(state: State): Record<string, unknown> {
  const facts: Record<string, unknown> = {};
  for (const [name, text] of Object.entries(state)) {
    if (text === "") continue;
    const path = name.split(".");
    let at: Record<string, unknown> = facts;
    for (const [i, key] of path.entries()) {
      if (i === path.length - 1) at[key] = factOf(name, text);
      else {
        at[key] ??= isIndex(path[i + 1] ?? "") ? [] : {};
        at = at[key] as Record<string, unknown>;
      }
    }
  }
  return closed(facts) as Record<string, unknown>;
}

function closed(value: unknown): unknown {
  if (Array.isArray(value)) return value.filter((one) => one !== undefined).map(closed);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, closed(one)]));
}

/** For each list that controls hold, by its path, the lines of those rows that were not left empty. */
export function rowsIn(state: State): Readonly<Record<string, readonly number[]>> {
  const filled: Record<string, Set<number>> = {};
  for (const [name, text] of Object.entries(state)) {
    const [, list, index] = /^(.+?)\.(\d+)\./.exec(name) ?? [];
    if (list === undefined || text === "") continue;
    filled[list] ??= new Set();
    filled[list].add(Number(index) + 1);
  }
  return Object.fromEntries(Object.entries(filled).map(([list, rows]) => [list, [...rows].sort((a, b) => a - b)]));
}

/** Whether an ID number stands anywhere in a text, in digits of either width. The places of a fraction are none. */
export const holdsIdNumber = (text: string): boolean => /(?<![\d.])\d{17}[\dX]/i.test(text.normalize("NFKC").replace(/[ -]/g, ""));

/** A case as its address. Addresses are passed on and remembered, so whatever holds an ID number is left out. */
export const hashOf = (state: State): string =>
  new URLSearchParams(Object.entries(state).filter(([, text]) => text !== "" && !holdsIdNumber(text))).toString();

export const stateFrom = (hash: string): State => Object.fromEntries(new URLSearchParams(hash.replace(/^#/, "")));
