import { JSDOM, VirtualConsole } from "jsdom";
import { addBrowserStandIns } from "./browser-stand-ins";
import { withClassicScripts } from "./classic-scripts";
import { type Announcement, announcementsOf } from "./live-regions";
import { PageFiles } from "./page-files";
import { QuietPage } from "./quiet-page";

const READY_LIMIT_MS = 60_000;

export interface AddInPageOptions {
  /** Folder with the built page, its scripts and the library. */
  readonly folder: string;
  /** Address that the page believes to be at; its path is looked up in the folder. */
  readonly pageUrl: string;
  /** Name of the frame, which tells the library who its host is. */
  readonly frameName: string;
  /** Takes the way to post a message to the page; answers what takes the messages that the page posts to its host. */
  readonly connectHost: (post: (message: string) => void) => (message: string) => void;
}

/** The page of an add-in cannot be loaded, or never became ready. */
export class PageFailure extends Error {
  constructor(message: string) {
    super(message);
    this.name = "PageFailure";
  }
}

/** The page of an add-in with its real scripts, in a window without a screen. */
export class AddInPage {
  readonly #dom: JSDOM;
  readonly #quiet = new QuietPage();
  readonly #errors: string[] = [];
  #isClosed = false;

  private constructor(html: string, files: PageFiles, { pageUrl, frameName, connectHost }: AddInPageOptions) {
    // Messages between windows never arrive within the call that sends them.
    const receive = connectHost((message) => {
      this.#quiet.sign();
      setImmediate(() => {
        this.#deliver(message);
      });
    });
    const postMessage = (message: unknown) => {
      this.#quiet.sign();
      if (typeof message === "string") setImmediate(receive, message);
    };
    this.#dom = new JSDOM(html, {
      url: pageUrl,
      runScripts: "dangerously",
      pretendToBeVisual: true,
      resources: { interceptors: [files.interceptor()] },
      virtualConsole: collectErrors(this.#errors),
      beforeParse: (window) => {
        addBrowserStandIns(window);
        window.name = frameName;
        Object.defineProperty(window, "parent", { value: { postMessage } });
      },
    });
    this.#quiet.watch(this.#dom.window);
    process.on("unhandledRejection", this.#onRejection);
  }

  /** Resolves when the library is ready and the page has come to rest. Rejects with `PageFailure`. */
  static async open(options: AddInPageOptions): Promise<AddInPage> {
    const { folder, pageUrl } = options;
    const files = new PageFiles(folder, new URL(pageUrl).origin);
    const html = await files.read(pageUrl);
    if (html === null) throw new PageFailure(`no page ${pageUrl} in ${folder}`);
    const page = new AddInPage(withClassicScripts(html.toString("utf8")), files, options);
    try {
      await page.#ready();
      return page;
    } catch (error) {
      page.close();
      throw error;
    }
  }

  /** What went wrong on the page: errors nobody caught, scripts that were not found, and what it logged as an error. */
  get errors(): readonly string[] {
    return this.#errors;
  }

  /** The page's window, for looking into it. */
  get window(): JSDOM["window"] {
    return this.#dom.window;
  }

  /** Resolves when the page has nothing more to do. */
  async rest(): Promise<void> {
    await this.#quiet.rest();
  }

  announcements(): Announcement[] {
    return announcementsOf(this.#dom.window.document);
  }

  /** Ends the page and all its timers. */
  close(): void {
    this.#isClosed = true;
    process.off("unhandledRejection", this.#onRejection);
    this.#dom.window.close();
  }

  /** A promise that fails unheard is no end of the page in a browser; one of ours stays the error that it is. */
  readonly #onRejection = (reason: unknown, promise: Promise<unknown>): void => {
    if (!(promise instanceof this.#dom.window.Promise)) throw reason;
    this.#errors.push(String(reason));
  };

  #deliver(message: string): void {
    if (this.#isClosed) return;
    const { window } = this.#dom;
    this.#quiet.sign();
    window.dispatchEvent(new window.MessageEvent("message", { data: message, origin: window.location.origin }));
  }

  async #ready(): Promise<void> {
    const { window } = this.#dom;
    await within(READY_LIMIT_MS, this.#failure("its scripts were not loaded in time"), (done) => {
      if (window.document.readyState === "complete") done();
      else
        window.addEventListener("load", () => {
          done();
        });
    });
    const office: unknown = window.Office;
    if (!isOffice(office)) throw this.#failure("it does not load office.js")();
    await within(READY_LIMIT_MS, this.#failure("the library did not become ready in time"), (done) => {
      office.onReady(done);
    });
    await this.rest();
  }

  #failure(what: string): () => PageFailure {
    return () => new PageFailure([`${this.#dom.window.location.href}: ${what}`, ...this.#errors].join("\n"));
  }
}

function collectErrors(errors: string[]): VirtualConsole {
  const virtualConsole = new VirtualConsole();
  virtualConsole.on("jsdomError", (error) => {
    const kind = "type" in error ? error.type : null;
    // What jsdom lacks is not the page's fault.
    if (kind !== "not-implemented" && kind !== "css-parsing") errors.push(error.stack ?? error.message);
  });
  virtualConsole.on("error", (...parts: unknown[]) => {
    errors.push(parts.map(String).join(" "));
  });
  return virtualConsole;
}

async function within(
  milliseconds: number,
  failure: () => PageFailure,
  start: (done: () => void) => void,
): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(failure());
    }, milliseconds);
    start(() => {
      clearTimeout(timer);
      resolve();
    });
  });
}

function isOffice(value: unknown): value is { onReady(callback: () => void): unknown } {
  return typeof value === "object" && value !== null && "onReady" in value && typeof value.onReady === "function";
}
