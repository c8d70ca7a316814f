import { chengbu2023, withReadings } from "../../src";
import { caseOf } from "../calculators/case-of";
import { hashOf, type State, stateFrom } from "../calculators/state";
import { decide, type Rule } from "../cases/case";
import { effectsOf } from "../effects";
import { answer, refused, unread } from "./answer";
import { clear, fill, read, watchRows } from "./form";

const form = document.querySelector<HTMLFormElement>("form[data-calculator]");
const panel = document.querySelector<HTMLElement>("[data-answer]");
const status = document.querySelector<HTMLElement>("[data-status]");

/** The day on the reader's own calendar: where a case names no day, today is a fair place to begin. */
function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
}

let spoken: ReturnType<typeof setTimeout> | undefined;

/** Said aloud once the typing rests, and only the outcome: the whole ruling again at every key would be noise. */
function speak(text: string): void {
  clearTimeout(spoken);
  spoken = setTimeout(() => {
    if (status) status.textContent = text;
  }, 600);
}

function calculate(state: State): void {
  const rule = form?.dataset.calculator as Rule;
  if (!panel) return;
  const given = caseOf(rule, state);
  if (given.faults.length > 0) {
    panel.innerHTML = unread(given.faults);
    return;
  }
  try {
    const policy = withReadings(chengbu2023, given.readings);
    const ruling = decide(rule, given.facts, given.on, policy);
    panel.innerHTML = answer(ruling, effectsOf(rule, given.facts, given.on, policy));
    speak(panel.querySelector(`.${document.documentElement.lang === "en" ? "en" : "zh"} .verdict`)?.textContent ?? "");
  } catch (error) {
    panel.innerHTML = refused(rule, error, given);
  }
}

function restore(): void {
  if (!form) return;
  clear(form);
  const state = stateFrom(location.hash);
  fill(form, { on: today(), ...state });
  calculate(read(form));
}

function changed(): void {
  if (!form) return;
  const state = read(form);
  history.replaceState(null, "", `#${hashOf(state)}`);
  calculate(state);
}

/** A list of more signs than this takes so long that a key which is answered at once would hold up the next. */
const long = 10_000;
let resting: ReturnType<typeof setTimeout> | undefined;

/** A long list is decided once the typing rests. */
function typed({ target }: Event): void {
  clearTimeout(resting);
  if (target instanceof HTMLTextAreaElement && target.value.length > long) resting = setTimeout(changed, 300);
  else changed();
}

if (form) {
  watchRows(form);
  form.addEventListener("input", typed);
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", (event) => {
    event.preventDefault();
    clearTimeout(resting);
    clear(form);
    fill(form, { on: today() });
    changed();
  });
  form.querySelector("[data-copy]")?.addEventListener("click", async () => {
    clearTimeout(resting);
    changed();
    try {
      await navigator.clipboard.writeText(location.href);
      speak(document.documentElement.lang === "en" ? "Copied." : "已复制。");
    } catch {
      speak(document.documentElement.lang === "en" ? "Copy the address from the address bar." : "请从地址栏复制网址。");
    }
  });
  addEventListener("hashchange", () => {
    // Only an address with a case in it is one; a jump within the page is not.
    if (location.hash.includes("=")) restore();
  });
  restore();
}
