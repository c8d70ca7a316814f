import { expect, test } from "vitest";
import { calculatorPages } from "../../site/pages/calculators";

test("every label of a calculator begins with a capital in English", () => {
  for (const { path, body } of calculatorPages()) {
    const labels = [...body.markup.matchAll(/<(?:label for="[^"]*"|legend)>.*?<span class="en" lang="en">(.*?)<\/span>/g)];
    const small = labels.map(([, label = ""]) => label).filter((label) => /^[^A-Z]/.test(label));
    expect(small, path).toEqual([]);
  }
});

test("a menu of months has one month, and two months", () => {
  const pay = calculatorPages().find(({ path }) => path === "calculators/pay.html")?.body.markup ?? "";
  expect([...pay.matchAll(/data-en="([012] months?)"/g)].map(([, month]) => month)).toEqual(["0 months", "1 month", "2 months"]);
});
