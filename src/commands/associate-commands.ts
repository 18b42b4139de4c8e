import type { Session } from "../excel/session";

/** Binds the ribbon buttons to the session. They work while the pane is closed: both live in one shared runtime. */
export function associateCommands(session: Session): void {
  associate(session, "rank", () => session.rank());
  associate(session, "assess", () => session.assess());
  associate(session, "highlight", () => session.highlight());
  associate(session, "clearHighlight", () => session.clearHighlight());
  associate(session, "freezeValues", () => session.freezeValues());
}

function associate(session: Session, action: string, job: () => Promise<void>): void {
  Office.actions.associate(action, (event: Office.AddinCommands.Event) => {
    void runCommand(session, job, event);
  });
}

async function runCommand(session: Session, job: () => Promise<void>, event: Office.AddinCommands.Event) {
  try {
    await job();
    if (needsAttention(session)) await Office.addin.showAsTaskpane();
  } finally {
    // A button that is never reported as completed stays dead.
    event.completed();
  }
}

/**
 * What went wrong is said in the pane, which the user may not have open; so is which formulas have become values, because
 * nothing on the sheets shows it.
 */
function needsAttention(session: Session): boolean {
  const { outcome } = session.state;
  return outcome?.kind === "stopped" || outcome?.kind === "failed" || outcome?.kind === "frozen";
}
