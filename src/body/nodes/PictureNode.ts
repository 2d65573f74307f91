import { type Picture, type PictureField, plainTextOfPicture } from "@shared/document/blocks/picture";
import { keptMimes, pictureHashPattern, readPictureSide } from "@shared/pictures/keptPicture";
import {
  $create,
  $getState,
  $setState,
  createState,
  DecoratorNode,
  type DOMExportOutput,
  type LexicalNode,
} from "lexical";

const text = (name: PictureField) => createState(name, { parse: (value) => (typeof value === "string" ? value : "") });
const side = (name: "width" | "height") => createState(name, { parse: readPictureSide });

const states = {
  hash: createState("hash", {
    parse: (value) => (typeof value === "string" && pictureHashPattern.test(value) ? value : ""),
  }),
  mime: createState("mime", { parse: (value) => keptMimes.find((kept) => kept === value) ?? "image/jpeg" }),
  width: side("width"),
  height: side("height"),
  caption: text("caption"),
  credit: text("credit"),
  alt: text("alt"),
} as const;

/** A picture in a body: where its bytes are, and what is typed about it. It is drawn by the window. */
export class PictureNode extends DecoratorNode<null> {
  override $config() {
    return this.config("picture", {
      extends: DecoratorNode,
      stateConfigs: Object.values(states).map((stateConfig) => ({ flat: true, stateConfig })),
    });
  }

  getBlock(): Picture {
    return {
      type: "picture",
      hash: $getState(this, states.hash),
      mime: $getState(this, states.mime),
      width: $getState(this, states.width),
      height: $getState(this, states.height),
      caption: $getState(this, states.caption),
      credit: $getState(this, states.credit),
      alt: $getState(this, states.alt),
    };
  }

  setBlock({ hash, mime, width, height, ...fields }: Picture): this {
    let node = $setState(this, states.hash, hash);
    node = $setState(node, states.mime, mime);
    node = $setState(node, states.width, width);
    node = $setState(node, states.height, height);
    for (const field of ["caption", "credit", "alt"] as const) node = node.setField(field, fields[field]);
    return node;
  }

  setField(field: PictureField, value: string): this {
    return $setState(this, states[field], value);
  }

  /** False for what came in without pointing to anything. */
  hasPicture(): boolean {
    return $getState(this, states.hash) !== "";
  }

  override isInline(): false {
    return false;
  }

  override createDOM(): HTMLElement {
    const figure = document.createElement("figure");
    figure.className = "picture-block";
    return figure;
  }

  override updateDOM(): boolean {
    return false;
  }

  /** The words alone: the picture has no address that another program could open. */
  override exportDOM(): DOMExportOutput {
    const figure = document.createElement("figure");
    const words = document.createElement("figcaption");
    words.textContent = this.getTextContent();
    figure.append(words);
    return { element: figure };
  }

  override getTextContent(): string {
    return plainTextOfPicture(this.getBlock());
  }

  override decorate(): null {
    return null;
  }
}

export function $createPictureNode(block: Picture): PictureNode {
  return $create(PictureNode).setBlock(block);
}

export function $isPictureNode(node: LexicalNode | null | undefined): node is PictureNode {
  return node instanceof PictureNode;
}
