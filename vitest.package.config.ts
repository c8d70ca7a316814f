import { mergeConfig } from "vitest/config";
import shared from "./vitest.config";

/** The tests of the packed tarball build and install it several times over, so they run by a command of their own. */
const ofPackage = { test: { include: ["test/package/**/*.test.ts"], exclude: [] } };
export default mergeConfig({ ...shared, test: { ...shared.test, include: [], exclude: [] } }, ofPackage);
