import { render } from "preact";
import { App } from "./components/App";
import { readReport } from "./data";
import { readRules } from "./rules";
import { restoreTheme } from "./theme";
import "./base.css";
import "./static.css";
import "./print.css";

/** Starts the page over what was rendered without scripts, which stays in the document for printing. */
async function start(): Promise<void> {
  restoreTheme();
  const mount = document.getElementById("fetchonce");
  const data = document.getElementById("fetchonce-data");
  if (!mount || !data) {
    return;
  }
  try {
    const report = await readReport(data);
    data.remove();
    const root = document.createElement("div");
    root.className = "live";
    render(<App report={report} rules={readRules(mount)} />, root);
    mount.prepend(root);
    mount.classList.add("started");
    scrollTo(0, 0);
  } catch (failure) {
    // What was rendered without scripts still shows everything.
    console.error("Fetchonce: the page stays static", failure);
  }
}

void start();
