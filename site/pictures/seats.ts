import { both, type Html, html } from "../html";
import { seatsFor } from "../tables/seats";
import { drawn, figure, label } from "./svg";

const most = 40;

/** Seats against cohort size as a staircase. */
export function seatStairs(): Html {
  const counts = Array.from({ length: most + 1 }, (_, i) => seatsFor(i));
  const left = 30;
  const step = Math.floor((drawn - left) / (most + 1));
  const x = (participants: number) => left + participants * step;
  const y = (seats: number) => 250 - seats * 18;
  const path = counts.map((seats, i) => `${i === 0 ? `M${x(0)} ` : "V"}${y(seats)}H${x(i + 1)}`).join("");
  const climbs = counts.flatMap((seats, i) => (i > 0 && seats > (counts[i - 1] ?? 0) ? [{ i, seats }] : []));
  const alternative = both(
    `优秀名额随参加考核人数成阶梯：${climbs.map(({ i, seats }) => `${i}人起${seats}名`).join("，")}。`,
    `Seats of “excellent” rise like stairs with those who took part: ${climbs.map(({ i, seats }) => `${seats} from ${i}`).join(", ")}.`,
  );
  const drawing = html`${[0, 3, 6, 9, 12].map((seats) => html`<path class="grid" d="M${left} ${y(seats)}H${x(most + 1)}"/><text class="end small" x="${left - 8}" y="${y(seats) + 4}">${seats}</text>`)}
${[0, 10, 20, 30, 40].map((one) => html`<text class="middle small" x="${x(one) + step / 2}" y="270">${one}</text>`)}
<path class="area" d="${path}V${y(0)}H${left}Z"/><path class="stairs" d="${path}"/>
${climbs.map(({ i, seats }) => html`<circle class="dot" cx="${x(i)}" cy="${y(seats)}" r="3"/><text class="tiny middle" x="${x(i) + 4}" y="${y(seats) - 7}">${i}</text>`)}
${label(x(most + 1), 290, both("参加考核人数", "took part"), "end small")}${label(left, 20, both("优秀名额", "seats of “excellent”"), "small")}`;
  return figure("seats-picture", alternative, 300, drawing);
}
