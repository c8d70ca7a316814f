/** A cell whose contents are not used for what the workbook says of it, whatever they are: it counts as one that cannot be read. */
export class Withheld {
  constructor(readonly code: "merged-cell" | "serial-of-1904" | "year-as-date") {}
}
