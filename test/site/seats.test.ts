import { expect, test } from "vitest";
import { seats } from "../../site/tables/seats";

test("the page of seats shows every size of cohort at which either number of seats changes, up to the largest it names", () => {
  const numbers = seats.rows.map((row) => row.map(({ text }) => Number(text.zh)));
  const changes = numbers.filter(
    ([, floor, atLeastOne], i) => i === 0 || floor !== numbers[i - 1]?.[1] || atLeastOne !== numbers[i - 1]?.[2],
  );
  const shown = seats.rows.filter((row, i) => seats.shown?.(row, i)).map(([participants]) => Number(participants?.text.zh));
  expect(shown).toEqual(changes.map(([participants]) => participants));
  expect(shown.at(-1)).toBe(200);
});
