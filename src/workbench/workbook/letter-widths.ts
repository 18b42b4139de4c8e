import type { CellFormat } from "./workbook";

/** Letters by their width in thousandths of the font's size; a letter that is not there is as wide as `others`. */
interface Face {
  readonly widths: ReadonlyMap<string, number>;
  readonly others: number;
}

/** The widths that Times New Roman shares with its metric-compatible fonts. */
const SERIF = face(500, {
  180: "'",
  200: "|",
  250: " ,.",
  278: "/:;\\ijlt",
  333: "!()-I[]`fr‘’",
  389: "Js",
  408: '"',
  444: "?acez“”",
  480: "{}",
  541: "~≥≤",
  564: "+<=>×FPS",
  611: "ELTZ",
  667: "BCR",
  722: "ADGHKNOQUVXYwĐ",
  778: "&m",
  833: "%",
  889: "M",
  921: "@",
  944: "W",
  1000: "—…→",
});

const SERIF_BOLD = face(500, {
  220: "|",
  250: " ,.",
  278: "'/\\il",
  333: "!()-:;[]`fjt‘’",
  389: "Is{}",
  444: "cerz",
  556: 'Sbdhknpquđ"≥≤+<=>×',
  611: "FP",
  667: "BELTZ",
  722: "ACDNRUVXYwĐ",
  778: "GHKOQ",
  833: "&m",
  930: "@",
  944: "M",
  1000: "%W—…→",
});

/** The widths that Arial shares with Helvetica. */
const SANS = face(556, {
  191: "'",
  222: "ijl‘’",
  278: " !,./:;I[\\]ft|",
  333: '()-`r“”{}"',
  389: "*",
  500: "Jcksvxyz",
  584: "+<=>~×",
  611: "FTZ",
  667: "&ABEKPSVXY",
  722: "CDHNRUwĐ",
  778: "GOQ",
  833: "Mm",
  889: "%",
  944: "W",
  1000: "—…→@",
});

const SANS_BOLD = face(556, {
  238: "'",
  278: " ,./I\\ijl‘’|",
  333: "!()-:;[]`ft",
  389: "*r{}",
  500: 'z“”"',
  611: "?FLTZbdghnopquđ",
  667: "EPSVXY",
  722: "&ABCDHKNRUĐ",
  778: "GOQw",
  833: "M",
  889: "%m",
  944: "W",
  1000: "—…→@",
});

const SERIF_FONTS = /times|cambria|georgia|garamond|serif|\.vntime/i;
/** The standard fonts of Office are narrower than Arial. */
const NARROW_FONTS = /calibri|aptos|narrow|carlito/i;
const NARROW = 0.91;
/** On a screen letters are put on whole pixels, which makes a line somewhat longer than on paper. */
const ON_SCREEN = 1.03;

/** Width of one line of text in points; close, because the very letters are known only to a program that draws. */
export function widthOfLine(text: string, { fontName, fontSize, bold }: CellFormat): number {
  const isSerif = SERIF_FONTS.test(fontName);
  const { widths, others } = isSerif ? (bold ? SERIF_BOLD : SERIF) : bold ? SANS_BOLD : SANS;
  let sum = 0;
  // A mark above or below a letter takes no room of its own.
  for (const letter of text.normalize("NFD").replace(/\p{M}/gu, "")) sum += widths.get(letter) ?? others;
  return (sum / 1000) * fontSize * ON_SCREEN * (!isSerif && NARROW_FONTS.test(fontName) ? NARROW : 1);
}

function face(others: number, letters: Readonly<Record<number, string>>): Face {
  const widths = Object.entries(letters).flatMap(([width, all]) =>
    Array.from(all, (letter): [string, number] => [letter, Number(width)]),
  );
  return { widths: new Map(widths), others };
}
