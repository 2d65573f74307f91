import { attributionOf } from "@shared/document/blocks/quote";
import { cleanLink } from "@shared/document/safeLink";
import {
  $create,
  $getState,
  $setState,
  createState,
  type DOMExportOutput,
  ElementNode,
  type LexicalNode,
  type StateValueOrUpdater,
} from "lexical";

const asString = (value: unknown): string => (typeof value === "string" ? value : "");

/** Who said the words of a quote, and where. Each field merges by itself when two laptops change it. */
export const quoteStates = {
  speaker: createState("speaker", { parse: asString }),
  role: createState("role", { parse: asString }),
  party: createState("party", { parse: asString }),
  place: createState("place", { parse: asString }),
  source: createState("source", { parse: (value) => cleanLink(asString(value)) ?? "" }),
} as const;

export type QuoteField = keyof typeof quoteStates;
export const quoteFields = Object.keys(quoteStates) as readonly QuoteField[];

type QuoteDetails = Readonly<Record<QuoteField, string>>;

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
    };
  }

  setDetail(field: QuoteField, value: StateValueOrUpdater<(typeof quoteStates)[QuoteField]>): this {
    return $setState(this, quoteStates[field], value);
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
    const words = attributionOf(this.getDetails());
    element.textContent = words || "Who said this? Press Tab";
    element.dataset.missing = String(words === "");
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
  for (const field of quoteFields) {
    const value = details[field];
    if (value) node.setDetail(field, value);
  }
  return node;
}

export function $isQuoteBlockNode(node: LexicalNode | null | undefined): node is QuoteBlockNode {
  return node instanceof QuoteBlockNode;
}
