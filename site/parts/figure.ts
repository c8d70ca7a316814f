import { names } from "../../src";
import { counted, percent } from "../../src/explain/words";
import { type FigureId, figures } from "../../src/law/figures";
import type { Bilingual } from "../../src/law/types";
import { both } from "../html";
import { villageClassName } from "../names";

const inUnits = {
  years: (value: number) => both(`${value}年`, counted(value, "year")),
  people: (value: number) => both(`${value}人`, counted(value, "person", "people")),
  sessions: (value: number) => both(`${value}次`, counted(value, "session")),
  times: (value: number) => both(`${value}次`, counted(value, "time")),
  days: (value: number) => both(`${value}天`, counted(value, "day")),
} as const;

const dayAndMonth = { day: "numeric", month: "long", timeZone: "UTC" } as const;
const dayIn = (language: string, monthAndDay: string): string =>
  new Intl.DateTimeFormat(language, dayAndMonth).format(new Date(`2024-${monthAndDay}`));

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
  if (unit === "ratio") return both(percent(String(value)), percent(String(value)));
  if (unit === "day-of-year") return both(dayIn("zh-CN", String(value)), dayIn("en-GB", String(value)));
  if (unit === "day-of-month") return both(`次月${value}日`, `day ${value} of the next month`);
  if (unit === "yuan-a-month") return both(`${value}元/月`, `${value} yuan a month`);
  if (unit === "yuan-a-year") return both(`${value}元/年`, `${value} yuan a year`);
  return id.startsWith("age-") ? both(`${value}周岁`, `${value} years of age`) : inUnits[unit](Number(value));
}
