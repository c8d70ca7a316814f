/** For each fact not settled, every value that it may have. */
export type Domain<Case> = { readonly [F in keyof Case]: readonly Case[F][] };

/** Every complete case of a domain. */
export function* completions<Case extends object>(domain: Domain<Case>): Generator<Case> {
  const names = Object.keys(domain) as (keyof Case)[];
  const walk = function* (at: number, so: Partial<Case>): Generator<Case> {
    const name = names[at];
    if (name === undefined) yield so as Case;
    else for (const value of domain[name]) yield* walk(at + 1, { ...so, [name]: value });
  };
  yield* walk(0, {});
}

/** What is certain over every completion, and the facts of which some change matters in some completion. */
export function overCompletions<Case extends object, Result>(domain: Domain<Case>, decide: (one: Case) => Result) {
  const results = new Map<string, Result>();
  const byOthers = new Map<string, string>();
  const missing = new Set<string>();
  const open = (Object.keys(domain) as (keyof Case & string)[]).filter((name) => domain[name].length > 1);
  for (const one of completions(domain)) {
    const result = decide(one);
    const said = text(result);
    results.set(said, result);
    for (const name of open) {
      const others = `${name} ${text({ ...one, [name]: null })}`;
      const known = byOthers.get(others);
      if (known === undefined) byOthers.set(others, said);
      else if (known !== said) missing.add(name);
    }
  }
  return { results: [...results.values()], missing: open.filter((name) => missing.has(name)) };
}

/** A case as text, by which cases are told apart. */
const text = (value: unknown): string => JSON.stringify(value, (_, part) => (typeof part === "bigint" ? String(part) : part));
