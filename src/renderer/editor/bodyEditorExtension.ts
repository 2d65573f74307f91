import { HorizontalRuleExtension } from "@lexical/extension";
import { ListExtension } from "@lexical/list";
import { ReactExtension } from "@lexical/react/ReactExtension";
import { RichTextExtension } from "@lexical/rich-text";
import type { Expand } from "@shared/templates/expandSnippet";
import { configExtension, defineExtension } from "lexical";
import type { XmlText, Text as YText } from "yjs";
import { ActionsExtension } from "./ActionsExtension";
import { BlockErrorBoundary } from "./BlockErrorBoundary";
import { BlanksExtension, type TitleBlanks } from "./blanks/BlanksExtension";
import { type OnPictures, PictureExtension } from "./blocks/picture/PictureExtension";
import { QuoteExtension } from "./blocks/quote/QuoteExtension";
import { ResultsExtension } from "./blocks/results/ResultsExtension";
import { SocialPostExtension } from "./blocks/socialPost/SocialPostExtension";
import { TableEditingExtension } from "./blocks/table/TableEditingExtension";
import { CaretPlaceExtension } from "./CaretPlaceExtension";
import { CommentMarksExtension } from "./comments/CommentMarksExtension";
import { LinkEditingExtension } from "./LinkEditingExtension";
import { ListKeysExtension } from "./ListKeysExtension";
import { PasteAsExtension } from "./paste/PasteAsExtension";
import { PasteExtension } from "./paste/PasteExtension";
import { QuoteOfferExtension } from "./paste/QuoteOfferExtension";
import { BodyRulesExtension } from "./rules/BodyRulesExtension";
import { ShortcutsExtension } from "./ShortcutsExtension";
import { SlashExtension } from "./slash/SlashExtension";
import { SpeakerMenuExtension } from "./speakers/SpeakerMenuExtension";
import { SpellingExtension } from "./spelling/SpellingExtension";
import { TypedBlocksExtension } from "./TypedBlocksExtension";
import { theme } from "./theme";
import { TypedLinksExtension } from "./typing/TypedLinksExtension";
import { TypographyExtension } from "./typing/TypographyExtension";
import { YjsBodyExtension } from "./YjsBodyExtension";

/**
 * Any page can put Lexical's own format on the clipboard; its nodes are rebuilt without cleaning when the namespace is
 * right. Random for each window, so only what was copied here passes.
 */
const namespace = `nightdesk-${crypto.randomUUID()}`;

export interface BodyEditorOptions {
  readonly body: XmlText;
  readonly onFile: (() => void) | undefined;
  readonly onWords: () => void;
  readonly allowsQuotes: boolean;
  readonly onPictures?: OnPictures | undefined;
  /** The snippets of the profile, as they are when a word ends. */
  readonly expand: Expand;
  /** The title of the entry, where the text has one: its blanks come before those of the body, and undo may change it. */
  readonly title?: (TitleBlanks & { readonly text: YText }) | undefined;
}

/** Everything that the editor of a body is made of. */
export function bodyEditorExtension(options: BodyEditorOptions) {
  const { body, onFile, onWords, allowsQuotes, onPictures, expand, title } = options;
  return defineExtension({
    name: "nightdesk/body-editor",
    namespace,
    theme,
    // The body brings the content: Lexical's own first paragraph would be written into it.
    $initialEditorState: null,
    onError: (error: Error) => console.error(error),
    dependencies: [
      RichTextExtension,
      configExtension(ListExtension, { hasStrictIndent: true }),
      HorizontalRuleExtension,
      LinkEditingExtension,
      QuoteExtension,
      TableEditingExtension,
      ResultsExtension,
      SocialPostExtension,
      configExtension(PictureExtension, { onPictures }),
      ListKeysExtension,
      TypedBlocksExtension,
      configExtension(TypographyExtension, { expand }),
      TypedLinksExtension,
      PasteAsExtension,
      PasteExtension,
      QuoteOfferExtension,
      SpeakerMenuExtension,
      BodyRulesExtension,
      CaretPlaceExtension,
      configExtension(BlanksExtension, { title }),
      configExtension(ShortcutsExtension, { onFile }),
      configExtension(ActionsExtension, { allowsQuotes }),
      SlashExtension,
      SpellingExtension,
      CommentMarksExtension,
      configExtension(ReactExtension, { ErrorBoundary: BlockErrorBoundary }),
      configExtension(YjsBodyExtension, { body, title: title?.text ?? null, onWords }),
    ],
  });
}
