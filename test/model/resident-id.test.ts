import fc from "fast-check";
import validator from "validator";
import { describe, expect, it } from "vitest";
import { checkResidentId, maskResidentId } from "../../src/model/resident-id";
import { residentId, withCheck } from "../sheet/generators";

const faultOf = (text: unknown) => {
  const check = checkResidentId(text);
  return check.ok ? "none" : check.fault;
};

describe("公民身份号码", () => {
  it("gives the date of birth of a right number", () => {
    expect(checkResidentId("43999919850301104X")).toEqual({ ok: true, birthDate: "1985-03-01", masked: "439999***********X" });
  });

  it("accepts a small x", () => {
    expect(checkResidentId("43999919850301104x")).toEqual(checkResidentId("43999919850301104X"));
  });

  it("refuses a JavaScript number, a bigint and whatever else is no text", () => {
    for (const given of [439999198503011000, 439999198503011040n, null, undefined, {}, ["43999919850301104X"]])
      expect(faultOf(given)).toBe("not-text");
  });

  it("tells digits that Excel has lost from a wrong check character", () => {
    expect(faultOf("439999198503011000")).toBe("lost-digits");
    expect(faultOf("439999198599991000")).toBe("lost-digits");
    expect(faultOf("4.39999E+17")).toBe("lost-digits");
    expect(faultOf("439999198503011041")).toBe("checksum");
  });

  it("accepts a right number that ends in 000", () => {
    const ends = [...Array(100).keys()].map((n) => withCheck(`439999198503${String(n % 28 || 1).padStart(2, "0")}${n % 10}00`));
    const right = ends.find((number) => number.endsWith("000"));
    expect(right).toBeDefined();
    expect(faultOf(right)).toBe("none");
  });

  it("refuses an old number of 15 digits by a name of its own", () => {
    expect(faultOf("439999850301104")).toBe("old-number");
  });

  it("names the first fault", () => {
    expect(faultOf("4399991985030110")).toBe("length");
    expect(faultOf("")).toBe("length");
    expect(faultOf("43999919850301A04X")).toBe("characters");
    expect(faultOf("４３９９９９１９８５０３０１１０４Ｘ")).toBe("characters");
    expect(faultOf(withCheck("99999919850301104"))).toBe("area");
    expect(faultOf(withCheck("43999919850229104"))).toBe("birth-date");
    expect(faultOf(withCheck("43999919851301104"))).toBe("birth-date");
    expect(faultOf(withCheck("43999919850300104"))).toBe("birth-date");
    expect(faultOf(withCheck("43999920000229104"))).toBe("none");
    expect(faultOf(withCheck("43999919000229104"))).toBe("birth-date");
  });

  // validator reads the clock, and takes nobody who is not born by then.
  const today = new Date().toISOString().slice(0, 10).replaceAll("-", "");
  const born = (number: string) => number.slice(6, 14);

  it("agrees with validator on right numbers and on numbers with one character changed", () => {
    fc.assert(
      fc.property(residentId, fc.nat(17), fc.constantFrom(..."0123456789X"), (number, at, character) => {
        expect(checkResidentId(number).ok).toBe(true);
        if (born(number) < today) expect(validator.isIdentityCard(number, "zh-CN")).toBe(true);
        const changed = number.slice(0, at) + character + number.slice(at + 1);
        // validator's list of areas lacks 83, and it takes every year from 1000 on.
        fc.pre(!changed.startsWith("83") && /^......(19|20[01])/.test(changed) && born(changed) < today);
        expect(checkResidentId(changed).ok).toBe(validator.isIdentityCard(changed, "zh-CN"));
      }),
    );
  });

  it("notices every single wrong digit and every swap of neighbours", () => {
    fc.assert(
      fc.property(residentId, fc.nat(15), (number, at) => {
        const swapped = number.slice(0, at) + number.charAt(at + 1) + number.charAt(at) + number.slice(at + 2);
        expect(checkResidentId(swapped).ok).toBe(swapped === number);
      }),
    );
  });

  it("shows neither the date of birth nor the serial number when masked", () => {
    fc.assert(
      fc.property(residentId, (number) => {
        expect(maskResidentId(number)).toBe(`439999***********${number.slice(17)}`);
        expect(JSON.stringify(checkResidentId(number.slice(0, 17)))).not.toContain(number.slice(6, 17));
      }),
    );
    expect(maskResidentId("12345")).toBe("******************");
    expect(maskResidentId(5)).toBe("******************");
  });
});

describe("what only looks like a resident ID number", () => {
  it("is hidden whole", () => {
    const hidden = "*".repeat(18);
    for (const text of ["x43999919850301104X", "43999919850301104Xx", "4399991985030110X4", 43999919850301100, ["43999919850301104X"]])
      expect(maskResidentId(text)).toBe(hidden);
  });
  it("is a number that lost its digits only where it is written as one, with 15 to 18 of them", () => {
    const texts = ["4E17", "4.3E17", "4.39999E+17", "4.3e+14", "4.3E+13", "4.3E+18", "4.3E+170", "x4.3E+17", "44.3E+17"];
    expect(texts.map(faultOf)).toEqual([...Array(4).fill("lost-digits"), ...Array(5).fill("length")]);
  });
  it("has a day of birth from 1800 on that there was", () => {
    const born = (day: string) => faultOf(withCheck(`439999${day}104`));
    expect(["18000101", "17991231", "20240229", "20230229", "19850001", "19851301", "19850100", "19850132", "19850431"].map(born)).toEqual([
      "none",
      "birth-date",
      "none",
      ...Array(6).fill("birth-date"),
    ]);
  });
});
