import type { Frame } from "./report";

const GROUPED = new Intl.NumberFormat("en-US");

/** 1588 as "1,588". */
export function count(n: number): string {
  return GROUPED.format(n);
}

/** "1 query", "2 queries". */
export function plural(n: number, one: string, many: string): string {
  return `${count(n)} ${n === 1 ? one : many}`;
}

export function queries(n: number): string {
  return plural(n, "query", "queries");
}

/** Nanoseconds with three digits and the unit that fits: "333 ms", "2.4 ms", "1.24 s". */
export function duration(nanos: number): string {
  if (nanos < 1e6) {
    return `${Math.round(nanos / 1e3)} µs`;
  }
  if (nanos < 1e9) {
    return `${digits(nanos / 1e6)} ms`;
  }
  return nanos < 600e9 ? `${digits(nanos / 1e9)} s` : `${count(Math.round(nanos / 60e9))} min`;
}

function digits(n: number): string {
  return n >= 100 ? n.toFixed(0) : n >= 10 ? n.toFixed(n % 1 < 0.05 ? 0 : 1) : n.toFixed(2).replace(/\.?0+$/, "");
}

/** A whole percentage that says 0 and 100 only where they are true. */
export function percent(part: number, whole: number): number {
  if (whole <= 0 || part <= 0) {
    return 0;
  }
  return part >= whole ? 100 : Math.min(99, Math.max(1, Math.round((100 * part) / whole)));
}

function simpleClass(frame: Frame): string {
  return frame.class.slice(frame.class.lastIndexOf(".") + 1);
}

/** "OrderService.list": of a lambda's body, the method that it stands in. The Java class Frame says the same. */
export function shortName(frame: Frame): string {
  const [, eclipse, java, kotlin] = /^(?:(lambda)\$\d+|lambda\$(.*)\$\d+|(.*?)\$lambda\$\d.*)$/.exec(frame.method) ?? [];
  return `${simpleClass(frame)}.${eclipse ?? java ?? kotlin ?? frame.method}`;
}

/** "OrderService.java:40", the method where there is no file; empty where there is no frame. */
export function place(frame: Frame | undefined): string {
  if (!frame) {
    return "";
  }
  if (!frame.file) {
    return shortName(frame);
  }
  return frame.line > 0 ? `${frame.file}:${frame.line}` : frame.file;
}

/** An ISO instant as "2026-11-01 09:30 UTC"; the text itself where it is none. */
export function instant(iso: string): string {
  const parts = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)/.exec(iso);
  return parts ? `${parts[1]} ${parts[2]} UTC` : iso;
}
