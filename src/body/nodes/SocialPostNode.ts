import {
  attributionOfPost,
  missingInPost,
  type Platform,
  platforms,
  type SocialPostDetails,
} from "@shared/document/blocks/socialPost";
import { cleanLink } from "@shared/document/safeLink";
import { readMomentText } from "@shared/model/momentText";
import {
  $create,
  $getState,
  $setState,
  createState,
  type DOMExportOutput,
  ElementNode,
  type LexicalNode,
} from "lexical";

const asString = (value: unknown): string => (typeof value === "string" ? value : "");
const isPlatform = (value: unknown): value is Platform => platforms.some((platform) => platform === value);

/** Each merges by itself when two laptops change it. */
const states = {
  platform: createState("platform", { parse: (value) => (isPlatform(value) ? value : "other") }),
  author: createState("author", { parse: asString }),
  handle: createState("handle", { parse: asString }),
  /** A moment as JSON; empty where there is none. */
  time: createState("time", { parse: (value) => (readMomentText(asString(value)) ? asString(value) : "") }),
  timeText: createState("timeText", { parse: asString }),
  link: createState("link", { parse: (value) => cleanLink(asString(value)) ?? "" }),
} as const;

/** A post on a social network: its children are the paragraphs of the post, its state is who posted it, when and where. */
export class SocialPostNode extends ElementNode {
  override $config() {
    return this.config("social-post", {
      extends: ElementNode,
      stateConfigs: Object.values(states).map((stateConfig) => ({ flat: true, stateConfig })),
    });
  }

  getDetails(): SocialPostDetails {
    return {
      platform: $getState(this, states.platform),
      author: $getState(this, states.author),
      handle: $getState(this, states.handle),
      time: readMomentText($getState(this, states.time)),
      timeText: $getState(this, states.timeText),
      link: $getState(this, states.link),
    };
  }

  setDetails(details: Partial<SocialPostDetails>): this {
    let node: this = this;
    if (details.platform !== undefined) node = $setState(node, states.platform, details.platform);
    if (details.author !== undefined) node = $setState(node, states.author, details.author);
    if (details.handle !== undefined) node = $setState(node, states.handle, details.handle);
    if (details.time !== undefined)
      node = $setState(node, states.time, details.time ? JSON.stringify(details.time) : "");
    if (details.timeText !== undefined) node = $setState(node, states.timeText, details.timeText);
    if (details.link !== undefined) node = $setState(node, states.link, details.link);
    return node;
  }

  override createDOM(): HTMLElement {
    const { figure, caption } = this.createFigure();
    figure.className = "social-post";
    caption.contentEditable = "false";
    this.showDetails(caption);
    return figure;
  }

  override updateDOM(_previous: this, figure: HTMLElement): boolean {
    const caption = figure.querySelector(":scope > figcaption");
    if (caption) this.showDetails(caption);
    return false;
  }

  override getDOMSlot(figure: HTMLElement) {
    const words = figure.querySelector<HTMLElement>(":scope > blockquote");
    return super.getDOMSlot(figure).withElement(words ?? figure);
  }

  /** For the clipboard: the words inside the quotation, who posted them and the link below it. */
  override exportDOM(): DOMExportOutput {
    const { figure, words, caption } = this.createFigure();
    const details = this.getDetails();
    const attribution = attributionOfPost(details);
    if (details.link) {
      const anchor = document.createElement("a");
      anchor.href = details.link;
      anchor.textContent = attribution || details.link;
      caption.append(anchor);
    } else {
      caption.textContent = attribution;
    }
    if (caption.textContent === "") caption.remove();
    return { element: figure, append: (children) => words.append(children) };
  }

  private createFigure() {
    const figure = document.createElement("figure");
    const words = document.createElement("blockquote");
    const caption = document.createElement("figcaption");
    figure.append(words, caption);
    return { figure, words, caption };
  }

  private showDetails(caption: Element): void {
    const details = this.getDetails();
    const attribution = document.createElement("span");
    attribution.textContent = attributionOfPost(details);
    const missing = document.createElement("span");
    missing.className = "social-post-missing";
    const problem = missingInPost(details);
    missing.textContent = problem && `${problem} Press Tab`;
    caption.replaceChildren(...[attribution, missing].filter((part) => part.textContent !== ""));
  }

  override canIndent(): boolean {
    return false;
  }

  override canBeEmpty(): boolean {
    return false;
  }

  override isShadowRoot(): boolean {
    return false;
  }
}

export function $createSocialPostNode(details: Partial<SocialPostDetails> = {}): SocialPostNode {
  return $create(SocialPostNode).setDetails(details);
}

export function $isSocialPostNode(node: LexicalNode | null | undefined): node is SocialPostNode {
  return node instanceof SocialPostNode;
}
