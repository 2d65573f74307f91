import { $isPictureNode, type PictureNode } from "@body/nodes/PictureNode";
import { useLexicalComposerContext } from "@lexical/react/LexicalComposerContext";
import { useExtensionDependency } from "@lexical/react/useExtensionComponent";
import { useExtensionSignalValue } from "@lexical/react/useExtensionSignalValue";
import { type PictureField, pictureFields } from "@shared/document/blocks/picture";
import { $getNodeByKey, type NodeKey, SKIP_DOM_SELECTION_TAG } from "lexical";
import { type JSX, type KeyboardEvent, useEffect, useRef } from "react";
import { keepFocus } from "../../../ui/keepFocus";
import { CaretPlaceExtension } from "../../CaretPlaceExtension";
import { focusText } from "../../focusText";
import { QuoteFieldInput } from "../quote/QuoteFieldInput";
import { useBlock } from "../whole/useBlock";
import { $goOnBelow, $removeBlock } from "../whole/wholeBlock";
import { PictureExtension } from "./PictureExtension";

const labels: Readonly<Record<PictureField, string>> = {
  caption: "Caption",
  credit: "Credit",
  alt: "Alt text",
};

/** Below the text while a picture is selected: what is typed about it. */
export function PictureFields(): JSX.Element | null {
  const { picture } = useExtensionSignalValue(CaretPlaceExtension, "place");
  return picture === null ? null : <FieldsOfPicture key={picture} picture={picture} />;
}

function FieldsOfPicture({ picture }: { readonly picture: NodeKey }): JSX.Element | null {
  const [editor] = useLexicalComposerContext();
  const block = useBlock(picture, $isPictureNode);
  const strip = useRef<HTMLFieldSetElement>(null);
  const wantsField = useExtensionSignalValue(PictureExtension, "wantsField");
  const { wantsField: request } = useExtensionDependency(PictureExtension).output;
  const isDrawn = block !== null;

  useEffect(() => {
    if (!isDrawn) return;
    // A selected block has no caret that Lexical would keep in sight.
    editor.getElementByKey(picture)?.scrollIntoView({ block: "nearest" });
    if (wantsField === null) return;
    request.value = null;
    strip.current?.querySelectorAll("input")[pictureFields.indexOf(wantsField)]?.focus();
  }, [editor, picture, isDrawn, wantsField, request]);
  if (!block) return null;

  const change = ($do: (node: PictureNode) => void, tag?: string) =>
    editor.update(
      () => {
        const node = $getNodeByKey(picture);
        if ($isPictureNode(node)) $do(node);
      },
      tag === undefined ? { discrete: true } : { tag },
    );
  const goOn = () => {
    change($goOnBelow);
    editor.focus();
  };
  const remove = () => {
    change($removeBlock);
    focusText(editor);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey) return;
    // Tab from the last field goes on writing, as it goes on from the last field of a quote.
    const lastField = [...(strip.current?.querySelectorAll("input") ?? [])].at(-1);
    const isTabOut = event.key === "Tab" && !event.shiftKey && event.target === lastField;
    const isEnter = event.key === "Enter" && event.target instanceof HTMLInputElement;
    if (!isTabOut && !isEnter && event.key !== "Escape") return;
    event.preventDefault();
    if (event.key === "Escape") focusText(editor);
    else goOn();
  };

  return (
    <fieldset ref={strip} className="editor-strip picture-fields" aria-label="Picture" onKeyDown={onKeyDown}>
      {pictureFields.map((field) => (
        <QuoteFieldInput
          key={field}
          label={labels[field]}
          value={block[field]}
          onChange={(value) => change((node) => node.setField(field, value), SKIP_DOM_SELECTION_TAG)}
        />
      ))}
      <button type="button" className="danger" onMouseDown={keepFocus} onClick={remove}>
        Delete picture
      </button>
    </fieldset>
  );
}
