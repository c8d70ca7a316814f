/** The name most like a misspelt one, or undefined where none is near. */
export function nearest(word: string, names: readonly string[]): string | undefined {
  const wanted = word.toLowerCase();
  let best: string | undefined;
  let least = Math.max(2, Math.floor(word.length / 3)) + 1;
  for (const name of names) {
    // Some letter has to agree: every word of two letters, a person's name too, is two changes from every other.
    const bound = Math.min(least, wanted.length, name.length);
    // To differ in length takes as many changes, so that most names need no comparison.
    if (Math.abs(wanted.length - name.length) >= bound) continue;
    const distance = edits(wanted, name.toLowerCase());
    if (distance < bound) [best, least] = [name, distance];
  }
  return best;
}

/** Levenshtein's distance, by rows. */
function edits(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
