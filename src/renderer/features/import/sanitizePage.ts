import DOMPurify from "dompurify";
import { embedAddresses, embedWords } from "../../editor/blocks/socialPost/readEmbeds";
import {
  allowedAddress,
  bodyTags,
  droppedTags,
  plainAttributes,
  readAttributes,
  withoutStyles,
} from "../../editor/paste/cleanHtml";
import { keepEmoji } from "../../editor/paste/keepEmoji";
import { placesOf, readSheet, type Sheet, withoutElements } from "../../editor/paste/styleSheet";

/** A page as nodes that nothing runs in and nothing is fetched by, with all that tells where its entries are. */
export interface SafePage {
  readonly root: DocumentFragment;
  /** What its classes mean for the look of words. */
  readonly sheet: Sheet;
  /** The inside of its scripts of JSON-LD. */
  readonly linkedData: readonly string[];
  /** The `data:` addresses of the pictures that the file itself holds; `pictureAttribute` counts them. */
  readonly pictures: readonly string[];
}

/**
 * Stands in the place of a picture: its number in `pictures`, or "" for one that is elsewhere. A page cannot set this or
 * the next two itself: the cleaning lets no such attribute through.
 */
export const pictureAttribute = "data-nd-picture";
export const altAttribute = "data-nd-alt";
/** Stands in the place of a player or a frame. */
export const playerAttribute = "data-nd-player";

const toldBy = ["id", "datetime", "itemprop", "content", "rel", "cite", "hidden", ...embedWords];
const purify = DOMPurify();
/** The pictures of the page that is being cleaned. */
let pictures: string[] = [];

purify.addHook("beforeSanitizeElements", (node) => {
  keepEmoji(node);
  if (!(node instanceof Element)) return;
  // The node goes: what stands for it is put before it, where the cleaning has been already.
  if (node.tagName === "META" && node.hasAttribute("itemprop")) node.before(spokenMeta(node));
  if (node.tagName === "IMG") node.before(standInFor(node));
  if (["IFRAME", "VIDEO", "AUDIO", "OBJECT", "EMBED"].includes(node.tagName))
    node.before(span(node, playerAttribute, ""));
});

/** Smaller ones are what a page shows until the picture comes: 1,000 letters are 750 bytes. */
const smallestPicture = 1_000;

function standInFor(image: Element): Element {
  // The larger of two sizes is the last.
  const address = [image.getAttribute("src") ?? "", ...(image.getAttribute("srcset") ?? "").split(/\s+/)]
    .filter((one) => one.length > smallestPicture && /^data:image\/[\w.+-]+;base64,/i.test(one))
    .at(-1);
  const standIn = span(image, pictureAttribute, address ? String(pictures.push(address) - 1) : "");
  standIn.setAttribute(altAttribute, image.getAttribute("alt") ?? "");
  return standIn;
}

/** Microdata that nobody sees: when and by whom an entry was written. */
function spokenMeta(meta: Element): Element {
  const spoken = span(meta, "itemprop", meta.getAttribute("itemprop") ?? "");
  spoken.setAttribute("content", meta.getAttribute("content") ?? "");
  return spoken;
}

function span(node: Element, attribute: string, value: string): Element {
  const made = node.ownerDocument.createElement("span");
  made.setAttribute(attribute, value);
  return made;
}

/**
 * Cleans a page before anything is read from it. What it brings may still be refused by a body: see cleanNodes. Scripts are cut
 * out before the parser sees them, as the window's policy says a word about each that is touched.
 */
export function sanitizePage(html: string): SafePage {
  pictures = [];
  const root = purify.sanitize(withoutStyles(withoutElements(html, "script")), {
    ALLOWED_TAGS: [...bodyTags, "time", "#text"],
    ALLOWED_ATTR: ["href", ...embedAddresses, ...plainAttributes, ...readAttributes, ...toldBy],
    ADD_URI_SAFE_ATTR: [...plainAttributes, ...readAttributes, ...toldBy],
    ALLOW_DATA_ATTR: false,
    ALLOW_ARIA_ATTR: false,
    ALLOWED_URI_REGEXP: allowedAddress,
    FORBID_CONTENTS: droppedTags,
    RETURN_DOM_FRAGMENT: true,
  });
  return { root, sheet: readSheet(html), linkedData: linkedDataOf(html), pictures };
}

/** Read as text: it is in the head mostly, which is not cleaned and not kept. */
function linkedDataOf(html: string): readonly string[] {
  const isLinkedData = /\stype\s*=\s*["']?application\/ld\+json/i;
  return [...placesOf(html, "script")]
    .filter(({ tag, start }) => isLinkedData.test(html.slice(tag, start)))
    .map(({ start, end }) => html.slice(start, end));
}
