/** Stands in for ts-pattern in the pasted files, as far as the words of findings use it. */
type Handler = (value: unknown) => unknown;

interface Matching {
  readonly with: (...patternsThenHandler: unknown[]) => Matching;
  readonly otherwise: (handler: Handler) => unknown;
  readonly exhaustive: () => unknown;
}

/** The first pattern that fits decides. */
export const match = (value: unknown): Matching => matching(value, undefined);

function matching(value: unknown, found: { readonly answer: unknown } | undefined): Matching {
  return {
    with: (...parts) => {
      const handler = parts[parts.length - 1] as Handler;
      const fitting = !found && parts.slice(0, -1).some((pattern) => fits(pattern, value));
      return matching(value, fitting ? { answer: handler(value) } : found);
    },
    otherwise: (handler) => (found ? found.answer : handler(value)),
    exhaustive: () => {
      if (!found) throw new Error("a finding without words");
      return found.answer;
    },
  };
}

function fits(pattern: unknown, value: unknown): boolean {
  if (typeof pattern !== "object" || pattern === null) return pattern === value;
  return Object.keys(pattern).every((key) => fits((pattern as Record<string, unknown>)[key], (value as Record<string, unknown>)[key]));
}
