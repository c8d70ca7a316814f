import { names } from "../../src";
import { both, type Html, html } from "../html";
import { figure, label } from "./svg";

/** The steps of an appointment, from who nominates to where it is filed. */
export function appointmentSteps(): Html {
  const steps = Object.values(names.appointmentSteps);
  const width = 208;
  const gap = 34;
  const alternative = both(
    `聘用四步，依次为${steps.map(({ zh }) => zh).join("、")}。自审批之日起任职。`,
    `The four steps of an appointment, in order: ${steps.map(({ en }) => en).join("; ")}. In post from the approval.`,
  );
  const drawing = steps.map((name, i) => {
    const x = 8 + i * (width + gap);
    return html`<g class="${i === 2 ? "step turning" : "step"}"><rect x="${x}" y="24" width="${width}" height="76" rx="8"/><text x="${x + width / 2}" y="52" class="middle accent">${i + 1}</text>${label(x + width / 2, 80, name, "middle label-text")}${i === 2 ? label(x + width / 2, 122, both("自此任职", "in post from here"), "middle small accent") : ""}${i < 3 ? html`<path class="arrow" d="M${x + width + 6} 62h${gap - 14}m-6 -5l6 5l-6 5"/>` : ""}</g>`;
  });
  return figure("steps-picture", alternative, steps.length * (width + gap) - gap + 16, 136, html`${drawing}`);
}
