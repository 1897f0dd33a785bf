import { useState } from "preact/hooks";
import { copy } from "../clipboard";
import "./CopyButton.css";

/** Copies a text, and says so for a moment. */
export function CopyButton({ text }: { text: string }) {
  const [label, setLabel] = useState("Copy");
  const onClick = async () => {
    setLabel((await copy(text)) ? "Copied" : "Press Ctrl C");
    setTimeout(() => setLabel("Copy"), 1500);
  };
  return (
    <button type="button" class="copy" onClick={onClick} aria-live="polite">
      {label}
    </button>
  );
}
