import type { Confidence } from "./report";

/** What each degree of confidence means. */
export const CONFIDENCE: Readonly<Record<Confidence, string>> = {
  proven: "The values bound by the repeats were read from a column of an earlier result.",
  likely: "Row counts match, or the ORM’s lazy loading is on the stack; the values were not traced.",
  possible: "The same statement repeats at one place; what feeds it is not known.",
};
