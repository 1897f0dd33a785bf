import { useState } from "preact/hooks";
import { chooseTheme, currentTheme } from "../theme";

/** Switches between light and dark. */
export function ThemeToggle() {
  const [theme, setTheme] = useState(currentTheme);
  const other = theme === "dark" ? "light" : "dark";
  const toggle = () => {
    chooseTheme(other);
    setTheme(other);
  };
  return (
    <button type="button" class="theme" onClick={toggle} title={`Switch to ${other}`} aria-label={`Switch to ${other} colours`}>
      <span aria-hidden="true">◐</span>
    </button>
  );
}
