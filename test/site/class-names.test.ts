import { expect, test } from "vitest";
import { calculatorPages } from "../../site/pages/calculators";
import { homePage } from "../../site/pages/home";
import { lawPages } from "../../site/pages/law";
import { tablePages } from "../../site/pages/tables";

test("the classes of villages are called as the measure calls them", () => {
  const pages = [homePage(), ...calculatorPages(), ...lawPages(), ...tablePages()];
  expect(pages.filter(({ body }) => /\d类/.test(body.markup)).map(({ path }) => path)).toEqual([]);
  expect(homePage().body.markup).toContain("三类村");
});
