import { JSDOM } from "jsdom";

/**
 * The page with its module scripts as deferred classic ones: jsdom runs no modules, and bundles need none of what a
 * module has over a script. Both run in document order, after the page was read.
 */
export function withClassicScripts(html: string): string {
  const page = new JSDOM(html);
  for (const script of page.window.document.querySelectorAll("script[type=module]")) {
    script.removeAttribute("type");
    script.setAttribute("defer", "");
  }
  return page.serialize();
}
