import { type ResultsBlock, type ResultsKind, resultsKinds } from "@shared/document/blocks/results";
import { readFrozenView } from "@shared/document/frozenView";
import { idPattern } from "@shared/model/ids";
import {
  $create,
  $getState,
  $setState,
  createState,
  DecoratorNode,
  type DOMExportOutput,
  type LexicalNode,
} from "lexical";

const noSubject = "00000000-0000-0000-0000-000000000000";
const isKind = (value: unknown): value is ResultsKind => resultsKinds.some((kind) => kind === value);

const states = {
  kind: createState("kind", { parse: (value) => (isKind(value) ? value : "contest") }),
  subject: createState("subject", {
    parse: (value) => (typeof value === "string" && idPattern.test(value) ? value : noSubject),
  }),
  /** The figures of a frozen block as JSON; empty in one that follows the data. One text, so that it merges whole. */
  frozenView: createState("frozenView", {
    parse: (value) => (typeof value === "string" && readFrozenView(value) ? value : ""),
  }),
} as const;

/** A table of results in a body. What it shows comes from the blog's data and is drawn by the window. */
export class ResultsBlockNode extends DecoratorNode<null> {
  override $config() {
    return this.config("results-block", {
      extends: DecoratorNode,
      stateConfigs: Object.values(states).map((stateConfig) => ({ flat: true, stateConfig })),
    });
  }

  /** The block without what a live one shows. */
  getBlock(): ResultsBlock {
    const view = readFrozenView($getState(this, states.frozenView)) ?? null;
    return {
      type: "results",
      kind: $getState(this, states.kind),
      subject: $getState(this, states.subject),
      frozen: view !== null,
      view,
    };
  }

  setBlock({ kind, subject, frozen, view }: ResultsBlock): this {
    let node = $setState(this, states.kind, kind);
    node = $setState(node, states.subject, subject);
    return $setState(node, states.frozenView, frozen && view ? JSON.stringify(view) : "");
  }

  /** False for what came in without pointing to anything. */
  hasSubject(): boolean {
    return $getState(this, states.subject) !== noSubject;
  }

  override isInline(): false {
    return false;
  }

  override createDOM(): HTMLElement {
    const figure = document.createElement("figure");
    figure.className = "results-block";
    return figure;
  }

  override updateDOM(): boolean {
    return false;
  }

  /** A live block knows nothing of its figures: the window exports what it shows. */
  override exportDOM(): DOMExportOutput {
    return { element: null };
  }

  override getTextContent(): string {
    return "";
  }

  override decorate(): null {
    return null;
  }
}

export function $createResultsBlockNode(block: ResultsBlock): ResultsBlockNode {
  return $create(ResultsBlockNode).setBlock(block);
}

export function $isResultsBlockNode(node: LexicalNode | null | undefined): node is ResultsBlockNode {
  return node instanceof ResultsBlockNode;
}
