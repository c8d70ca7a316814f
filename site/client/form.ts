import type { State } from "../calculators/state";

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

const controls = (form: HTMLFormElement): readonly Control[] =>
  [...form.elements].filter(
    (one): one is Control => one instanceof HTMLInputElement || one instanceof HTMLSelectElement || one instanceof HTMLTextAreaElement,
  );

const isRadio = (control: Control): control is HTMLInputElement => control instanceof HTMLInputElement && control.type === "radio";

/** What stands in the controls, those left empty left out. */
export function read(form: HTMLFormElement): State {
  const filled = controls(form).filter((control) => control.name !== "" && control.value !== "" && (!isRadio(control) || control.checked));
  return Object.fromEntries(filled.map((control) => [control.name, written(control)]));
}

/** In a list blank cells and lines count: without those it begins with, its first cell would be another, and its lines have other numbers. */
const written = (control: Control): string => (control instanceof HTMLTextAreaElement ? control.value : control.value.trim());

/** Puts a case into the controls, with as many rows as it needs. */
export function fill(form: HTMLFormElement, state: State): void {
  for (const name of Object.keys(state)) {
    const [, list, index] = /^(.*?)\.(\d+)\./.exec(name) ?? [];
    while (list !== undefined && rowsOf(form, list) && Number(index) >= countOf(form, list) && countOf(form, list) < 50) addRow(form, list);
  }
  for (const control of controls(form)) {
    const value = state[control.name];
    if (value === undefined) continue;
    if (isRadio(control)) control.checked = control.value === value;
    else control.value = value;
    if (control.name.startsWith("r.") && value !== "") control.closest("details")?.setAttribute("open", "");
  }
}

/** An empty form. */
export function clear(form: HTMLFormElement): void {
  for (const row of form.querySelectorAll("[data-row]:not([data-row='0'])")) row.remove();
  for (const control of controls(form)) {
    if (isRadio(control)) control.checked = control.value === "";
    else control.value = "";
  }
}

const rowsOf = (form: HTMLFormElement, name: string) => form.querySelector<HTMLElement>(`[data-rows="${CSS.escape(name)}"]`);
const countOf = (form: HTMLFormElement, name: string): number => rowsOf(form, name)?.querySelectorAll("[data-row]").length ?? 0;

function addRow(form: HTMLFormElement, name: string): HTMLElement | undefined {
  const list = rowsOf(form, name);
  const template = list?.querySelector("template");
  if (!list || !template) return undefined;
  const row = document.createElement("div");
  const index = String(countOf(form, name));
  row.dataset.row = index;
  row.innerHTML = template.innerHTML.replaceAll("INDEX", index);
  template.before(row);
  return row;
}

/** The buttons that ask for one more row. */
export function watchRows(form: HTMLFormElement): void {
  for (const button of form.querySelectorAll<HTMLElement>("[data-add]")) {
    button.addEventListener("click", () =>
      addRow(form, button.dataset.add ?? "")
        ?.querySelector<HTMLElement>("input, select")
        ?.focus(),
    );
  }
}
