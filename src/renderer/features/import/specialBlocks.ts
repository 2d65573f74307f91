import { noQuoteDetails, type Quote, type QuoteManner, quoteManners } from "@shared/document/blocks/quote";
import { emptyPost, platformNames, platforms, type SocialPost } from "@shared/document/blocks/socialPost";
import type { Block } from "@shared/document/document";
import { type Inline, plainTextOfInlines } from "@shared/document/inline";
import { cleanLink } from "@shared/document/safeLink";
import { pageLanguages } from "@shared/export/strings/pageLanguages";
import { attributeQuotes } from "@shared/import/attributeQuotes";
import { readMachineTime } from "@shared/import/pageTime";
import { type Moment, momentAt } from "@shared/model/moment";
import { postOfMarkup } from "@shared/posts/postOfMarkup";
import { readPostLink } from "@shared/posts/readPostLink";
import { embedClasses, markupOfEmbed } from "../../editor/blocks/socialPost/markupOfEmbed";
import { altAttribute, pictureAttribute, playerAttribute } from "./sanitizePage";

/** A picture that the file holds; it becomes a block when its bytes are on the disk. */
export interface HeldPicture {
  readonly type: "heldPicture";
  /** Its place among the page's pictures. */
  readonly index: number;
  readonly caption: string;
  readonly credit: string;
  readonly alt: string;
}

export type ImportedBlock = Block | HeldPicture;

/** What cleaning would take for something else, or not keep. */
export interface SpecialBlocks {
  /** Puts the blocks into the place of their tokens. */
  readonly restore: (blocks: readonly Block[]) => readonly ImportedBlock[];
  /** How many pictures and how many players are left out. */
  readonly pictures: number;
  readonly players: number;
}

/** What stands for a token; `words` are the paragraphs of the quotation that it stands in. */
type Special = (words: Quote["paragraphs"]) => ImportedBlock;

const within = "li, td, th, blockquote, figure";
const embeds = embedClasses.map((name) => `.${name}`).join();

/**
 * Takes quotes with who said them, posts and pictures out of a body and leaves a token in the place of each, which no
 * cleaning touches. The words of a quote stay where they are, with the token as their last paragraph.
 */
export function takeSpecialBlocks(body: DocumentFragment, timeZone: string): SpecialBlocks {
  const specials: Special[] = [];
  const tokenFor = (special: Special) => {
    const paragraph = document.createElement("p");
    paragraph.append(`\uF8D0${specials.push(special) - 1}\uF8D1`);
    return paragraph;
  };
  const isOutermost = (element: Element) => !element.parentElement?.closest(within);

  for (const figure of [...body.querySelectorAll("figure.quote, figure.post")].filter(isOutermost)) {
    const special = figure.matches(".quote") ? quoteOf(figure, timeZone) : postOf(figure, timeZone);
    const words = figure.querySelector("blockquote");
    words?.append(tokenFor(special));
    figure.replaceWith(words ?? tokenFor(special));
  }
  for (const embed of [...body.querySelectorAll(embeds)].filter(isOutermost)) {
    const post = postOfMarkup(markupOfEmbed(embed));
    if (post) embed.replaceWith(tokenFor(() => post));
  }
  for (const figure of body.querySelectorAll("figure:has(> blockquote)")) nameBelow(figure);
  let pictures = 0;
  for (const standIn of body.querySelectorAll(`[${pictureAttribute}]`)) {
    const place = standIn.closest("figure") ?? standIn.closest("p, div, h1, h2, h3, h4, h5, h6") ?? standIn;
    const held = isOutermost(place) ? pictureOf(standIn, place) : undefined;
    if (held) place.before(tokenFor(() => held));
    else pictures++;
    standIn.remove();
    if (held && place.matches("figure") && !place.querySelector(`[${pictureAttribute}]`)) place.remove();
  }
  const players = body.querySelectorAll(`[${playerAttribute}]`).length;
  return { restore: (blocks) => attributeQuotes(blocks.map((block) => restored(block, specials))), pictures, players };
}

