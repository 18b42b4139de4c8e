import { encodeXml } from "./xml";

/** Changes to elements as text, so that everything else about them stays to the letter. */

const OPEN_TAG = /^<([^\s/>]+)((?:"[^"]*"|'[^']*'|[^"'>])*?)(\s*\/?)>/;

/** Sets attributes of an element; `null` takes one away. New ones come last. */
export function withAttributes(raw: string, change: Readonly<Record<string, string | null>>): string {
  return raw.replace(OPEN_TAG, (_, name: string, attributes: string, end: string) => {
    let text = attributes;
    for (const [key, value] of Object.entries(change)) text = withAttribute(text, key, value);
    return `<${name}${text}${end}>`;
  });
}

function withAttribute(attributes: string, name: string, value: string | null): string {
  const known = new RegExp(`\\s${name.replace(/[.\\]/g, "\\$&")}\\s*=\\s*(?:"[^"]*"|'[^']*')`);
  const attribute = value === null ? "" : ` ${name}="${encodeXml(value)}"`;
  return known.test(attributes) ? attributes.replace(known, () => attribute) : attributes + attribute;
}

/** The element with other content. */
export function withContent(raw: string, content: string): string {
  const open = OPEN_TAG.exec(raw);
  if (open === null) throw new SyntaxError("not an XML element");
  const [, name = "", attributes = ""] = open;
  return content === "" ? `<${name}${attributes}/>` : `<${name}${attributes}>${content}</${name}>`;
}

/** The attributes of an element as text, each after a space. */
export function attributesOf(raw: string): string {
  return OPEN_TAG.exec(raw)?.[2] ?? "";
}

/** What stands between the tags of the element. */
export function contentOf(raw: string): string {
  const open = OPEN_TAG.exec(raw);
  if (open === null || open[3]?.includes("/")) return "";
  return raw.slice(open[0].length, raw.lastIndexOf("</"));
}
