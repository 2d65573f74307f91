import type { Picture } from "../document/blocks/picture";
import { mannerPhrases, type Quote } from "../document/blocks/quote";
import { platformNames, type SocialPost } from "../document/blocks/socialPost";
import { type Block, plainTextOfBlock } from "../document/document";
import type { Moment } from "../model/moment";
import { diffSequence } from "./alignSequences";
import type { Comparison } from "./comparison";
import type { BlockDiff, PictureDiff, PictureFile, QuoteDiff, Sequence, SocialPostDiff } from "./contentDiff";
import { diffLine, diffText } from "./diffLine";
import { diffLines } from "./diffLines";
import { diffList } from "./diffList";
import { diffResults } from "./diffResults";
import { diffTable } from "./diffTable";
import { diffValue } from "./diffValue";
import { sketchOf } from "./likeness";

/** A body block by block: what stayed, what came and went, and what was changed inside a block of one kind. */
export function diffBlocks(
  before: readonly Block[],
  after: readonly Block[],
  comparison: Comparison,
): Sequence<Block, BlockDiff> {
  return diffSequence(
    before,
    after,
    {
      keyOf: (block) => JSON.stringify(block),
      sketch: (block) =>
        sketchOf(plainTextOfBlock(block), comparison, { kind: kindOf(block), identity: identityOf(block) }),
      wordsOf: plainTextOfBlock,
      diff: (one, other) => diffBlock(one, other, comparison),
    },
    comparison,
  );
}

/** Results of two contests are never one block. */
function kindOf(block: Block): string {
  return block.type === "results" ? `results ${block.subject}` : block.type;
}

/** One picture, one post, one contest is the same whatever is said of it. */
function identityOf(block: Block): string {
  switch (block.type) {
    case "picture":
      return block.hash;
    case "socialPost":
      return block.link;
    case "results":
      return block.subject;
    default:
      return "";
  }
}

/** Two blocks of one kind. Throws an Error for blocks of two kinds: those are not one block that was changed. */
function diffBlock(before: Block, after: Block, comparison: Comparison): BlockDiff {
  if (before.type === "paragraph" && after.type === "paragraph")
    return { type: "paragraph", words: diffLine(before.children, after.children, comparison) };
  if (before.type === "heading" && after.type === "heading") {
    return {
      type: "heading",
      level: diffValue(before.level, after.level, (level) => `level ${level}`, comparison),
      words: diffLine(before.children, after.children, comparison),
    };
  }
  if (before.type === "list" && after.type === "list") return diffList(before, after, comparison);
  if (before.type === "quote" && after.type === "quote") return diffQuote(before, after, comparison);
  if (before.type === "table" && after.type === "table") return diffTable(before, after, comparison);
  if (before.type === "results" && after.type === "results") return diffResults(before, after, comparison);
  if (before.type === "socialPost" && after.type === "socialPost") return diffPost(before, after, comparison);
  if (before.type === "picture" && after.type === "picture") return diffPicture(before, after, comparison);
  throw new Error(`a ${before.type} cannot have become a ${after.type}`);
}

function diffQuote(before: Quote, after: Quote, comparison: Comparison): QuoteDiff {
  return {
    type: "quote",
    paragraphs: diffLines(before.paragraphs, after.paragraphs, comparison),
    speaker: diffText(before.speaker, after.speaker, comparison),
    role: diffText(before.role, after.role, comparison),
    party: diffText(before.party, after.party, comparison),
    manner: diffValue(before.manner, after.manner, (manner) => mannerPhrases[manner], comparison),
    place: diffText(before.place, after.place, comparison),
    saidAt: diffValue(before.saidAt, after.saidAt, wordsOfTime, comparison),
    source: diffValue(before.source, after.source, String, comparison),
    checkedBy: diffValue(before.checkedBy, after.checkedBy, String, comparison),
  };
}

function diffPost(before: SocialPost, after: SocialPost, comparison: Comparison): SocialPostDiff {
  return {
    type: "socialPost",
    paragraphs: diffLines(before.paragraphs, after.paragraphs, comparison),
    author: diffText(before.author, after.author, comparison),
    handle: diffValue(before.handle, after.handle, String, comparison),
    platform: diffValue(before.platform, after.platform, (platform) => platformNames[platform], comparison),
    time: diffValue(before.time, after.time, wordsOfTime, comparison),
    timeText: diffText(before.timeText, after.timeText, comparison),
    link: diffValue(before.link, after.link, String, comparison),
  };
}

function diffPicture(before: Picture, after: Picture, comparison: Comparison): PictureDiff {
  return {
    type: "picture",
    file: diffValue<PictureFile>(fileOf(before), fileOf(after), () => "", comparison),
    caption: diffText(before.caption, after.caption, comparison),
    credit: diffText(before.credit, after.credit, comparison),
    alt: diffText(before.alt, after.alt, comparison),
  };
}

function fileOf({ hash, mime, width, height }: Picture): PictureFile {
  return { hash, mime, width, height };
}

function wordsOfTime(time: Moment | null): string {
  return time?.instant ?? "";
}