function restored(block: Block, specials: readonly Special[]): ImportedBlock {
  const lines = block.type === "paragraph" ? [block.children] : block.type === "quote" ? block.paragraphs : [];
  const special = specials[numberOf(lines.at(-1) ?? [])];
  return special ? special(lines.slice(0, -1)) : block;
}

function numberOf(line: readonly Inline[]): number {
  return Number(/^\uF8D0(\d+)\uF8D1$/.exec(plainTextOfInlines(line).trim())?.[1] ?? Number.NaN);
}

/** Who said it below a quotation, as other houses write it, becomes the quotation's last line. */
function nameBelow(figure: Element): void {
  const words = figure.querySelector("blockquote");
  const caption = figure.querySelector("figcaption");
  if (!words) return;
  if (caption) {
    const line = document.createElement("p");
    line.append(`— ${wordsOf(caption).replace(/^[—–-]+\s*/, "")}`);
    words.append(line);
  }
  figure.replaceWith(words);
}

/** A quote as our own page writes it: see shared/export/html/blocks/quote.ts. */
function quoteOf(figure: Element, timeZone: string): Special {
  const words = (name: string) => wordsOf(figure.querySelector(`figcaption .${name}`));
  const manner = mannerOf(words("manner"));
  const details: Omit<Quote, "type" | "paragraphs"> = {
    ...noQuoteDetails,
    speaker: words("speaker"),
    role: words("role"),
    party: words("party"),
    // How it was said in words that nobody here knows is kept with the place.
    place: [manner === undefined ? words("manner") : "", words("place")].filter(Boolean).join(", "),
    source: cleanLink(figure.querySelector("a.source")?.getAttribute("href") ?? "") ?? "",
    manner: manner ?? "",
    saidAt: momentOf(figure, timeZone),
  };
  return (paragraphs) => ({ type: "quote", paragraphs, ...details });
}

/** The manner that words of our pages stand for, in each of their languages. */
function mannerOf(words: string): QuoteManner | undefined {
  if (words === "") return "";
  for (const { strings } of pageLanguages) {
    const phrases = {
      speech: strings.mannerSpeech,
      interview: strings.mannerInterview,
      statement: strings.mannerStatement,
      post: strings.mannerPost,
    };
    const found = quoteManners.find((manner) => manner !== "" && phrases[manner] === words);
    if (found) return found;
  }
  return undefined;
}

/** A post as our own page writes it: see shared/export/html/blocks/socialPost.ts. */
function postOf(figure: Element, timeZone: string): Special {
  const words = (name: string) => wordsOf(figure.querySelector(`figcaption .${name}`));
  const link = cleanLink(figure.querySelector("a.source")?.getAttribute("href") ?? "") ?? "";
  const around = wordsOf(figure.querySelector("figcaption"))
    .replace(words("speaker"), "")
    .split(/[\s,.]+/);
  const named = platforms.find((one) => around.includes(platformNames[one]));
  const post: SocialPost = {
    ...emptyPost,
    platform: readPostLink(link)?.platform ?? named ?? "other",
    author: words("speaker"),
    handle: words("handle").replace(/^@/, ""),
    time: momentOf(figure, timeZone),
    timeText: words("posted"),
    link,
  };
  return (paragraphs) => ({ ...post, paragraphs });
}

function momentOf(figure: Element, timeZone: string): Moment | null {
  const time = readMachineTime(figure.querySelector("figcaption time")?.getAttribute("datetime") ?? "");
  return time?.kind === "instant" ? momentAt(time.at, timeZone) : null;
}

/** Undefined for a picture that is not in the file. */
function pictureOf(standIn: Element, place: Element): HeldPicture | undefined {
  const index = standIn.getAttribute(pictureAttribute);
  if (!index) return undefined;
  const below = place.matches("figure") ? place.querySelector("figcaption") : null;
  const caption = below?.querySelector(".caption") ?? (below?.querySelector(".credit") ? null : below);
  return {
    type: "heldPicture",
    index: Number(index),
    caption: wordsOf(caption),
    credit: wordsOf(below?.querySelector(".credit")),
    alt: standIn.getAttribute(altAttribute)?.trim() ?? "",
  };
}

function wordsOf(element: Element | null | undefined): string {
  return (element?.textContent ?? "").replace(/\s+/g, " ").trim();
}
