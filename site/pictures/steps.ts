import { names } from "../../src";
import { both, type Html, html } from "../html";
import { drawn, figure, label } from "./svg";

/** The steps of an appointment, from who nominates to where it is filed. */
export function appointmentSteps(): Html {
  const steps = Object.values(names.appointmentSteps);
  const height = 48;
  const gap = 30;
  const alternative = both(
    `聘用四步，依次为${steps.map(({ zh }) => zh).join("、")}。自审批之日起任职。`,
    `The four steps of an appointment, in order: ${steps.map(({ en }) => en).join("; ")}. In post from the approval.`,
  );
  const drawing = steps.map((name, i) => {
    const y = 1 + i * (height + gap);
    const below = y + height;
    return html`<g class="${i === 2 ? "step turning" : "step"}"><rect x="1" y="${y}" width="${drawn - 2}" height="${height}" rx="8"/><text x="24" y="${y + 30}" class="middle accent">${i + 1}</text>${label(46, y + 30, name)}${i === 2 ? label(44, below + 20, both("自此任职", "in post from here"), "small accent") : ""}${i < 3 ? html`<path class="arrow" d="M24 ${below + 5}v${gap - 11}m-5 -6l5 6l5 -6"/>` : ""}</g>`;
  });
  return figure("steps-picture", alternative, steps.length * (height + gap) - gap + 2, html`${drawing}`);
}
