/** What a page says through an ARIA live region: `assertive` interrupts the reader (role=alert), `polite` waits. */
export interface Announcement {
  /** The region's role, e.g. `status` or `alert`; `null` for one that only has `aria-live`. */
  readonly role: string | null;
  readonly urgency: "polite" | "assertive";
  /** One line for each block of text, e.g. each paragraph. */
  readonly text: string;
}

const REGIONS = "[role=status], [role=log], [role=alert], [aria-live=polite], [aria-live=assertive]";
const HIDDEN = "[hidden], [aria-hidden=true], script, style, template";
const BLOCKS = "p, li, div, section, h1, h2, h3, h4, h5, h6, tr, dt, dd, br";

/** What the live regions of a document say now, in document order; those that say nothing are left out. */
export function announcementsOf(document: Document): Announcement[] {
  return [...document.querySelectorAll(REGIONS)]
    .filter((region) => region.closest(HIDDEN) === null)
    .map((region) => ({ role: region.getAttribute("role"), urgency: urgencyOf(region), text: textOf(region) }))
    .filter(({ text }) => text !== "");
}

function urgencyOf(region: Element): Announcement["urgency"] {
  const live = region.getAttribute("aria-live") ?? (region.getAttribute("role") === "alert" ? "assertive" : "polite");
  return live === "assertive" ? "assertive" : "polite";
}

/** The text as it would be read out: hidden parts and regions inside left out, a line a block. */
function textOf(region: Element): string {
  const lines: string[] = [""];
  const breakLine = () => {
    if (lines.at(-1) !== "") lines.push("");
  };
  const visit = (node: Node) => {
    if (isText(node)) lines.push((lines.pop() ?? "") + node.data.replace(/\s+/gu, " "));
    if (!isElement(node)) return;
    if (node !== region && (node.matches(HIDDEN) || node.matches(REGIONS))) return;
    const isBlock = node.matches(BLOCKS);
    if (isBlock) breakLine();
    node.childNodes.forEach(visit);
    if (isBlock) breakLine();
  };
  visit(region);
  const trimmed = lines.map((line) => line.trim());
  return trimmed.filter((line) => line !== "").join("\n");
}

function isElement(node: Node): node is Element {
  return node.nodeType === node.ELEMENT_NODE;
}

function isText(node: Node): node is Text {
  return node.nodeType === node.TEXT_NODE;
}
