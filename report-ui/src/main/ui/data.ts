import type { Report } from "./report";

/** Reads the report that the page carries: plain JSON, or deflated and in base64 where it is large. */
export async function readReport(block: HTMLElement): Promise<Report> {
  const text = block.textContent ?? "";
  const json = block.dataset.encoding === "deflate-base64" ? await inflate(text) : text;
  return JSON.parse(json) as Report;
}

async function inflate(base64: string): Promise<string> {
  const binary = atob(base64.trim());
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < binary.length; i++) {
    bytes[i] = binary.charCodeAt(i);
  }
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate"));
  return new Response(stream).text();
}
