import type { WriteSheet } from "hucre/xlsx";
import { dutyPage, eligibilityPage, exitPage, gradePage, payPage, trainingPage } from "./pages";

/** The sheets of the example (示例工作簿), with formulas of most functions. */
export const sheets = (): WriteSheet[] =>
  [payPage(), gradePage(), eligibilityPage(), trainingPage(), exitPage(), dutyPage()].map((page) => page.sheet());
