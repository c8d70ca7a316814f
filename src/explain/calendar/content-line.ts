/** One property of a calendar as RFC 5545 writes it, folded (折行) and ended. */
export function contentLine(name: string, value: string): string {
  return `${folded(`${name}:${value}`)}\r\n`;
}

/** A text as the value of a property (转义): RFC 5545, 3.3.11. Line ends become `\n`, and letters that no calendar may hold become spaces. */
export function escaped(text: string): string {
  return text
    .replace(/[\\;,]/g, "\\$&")
    .replace(/\r\n|[\n\r\u2028\u2029]/g, "\\n")
    .replace(/\p{Cc}/gu, " ");
}

const longestLine = 75;

/** A line cut so that no part is longer than 75 octets of UTF-8 and no letter is cut in two: RFC 5545, 3.1. */
function folded(line: string): string {
  let text = "";
  let octets = 0;
  for (const letter of line) {
    const size = octetsOf(letter.codePointAt(0) as number);
    if (octets + size > longestLine) {
      text += "\r\n ";
      octets = 1;
    }
    text += letter;
    octets += size;
  }
  return text;
}

function octetsOf(codePoint: number): number {
  if (codePoint < 0x80) return 1;
  if (codePoint < 0x800) return 2;
  return codePoint < 0x10000 ? 3 : 4;
}
