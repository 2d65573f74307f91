import {
  attributionOf,
  type Quote,
  type QuoteCheck,
  type QuoteManner,
  quoteChecks,
  quoteManners,
} from "@shared/document/blocks/quote";
import { cleanLink } from "@shared/document/safeLink";
import { readMomentText, textOfMoment } from "@shared/model/momentText";
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

/** Who said the words of a quote, and where. Each field merges by itself when two laptops change it. */
export const quoteStates = {
  speaker: createState("speaker", { parse: asString }),
  role: createState("role", { parse: asString }),
  party: createState("party", { parse: asString }),
  place: createState("place", { parse: asString }),
  source: createState("source", { parse: (value) => cleanLink(asString(value)) ?? "" }),
  manner: createState("manner", { parse: (value): QuoteManner => quoteManners.find((one) => one === value) ?? "" }),
  /** A moment as one text; empty for none. */
  saidAt: createState("saidAt", { parse: (value) => textOfMoment(readMomentText(asString(value))) }),
  checkedBy: createState("checkedBy", { parse: (value): QuoteCheck => quoteChecks.find((one) => one === value) ?? "" }),
} as const;

export type QuoteField = keyof typeof quoteStates;
export const quoteFields = Object.keys(quoteStates) as readonly QuoteField[];

/** What a quote keeps beside its words. */
export type QuoteDetails = Omit<Quote, "type" | "paragraphs">;

/** A quote: its children are the paragraphs that were said, its state is who said them. */
export class QuoteBlockNode extends ElementNode {
  override $config() {
    return this.config("quote-block", {
      extends: ElementNode,
      stateConfigs: quoteFields.map((field) => ({ flat: true, stateConfig: quoteStates[field] })),
    });
  }

  getDetails(): QuoteDetails {
    return {
      speaker: $getState(this, quoteStates.speaker),
      role: $getState(this, quoteStates.role),
      party: $getState(this, quoteStates.party),
      place: $getState(this, quoteStates.place),
      source: $getState(this, quoteStates.source),
      manner: $getState(this, quoteStates.manner),
      saidAt: readMomentText($getState(this, quoteStates.saidAt)),
      checkedBy: $getState(this, quoteStates.checkedBy),
    };
  }

  /** Sets the fields that are named and leaves the others. */
  setDetails(details: Partial<QuoteDetails>): this {
    const { manner, saidAt, checkedBy, ...texts } = details;
    for (const field of ["speaker", "role", "party", "place", "source"] as const) {
      const text = texts[field];
      if (text !== undefined) $setState(this, quoteStates[field], text);
    }
    if (manner !== undefined) $setState(this, quoteStates.manner, manner);
    if (saidAt !== undefined) $setState(this, quoteStates.saidAt, textOfMoment(saidAt));
    if (checkedBy !== undefined) $setState(this, quoteStates.checkedBy, checkedBy);
    return this;
  }

  override createDOM(): HTMLElement {
    const figure = document.createElement("figure");
    figure.className = "quote-block";
    const words = document.createElement("blockquote");
    const attribution = document.createElement("figcaption");
    attribution.contentEditable = "false";
    figure.append(words, attribution);
    this.showAttribution(attribution);
    return figure;
  }

  override updateDOM(_previous: this, figure: HTMLElement): boolean {
    const attribution = figure.querySelector(":scope > figcaption");
    if (attribution instanceof HTMLElement) this.showAttribution(attribution);
    return false;
  }

  override getDOMSlot(figure: HTMLElement) {
    const words = figure.querySelector<HTMLElement>(":scope > blockquote");
    return super.getDOMSlot(figure).withElement(words ?? figure);
  }

  private showAttribution(element: HTMLElement): void {
    const details = this.getDetails();
    const isNameless = details.speaker.trim() === "";
    const warning = document.createElement("span");
    warning.className = "quote-warning";
    warning.textContent = "No speaker: press Tab, or type @ and a name.";
    const words = attributionOf(details);
    element.replaceChildren(...(words ? [words, " "] : []), ...(isNameless ? [warning] : []));
  }

  /** For the clipboard: the words inside the quotation, who said them below it. */
  override exportDOM(): DOMExportOutput {
    const figure = document.createElement("figure");
    const words = document.createElement("blockquote");
    figure.append(words);
    const attribution = attributionOf(this.getDetails());
    if (attribution) {
      const caption = document.createElement("figcaption");
      caption.textContent = attribution;
      figure.append(caption);
    }
    return { element: figure, append: (children) => words.append(children) };
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

export function $createQuoteBlockNode(details: Partial<QuoteDetails> = {}): QuoteBlockNode {
  const node = $create(QuoteBlockNode);
  return node.setDetails(knownOf(details));
}

/** State that is not set takes no room in the blog. */
function knownOf(details: Partial<QuoteDetails>): Partial<QuoteDetails> {
  const known = Object.entries(details).filter(([, value]) => value !== "" && value !== null);
  return Object.fromEntries(known) as Partial<QuoteDetails>;
}

export function $isQuoteBlockNode(node: LexicalNode | null | undefined): node is QuoteBlockNode {
  return node instanceof QuoteBlockNode;
}
