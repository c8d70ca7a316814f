import { chengbu2023, computePay } from "../../src";
import { both, type Html, html } from "../html";
import { villageClassName } from "../names";
import { classes } from "../tables/pay";
import { drawn, figure, label } from "./svg";

/** The stages of pay as a bar for each class: fixed, performance, additions up to the cap. */
export function payBars(): Html {
  const cap = String(chengbu2023.figures["top-up-cap"][0]?.value);
  const bars = classes.map((villageClass) => {
    const { pay } = computePay(
      { villageClass, service: { months: 12 }, grade: "competent", topUps: [{ payer: "乡镇", amount: cap }] },
      { on: "2026-12-31" },
    );
    return { villageClass, lines: pay.lines.map(({ line, amount }) => ({ line, yuan: Number(amount) })), total: Number(pay.total) };
  });
  const most = Math.max(...bars.map(({ total }) => total));
  const left = 66;
  const wide = drawn - left - 56;
  const at = (yuan: number) => Math.round((yuan / most) * wide);
  const alternative = both(
    bars
      .map(
        ({ villageClass, lines }) =>
          `${villageClassName(villageClass).zh}：${lines.map(({ yuan }, i) => `${["固定部分", "绩效待遇最多", "增发至多"][i]}${yuan}元`).join("，")}`,
      )
      .join("；")
      .concat("。"),
    bars
      .map(
        ({ villageClass, lines }) =>
          `Class ${villageClass}: ${lines.map(({ yuan }, i) => `${["fixed", "performance up to", "additions up to"][i]} ${yuan}`).join(", ")} yuan`,
      )
      .join("; ")
      .concat("."),
  );
  const drawing = bars.map(({ villageClass, lines, total }, row) => {
    const y = 44 + row * 62;
    let x = left;
    const parts = lines.map(({ line, yuan }) => {
      const start = x;
      x += at(yuan);
      return html`<rect class="part ${line}" x="${start}" y="${y}" width="${at(yuan)}" height="34"/><text class="middle ${line}-figure" x="${start + at(yuan) / 2}" y="${y + 22}">${yuan}</text>`;
    });
    return html`<g>${label(0, y + 22, both(villageClassName(villageClass).zh, `Class ${villageClass}`), "strong")}${parts}<text x="${x + 8}" y="${y + 22}" class="small">${total}</text></g>`;
  });
  const legend = (
    [
      [0, "fixed", both("固定部分", "fixed")],
      [104, "performance", both("绩效待遇（按等次）", "performance, by grade")],
      [300, "top-up", both("增发（上限）", "additions, to the cap")],
    ] as const
  ).map(
    ([x, part, name]) =>
      html`<rect class="part ${part}" x="${x}" y="10" width="14" height="14" rx="3"/>${label(x + 20, 22, name, "small")}`,
  );
  return figure("pay-picture", alternative, 44 + bars.length * 62, html`${legend}${drawing}`);
}
