import vm from "node:vm";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  isBlank,
  type Reader,
  readDate,
  readDay,
  readEducation,
  readGrade,
  readMoney,
  readName,
  readNumber,
  readResidentId,
  readSubjects,
  readText,
  readVillageClass,
  readYesNo,
} from "../../src/sheet";
import { anyCell, residentId } from "./generators";

const readers: Record<string, Reader<unknown>> = {
  readDate,
  readDay,
  readEducation,
  readGrade,
  readMoney,
  readName,
  readNumber,
  readResidentId,
  readSubjects,
  readText,
  readVillageClass,
  readYesNo,
};
const short = (reading: ReturnType<Reader<unknown>>) => reading && ("value" in reading ? reading.value : `! ${reading.fault}`);

describe("every reader", () => {
  it.each(Object.entries(readers))("%s takes what hosts call blank for blank", (_, read) => {
    for (const cell of [null, undefined, "", "  ", "\t\n", "　", "\ufeff", [[""]], [[null]], [undefined], [], { Value2: undefined }]) {
      expect(read(cell)).toBeUndefined();
      expect(isBlank(cell)).toBe(true);
    }
  });

  it.each(Object.entries(readers))("%s never throws, whatever it is given", (_, read) => {
    const hostile = {
      get Value2() {
        throw new Error("secret");
      },
    };
    const looped: unknown[] = [];
    looped.push(looped);
    const posing = { [Symbol.toStringTag]: "Date" };
    for (const cell of [hostile, looped, posing, new Proxy({}, { has: () => true, get: () => Symbol("x") }), Symbol("x"), () => 1])
      expect(short(read(cell))).toBe("! not-a-value");
    fc.assert(fc.property(anyCell, (cell) => void read(cell)));
  });

  it.each(Object.entries(readers))("%s never repeats a cell in a fault", (_, read) => {
    const secret = fc.oneof(
      fc.string({ minLength: 4 }).map((text) => `${text}§秘密七四一`),
      residentId.map((number) => `${number}9`),
    );
    fc.assert(
      fc.property(secret, (cell) => {
        const reading = read(cell);
        if (reading && "fault" in reading) expect(JSON.stringify(reading)).not.toMatch(/秘密七四一|439999/);
      }),
    );
  });

  it("names a formula's error value as such", () => {
    for (const error of ["#N/A", "#REF!", "#VALUE!", "#DIV/0!", "#NAME?", "#NULL!", "#NUM!", "#SPILL!", "#GETTING_DATA", "#####"])
      for (const read of Object.values(readers)) expect(short(read(error))).toBe("! error-value");
  });

  it("reads a Date and an array of another realm", () => {
    expect(short(readDate(vm.runInNewContext("new Date(1985, 2, 1)")))).toBe("1985-03-01");
    expect(short(readGrade(vm.runInNewContext("[['优秀']]")))).toBe("excellent");
  });
});
