import { useLexicalComposerContext } from "@lexical/react/LexicalComposerContext";
import { useExtensionSignalValue } from "@lexical/react/useExtensionSignalValue";
import { keyOf } from "@shared/actions/actionKeys";
import { actionOf } from "@shared/actions/actions";
import { IS_APPLE } from "lexical";
import { type JSX, type KeyboardEvent, useEffect, useRef } from "react";
import { isEnabledAt, isOnAt } from "../actionState";
import { CaretPlaceExtension } from "../CaretPlaceExtension";
import { doAction, type EditorAction } from "../doAction";
import { LinkEditingExtension } from "../LinkEditingExtension";
import { YjsBodyExtension } from "../YjsBodyExtension";
import { type IconName, ToolbarIcon } from "./icons";
import { LinkField } from "./LinkField";
import { moveInToolbar } from "./moveInToolbar";
import { ToolbarButton } from "./ToolbarButton";

interface ToolbarProps {
  readonly label: string;
  readonly showQuotes: boolean;
  readonly onInsertResults: (() => void) | undefined;
  readonly onComment: (() => void) | undefined;
}

const groups: readonly (readonly EditorAction[])[] = [
  ["bold", "italic", "strikethrough", "link"],
  ["heading1", "heading2", "bulletList", "numberList"],
];

/** The buttons above the text. One stop for Tab; the arrow keys go from button to button. */
export function Toolbar({ label, showQuotes, onInsertResults, onComment }: ToolbarProps): JSX.Element {
  const [editor] = useLexicalComposerContext();
  const place = useExtensionSignalValue(CaretPlaceExtension, "place");
  const canUndo = useExtensionSignalValue(YjsBodyExtension, "canUndo");
  const canRedo = useExtensionSignalValue(YjsBodyExtension, "canRedo");
  const isLinkFieldOpen = useExtensionSignalValue(LinkEditingExtension, "isFieldOpen");
  const toolbar = useRef<HTMLDivElement>(null);
  // From here on moveInToolbar moves the one stop for Tab.
  useEffect(() => {
    const first = toolbar.current?.querySelector("button");
    if (first) first.tabIndex = 0;
  }, []);
  const situation = { place, canUndo, canRedo, allowsQuotes: showQuotes };

  const button = (name: IconName, pressed: boolean | undefined, disabled: boolean, press: () => void) => {
    const { label, short = label } = actionOf(name);
    return (
      <ToolbarButton
        key={name}
        label={short}
        keys={keyOf(name, IS_APPLE)}
        pressed={pressed}
        disabled={disabled}
        onPress={press}
      >
        <ToolbarIcon name={name} />
      </ToolbarButton>
    );
  };
  const action = (name: EditorAction) =>
    button(name, isOnAt(name, place), !isEnabledAt(name, situation), () => doAction(editor, name));

  return (
    <div className="body-editor-head">
      <div
        ref={toolbar}
        className="body-editor-toolbar"
        role="toolbar"
        aria-label={label}
        onKeyDown={(event: KeyboardEvent<HTMLDivElement>) => moveInToolbar(event, () => editor.focus())}
      >
        {groups.map((group) => (
          <span key={group[0]} className="toolbar-group">
            {group.map(action)}
          </span>
        ))}
        <span className="toolbar-group">
          {showQuotes && action("quote")}
          {action("table")}
          {action("divider")}
          {onInsertResults && button("insertResults", undefined, false, onInsertResults)}
          {onComment && button("comment", undefined, false, onComment)}
        </span>
        <span className="toolbar-group">
          {action("undo")}
          {action("redo")}
        </span>
      </div>
      {isLinkFieldOpen && <LinkField href={place.link} />}
    </div>
  );
}
