import { both, type Html, html } from "../html";
import { drawn, figure } from "./svg";

interface Layer {
  readonly name: string;
  readonly holds: string;
  readonly imports: readonly string[];
}

/** What the text of a flowchart says: `index["index: the front door"] --> explain & review`. */
function layersIn(chart: string): readonly Layer[] {
  const lines = [...chart.matchAll(/^ *(\w+)\["(\w+): ([^"]*)"\] --> (.*)$/gm)];
  const layers = lines.map(([, name = "", , holds = "", targets = ""]) => ({
    name,
    holds,
    imports: targets.split("&").map((target) => target.replace(/\[.*/, "").trim()),
  }));
  const last = /(\w+)\["\w+: ([^"]*)"\] *$/m.exec(chart);
  return last ? [...layers, { name: last[1] ?? "", holds: last[2] ?? "", imports: [] }] : layers;
}

/** How many layers lie below one, at the longest. */
const depthOf = ({ imports }: Layer, layers: readonly Layer[]): number =>
  1 + Math.max(-1, ...layers.filter(({ name }) => imports.includes(name)).map((one) => depthOf(one, layers)));

/** The layers of the code, each above all that it may import. */
export function layersPicture(chart: string): Html {
  const layers = layersIn(chart);
  const depths = layers.map((layer) => depthOf(layer, layers));
  const [height, gap] = [44, 26];
  const most = Math.max(...depths);
  const drawing = Array.from({ length: most + 1 }, (_, row) => {
    const beside = layers.filter((_, i) => depths[i] === most - row);
    const width = (drawn - 2 - (beside.length - 1) * 12) / beside.length;
    const y = 1 + row * (height + gap);
    const boxes = beside.map(({ name, holds }, i) => {
      const x = 1 + i * (width + 12);
      return html`<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="8"/><text x="${x + 12}" y="${y + 19}" class="accent">${name}</text><text x="${x + 12}" y="${y + 36}" class="small">${holds}</text>`;
    });
    const arrow = row < most ? html`<path class="arrow" d="M${drawn / 2} ${y + height + 4}v${gap - 10}m-5 -6l5 6l5 -6"/>` : "";
    return html`<g class="step">${boxes}${arrow}</g>`;
  });
  const order = [...layers].sort((a, b) => depthOf(b, layers) - depthOf(a, layers)).map(({ name }) => name);
  const alternative = both(
    `代码分层，从上到下：${order.join("、")}。上层只引用下层。`,
    `The layers of the code, from the top: ${order.join(", ")}. Each imports from below alone.`,
  );
  return figure("layers-picture", alternative, (most + 1) * (height + gap) - gap + 2, html`${drawing}`);
}
