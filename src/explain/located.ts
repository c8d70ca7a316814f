import type { Bilingual } from "../law/types";
import { both } from "./words";

/** A sentence with the locator of its provision before it. */
export const located = ({ provision }: { readonly provision: string }, { zh, en }: Bilingual): Bilingual =>
  both(`${provision}：${zh}`, `${provision}: ${en}`);
