import { useLexicalComposerContext } from "@lexical/react/LexicalComposerContext";
import { useExtensionSignalValue } from "@lexical/react/useExtensionSignalValue";
import { IS_APPLE, REDO_COMMAND, UNDO_COMMAND } from "lexical";
import { type JSX, type KeyboardEvent, useEffect, useRef } from "react";
import { INSERT_EMPTY_TABLE_COMMAND } from "../blocks/table/TableEditingExtension";
import { CaretPlaceExtension } from "../CaretPlaceExtension";
import type { CaretPlace } from "../caretPlace";
import { doAction } from "../doAction";
import { $insertDivider } from "../insertDivider";
import { LinkEditingExtension } from "../LinkEditingExtension";
import { type EditorAction, shortcutLabel, shortcuts } from "../shortcuts";
import { YjsBodyExtension } from "../YjsBodyExtension";
import { type IconName, ToolbarIcon } from "./icons";
import { LinkField } from "./LinkField";
import { moveInToolbar } from "./moveInToolbar";
import { ToolbarButton } from "./ToolbarButton";

interface ToolbarProps {
  readonly label: string;
  readonly showQuotes: boolean;
  readonly onInsertResults: (() => void) | undefined;
}

const groups: readonly (readonly EditorAction[])[] = [
  ["bold", "italic", "strikethrough", "link"],
  ["heading1", "heading2", "bulletList", "numberList"],
];

/** The buttons above the text. One stop for Tab; the arrow keys go from button to button. */
export function Toolbar({ label, showQuotes, onInsertResults }: ToolbarProps): JSX.Element {
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
  const isBlockSelected = place.results !== null;
  const blocksAllowed = !place.quote && !place.post && !place.table;

  const action = (name: EditorAction) => (
    <ToolbarButton
      key={name}
      label={shortcuts[name].label}
      keys={shortcutLabel(shortcuts[name], IS_APPLE)}
      pressed={isPressed(name, place)}
      disabled={
        isBlockSelected ||
        (name === "quote" ? place.table !== null || place.post !== null : isBlockAction(name) && !blocksAllowed)
      }
      onPress={() => doAction(editor, name)}
    >
      <ToolbarIcon name={name} />
    </ToolbarButton>
  );
  const command = (name: IconName, text: string, disabled: boolean, press: () => void) => (
    <ToolbarButton key={name} label={text} disabled={disabled} onPress={press}>
      <ToolbarIcon name={name} />
    </ToolbarButton>
  );

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
          {command("table", "Table", Boolean(place.table), () =>
            editor.dispatchCommand(INSERT_EMPTY_TABLE_COMMAND, undefined),
          )}
          {command("divider", "Divider", !blocksAllowed, () => editor.update($insertDivider))}
          {onInsertResults && command("results", "Results", false, onInsertResults)}
        </span>
        <span className="toolbar-group">
          {command("undo", "Undo", !canUndo, () => editor.dispatchCommand(UNDO_COMMAND, undefined))}
          {command("redo", "Redo", !canRedo, () => editor.dispatchCommand(REDO_COMMAND, undefined))}
        </span>
      </div>
      {isLinkFieldOpen && <LinkField href={place.link} />}
    </div>
  );
}

function isBlockAction(name: EditorAction): boolean {
  return name === "heading1" || name === "heading2" || name === "bulletList" || name === "numberList";
}

function isPressed(name: EditorAction, place: CaretPlace): boolean {
  switch (name) {
    case "bold":
    case "italic":
    case "strikethrough":
      return place[name];
    case "link":
      return place.link !== null;
    case "quote":
      return place.quote !== null;
    default:
      return place.block === name;
  }
}
