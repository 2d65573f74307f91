import { cleanLink } from "@shared/document/safeLink";
import {
  $create,
  $getState,
  $setState,
  createState,
  ElementNode,
  type LexicalNode,
  type LexicalUpdateJSON,
  type SerializedElementNode,
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
    const details = this.getDetails();
    const who = [details.speaker, details.role].filter(Boolean).join(", ");
    const words = [details.party ? `${who} (${details.party})`.trim() : who, details.place].filter(Boolean).join(", ");
    element.textContent = words || "Who said this? Press Tab";
    element.dataset.missing = String(words === "");
  }

  override updateFromJSON(serialized: LexicalUpdateJSON<SerializedElementNode>): this {
    return super.updateFromJSON(serialized);
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
