import { chengbu2023, withReadings } from "../../src";
import type { Bilingual } from "../../src/law/types";
import { caseOf } from "../calculators/case-of";
import { hashOf, type State, stateFrom } from "../calculators/state";
import { decide, type Rule } from "../cases/case";
import { effectsOf } from "../effects";
import { both, t } from "../html";
import { answer, refused, unread } from "./answer";
import { clear, fill, read, watchRows } from "./form";

const form = document.querySelector<HTMLFormElement>("form[data-calculator]");
const panel = document.querySelector<HTMLElement>("[data-answer]");
const status = document.querySelector<HTMLElement>("[data-status]");
const paper = document.querySelector<HTMLElement>("[data-paper]");
const copied = document.querySelector<HTMLElement>("[data-copied]");

/** The day on the reader's own calendar: where a case names no day, today is a fair place to begin. */
function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
}

let spoken: ReturnType<typeof setTimeout> | undefined;

/** Said aloud once the typing rests, and only the outcome: the whole ruling again at every key would be noise. */
function speak({ zh, en }: Bilingual): void {
  clearTimeout(spoken);
  spoken = setTimeout(() => {
    if (status) status.textContent = document.documentElement.lang === "en" ? en : zh;
  }, 600);
}

const undecided = both("还不能裁断，请检查。", "Not yet decided; please check.");

const verdictIn = (language: "zh" | "en"): string => panel?.querySelector(`.${language} .verdict`)?.textContent ?? "";

function calculate(state: State): void {
  const rule = form?.dataset.calculator as Rule;
  if (!panel) return;
  if (paper) paper.textContent = state.list ?? "";
  // The link that was copied is of the case as it stood.
  if (copied) copied.textContent = "";
  const given = caseOf(rule, state);
  if (given.faults.length > 0) {
    panel.innerHTML = unread(given.faults);
    speak(undecided);
    return;
  }
  try {
    const policy = withReadings(chengbu2023, given.readings);
    const ruling = decide(rule, given.facts, given.on, policy);
    panel.innerHTML = answer(ruling, effectsOf(rule, given.facts, given.on, policy));
    speak(both(verdictIn("zh"), verdictIn("en")));
  } catch (error) {
    panel.innerHTML = refused(rule, error, given);
    speak(undecided);
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

async function copyAddress(): Promise<Bilingual> {
  try {
    await navigator.clipboard.writeText(location.href);
    return both("已复制。", "Copied.");
  } catch {
    return both("请从地址栏复制网址。", "Copy the address from the address bar.");
  }
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
    const said = await copyAddress();
    if (copied) copied.innerHTML = t(said).markup;
    speak(said);
  });
  addEventListener("hashchange", () => {
    // Only an address with a case in it is one; a jump within the page is not.
    if (location.hash.includes("=")) restore();
  });
  restore();
}
