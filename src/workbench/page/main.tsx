import { createRoot } from "react-dom/client";
import { newWorkbook } from "../file/new-workbook";
import { openWorkbook } from "../file/open-workbook";
import { App } from "./app";
import { FetchFailure, fetchFile } from "./fetch-file";
import { readManifest } from "./manifest";
import { openingFailure } from "./opened-session";
import { readRequirements } from "./requirements";
import css from "./workbench.css";

const MANIFEST = "/manifest.xml";
const NEW_FILE = "bảng tính mới.xlsx";

/** The file that the address names, or an empty workbook and the reason why it is not that file. */
async function firstFile(path: string | null): Promise<{ bytes: Uint8Array; name: string; notice: string | null }> {
  if (path === null) return { bytes: newWorkbook().save(), name: NEW_FILE, notice: null };
  try {
    const { bytes, name } = await fetchFile(path);
    try {
      openWorkbook(bytes);
      return { bytes, name, notice: null };
    } catch (error) {
      return { bytes: newWorkbook().save(), name: NEW_FILE, notice: openingFailure(error, name) };
    }
  } catch (error) {
    const notice = error instanceof FetchFailure ? error.message : "Không lấy được tệp từ máy chủ.";
    return { bytes: newWorkbook().save(), name: NEW_FILE, notice };
  }
}

async function start(): Promise<void> {
  const style = document.createElement("style");
  style.textContent = css;
  document.head.append(style);
  const query = new URLSearchParams(window.location.search);
  const [manifest, { bytes, name, notice }] = await Promise.all([fetchFile(MANIFEST), firstFile(query.get("file"))]);
  const addIn = readManifest(new TextDecoder().decode(manifest.bytes), "vi-VN");
  const place = document.getElementById("workbench");
  if (!place) throw new Error("workbench.html has no place for the page");
  createRoot(place, { onUncaughtError: showProblem }).render(
    <App
      addIn={addIn}
      first={{ bytes, name }}
      firstNotice={notice}
      requirements={readRequirements(query.get("requirements"))}
    />,
  );
}

/** The last resort: the page itself could not be drawn. */
function showProblem(error: unknown): void {
  const problem = document.createElement("p");
  problem.setAttribute("role", "alert");
  const reason = error instanceof Error ? `: ${error.message}` : ".";
  problem.textContent = `Trang không chạy được${reason} Hãy tải lại trang; tệp trên máy của bạn không bị thay đổi.`;
  document.body.append(problem);
}

start().catch(showProblem);
