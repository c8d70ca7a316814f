import { names } from "../../src";
import { type FigureId, figures } from "../../src/law/figures";
import type { Bilingual } from "../../src/law/types";
import { both } from "../html";
import { villageClassName } from "../names";

const units: Readonly<Record<string, readonly [string, string]>> = {
  years: ["年", "year(s)"],
  people: ["人", "people"],
  sessions: ["次", "session(s)"],
  times: ["次", "time(s)"],
  days: ["天", "day(s)"],
  "yuan-a-month": ["元/月", "yuan a month"],
  "yuan-a-year": ["元/年", "yuan a year"],
};

/** The value of a figure with its unit. */
export function figureValue(id: FigureId, value: unknown): Bilingual {
  const { unit } = figures[id];
  if (unit === "yuan-a-year-by-class") {
    const classes = Object.entries(value as Record<string, string>);
    return both(
      classes.map(([name, yuan]) => `${villageClassName(name).zh}${yuan}元/年`).join("；"),
      classes.map(([name, yuan]) => `class ${name}: ${yuan} yuan a year`).join("; "),
    );
  }
  if (unit === "level") return names.educationLevels[value as keyof typeof names.educationLevels];
  if (unit === "ratio") return both(`${Number(value) * 100}%`, `${Number(value) * 100}%`);
  if (unit === "day-of-year") {
    const [month, day] = String(value).split("-").map(Number);
    return both(`${month}月${day}日`, `${day} ${["Jan", "Feb", "March"][(month ?? 1) - 1] ?? `month ${month}`}`);
  }
  if (unit === "day-of-month") return both(`次月${value}日`, `day ${value} of the next month`);
  const [zh = "", en = ""] = id.startsWith("age-") ? ["周岁", "years of age"] : (units[unit] ?? []);
  return both(`${value}${zh}`, `${value} ${en}`);
}
