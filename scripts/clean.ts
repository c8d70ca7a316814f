import { rmSync } from "node:fs";
import { join } from "node:path";

/** Both builds write below dist, so it is emptied once before either begins. */
rmSync(join(import.meta.dirname, "../dist"), { recursive: true, force: true });
