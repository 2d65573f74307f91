import { strToU8, zipSync } from "fflate";

/** A paragraph of a document: its words, and the name of a style where it has one. */
export interface WordParagraph {
  readonly text: string;
  readonly style?: "Title" | "Heading1" | "Heading2" | "Quote";
  readonly bold?: boolean;
  /** A picture behind the words. */
  readonly png?: Uint8Array;
}

/** A .docx as Word would write it, cut down to what a reader needs; `rows` become a table at its end. */
export function wordDocument(
  paragraphs: readonly WordParagraph[],
  rows: readonly (readonly string[])[] = [],
  others: Readonly<Record<string, Uint8Array>> = {},
): Uint8Array<ArrayBuffer> {
  const pictures = paragraphs.flatMap(({ png }) => (png ? [png] : []));
  const body = [...paragraphs.map((one) => paragraphOf(one, pictures)), tableOf(rows)].join("");
  return zipSync({
    "[Content_Types].xml": strToU8(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    ),
    "_rels/.rels": relations([
      [
        "rId1",
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument",
        "word/document.xml",
      ],
    ]),
    "word/_rels/document.xml.rels": relations([
      ["rIdStyles", "http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles", "styles.xml"],
      ...pictures.map(
        (_, index) =>
          [
            `rIdPicture${index}`,
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image",
            `media/picture${index}.png`,
          ] as const,
      ),
    ]),
    "word/styles.xml": strToU8(
      `<w:styles ${namespaces}>${Object.entries(styleNames)
        .map(([id, name]) => `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`)
        .join("")}</w:styles>`,
    ),
    "word/document.xml": strToU8(`<w:document ${namespaces}><w:body>${body}</w:body></w:document>`),
    ...Object.fromEntries(pictures.map((png, index) => [`word/media/picture${index}.png`, png])),
    ...others,
  }).slice();
}

const styleNames = { Title: "Title", Heading1: "heading 1", Heading2: "heading 2", Quote: "Quote" };
const namespaces =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"';

function relations(all: readonly (readonly [string, string, string])[]): Uint8Array {
  const each = all.map(([id, type, target]) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`).join("");
  return strToU8(
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${each}</Relationships>`,
  );
}

function paragraphOf({ text, style, bold, png }: WordParagraph, pictures: readonly Uint8Array[]): string {
  const properties = style ? `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>` : "";
  const look = bold ? "<w:rPr><w:b/></w:rPr>" : "";
  const words = text
    .split("\n")
    .map((line) => `<w:t xml:space="preserve">${line.replace(/&/g, "&amp;").replace(/</g, "&lt;")}</w:t>`)
    .join("<w:br/>");
  const picture = png
    ? `<w:r><w:drawing><wp:inline><wp:docPr id="1" name="picture" descr="A hall at night"/><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:embed="rIdPicture${pictures.indexOf(png)}"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`
    : "";
  return `<w:p>${properties}<w:r>${look}${words}</w:r>${picture}</w:p>`;
}

function tableOf(rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return "";
  const cells = (row: readonly string[]) => row.map((text) => `<w:tc>${paragraphOf({ text }, [])}</w:tc>`).join("");
  return `<w:tbl>${rows.map((row) => `<w:tr>${cells(row)}</w:tr>`).join("")}</w:tbl>`;
}
