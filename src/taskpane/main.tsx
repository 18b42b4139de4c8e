import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { associateCommands } from "../commands/associate-commands";
import { Session } from "../excel/session";
import { judgeBy } from "../functions/current-plan";
import { associateFunctions } from "../functions/associate-functions";
import { vi } from "../i18n/vi";
import { defaultPlan } from "../plan/presets";
import { App } from "./app";

const element = document.getElementById("pane");
if (element === null) throw new Error("taskpane.html has no element with the id pane");
const root = createRoot(element);

associateFunctions();

void Office.onReady(({ host }) => {
  // Someone opened the page in a browser.
  if (host !== Office.HostType.Excel) {
    root.render(<p>{vi.pane.notInExcel}</p>);
    return;
  }
  const session = new Session(defaultPlan);
  associateCommands(session);
  // Formulas judge by the same plan as the buttons.
  session.subscribe(() => {
    judgeBy(session.state.plan);
  });
  root.render(
    <StrictMode>
      <App session={session} />
    </StrictMode>,
  );
  // What is recognised is there to be seen before anything is written.
  void session.read();
});
