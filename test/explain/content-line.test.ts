import { describe, expect, test } from "vitest";
import { contentLine, escaped } from "../../src/explain/calendar/content-line";

describe("a line of at most 75 octets", () => {
  test("is left whole up to the 75th, and the rest of a longer one begins with a space that counts", () => {
    const letters = (count: number) => "a".repeat(count);
    expect(contentLine("N", letters(73))).toBe(`N:${letters(73)}\r\n`);
    expect(contentLine("N", letters(74))).toBe(`N:${letters(73)}\r\n a\r\n`);
    expect(contentLine("N", letters(73 + 74))).toBe(`N:${letters(73)}\r\n ${letters(74)}\r\n`);
    expect(contentLine("N", letters(73 + 75))).toBe(`N:${letters(73)}\r\n ${letters(74)}\r\n a\r\n`);
  });
  test.each([
    ["\u007f", 1],
    ["\u0080", 2],
    ["\u07ff", 2],
    ["\u0800", 3],
    ["\uffff", 3],
    ["\u{10000}", 4],
  ])("counts %j for as many octets as UTF-8 has for it: %i", (letter, octets) => {
    const before = "a".repeat(73 - octets);
    expect(contentLine("N", `${before}${letter}`)).toBe(`N:${before}${letter}\r\n`);
    expect(contentLine("N", `a${before}${letter}`)).toBe(`N:a${before}\r\n ${letter}\r\n`);
  });
});

test("a text keeps its lines, its signs and nothing that no calendar may hold", () => {
  expect(escaped("a\\b;c,d")).toBe("a\\\\b\\;c\\,d");
  expect(escaped("1\r\n2\n3\r4\u20285\u20296")).toBe("1\\n2\\n3\\n4\\n5\\n6");
  expect(escaped("a\u0000\tb\u0085")).toBe("a  b ");
});
