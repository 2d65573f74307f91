import { ContentEditable } from "@lexical/react/LexicalContentEditable";
import { LexicalExtensionComposer } from "@lexical/react/LexicalExtensionComposer";
import type { ResultsBlock, ResultsKind } from "@shared/document/blocks/results";
import type { Document } from "@shared/document/document";
import { createSpeakerFinder } from "@shared/model/findSpeakers";
import type { KnownSpeaker } from "@shared/model/speaker";
import type { Expand } from "@shared/templates/expandSnippet";
import type { Template } from "@shared/templates/template";
import { type JSX, type Ref, useMemo, useRef, useState } from "react";
import type { XmlText, Text as YText } from "yjs";
import { BlockErrorBoundary } from "./BlockErrorBoundary";
import type { TitleBlanks } from "./blanks/BlanksExtension";
import { PictureBlocks } from "./blocks/picture/PictureBlocks";
import type { InsertPicture, OnPictures } from "./blocks/picture/PictureExtension";
import { PictureFields } from "./blocks/picture/PictureFields";
import { QuoteFields } from "./blocks/quote/QuoteFields";
import { ResultsBlocks } from "./blocks/results/ResultsBlocks";
import { ResultsTools } from "./blocks/results/ResultsTools";
import { SocialPostFields } from "./blocks/socialPost/SocialPostFields";
import { TableTools } from "./blocks/table/TableTools";
import { bodyEditorExtension } from "./bodyEditorExtension";
import { type BodyComments, CommentMarks } from "./comments/CommentMarks";
import type { CommentMarkings } from "./comments/CommentMarksExtension";
import { EditorFocus } from "./EditorFocus";
import { Placeholder } from "./Placeholder";
import { QuoteOfferBar } from "./paste/QuoteOfferBar";
import { SlashMenu } from "./slash/SlashMenu";
import { SpeakerMenu } from "./speakers/SpeakerMenu";
import type { Span } from "./spelling/followChange";
import { SpellingMenu } from "./spelling/SpellingMenu";
import type { InsertTemplateOptions } from "./templates/insertTemplate";
import { Toolbar } from "./toolbar/Toolbar";
import "./editor.css";
import "./strips.css";

export type { InsertPicture };

export interface BodyEditorHandle {
  /** Puts the caret back where it was, or at the end. */
  focus(): void;
  focusEnd(): void;
  /** Puts results where the caret was last, as one step to undo, and goes on in the line below them. */
  insertResults(block: ResultsBlock): void;
  /** Begins a quote by somebody where the caret was last; its words are typed next. */
  insertQuoteBy(speaker: KnownSpeaker): void;
  /** Puts a body written in advance where the caret was last, in place of the "/word" that asked for it. */
  insertTemplate(body: Document, options?: InsertTemplateOptions): void;
  /** Selects the first blank of the body; false where there is none. */
  selectFirstBlank(): boolean;
  /** Fills every blank of that name in the body in. */
  fillBlanks(name: string, value: string): void;
  /** Which letters are selected, as `readLetters` counts them; undefined while none are, or the focus is elsewhere. */
  selectedLetters(): Span | undefined;
  /** Marks the words that are commented on, and no others. */
  showComments(marks: CommentMarkings): void;
  /** Puts the caret before a letter, in sight. */
  goToLetter(offset: number): void;
  /** Remembers where the caret is, for a picture that is not ready yet. */
  placeForPictures(): InsertPicture;
}

interface BodyEditorProps {
  /** Part of a blog's document. Give the editor another `key` with another body. */
  readonly body: XmlText;
  /** The name of the text box for screen readers. */
  readonly label: string;
  readonly placeholder: string;
  readonly autoFocus?: boolean;
  readonly showQuotes?: boolean;
  /** Whom a quote may be by: offered after an `@`. */
  readonly speakers: readonly KnownSpeaker[];
  /** The blog's: times are typed and shown in it. */
  readonly timeZone: string;
  /** The snippets of the profile: what a short form becomes. Without it none are expanded. */
  readonly expand?: Expand;
  /** The title of the entry, where the text has one. The same one for as long as the editor is there. */
  readonly title?: TitleBlanks & { readonly text: YText };
  /** Offered after a slash. */
  readonly templates?: readonly Template[];
  /** One of them was chosen; `slash` is what was typed of it, for `insertTemplate` of the handle to take away. */
  readonly onTemplate?: (template: Template, slash: string) => void;
  /** Ctrl or Cmd with Enter. */
  readonly onFile?: () => void;
  /** After every change that was made here. Called for each key press: it must be cheap. */
  readonly onWords?: () => void;
  /** The Results button was pressed: `insertResults` of the handle takes what was chosen. No button without it. */
  readonly onInsertResults?: () => void;
  /** The body can be commented on. No button without it. */
  readonly comments?: BodyComments;
  /** Asked for the data that a results block points to. */
  readonly onOpenResults?: (kind: ResultsKind, subject: string) => void;
  /** Files were dropped or pasted; `insert` puts what becomes of them where they were meant. Without it they are ignored. */
  readonly onPictures?: OnPictures;
  readonly handle?: Ref<BodyEditorHandle>;
}

const noTemplates: readonly Template[] = [];

/** The editor of one body. Drawn once: what changes with the caret are the toolbar and the strips below the text. */
export function BodyEditor(props: BodyEditorProps): JSX.Element {
  const { body, label, placeholder, speakers, showQuotes = true } = props;
  const latest = useRef(props);
  latest.current = props;
  const find = useMemo(() => createSpeakerFinder(speakers), [speakers]);
  const [extension] = useState(() =>
    bodyEditorExtension({
      body,
      onFile: props.onFile && (() => latest.current.onFile?.()),
      onWords: () => latest.current.onWords?.(),
      allowsQuotes: showQuotes,
      title: props.title,
      expand: (line) => latest.current.expand?.(line),
      onPictures: props.onPictures && ((files, insert) => latest.current.onPictures?.(files, insert)),
    }),
  );
  return (
    <div className="body-editor">
      <LexicalExtensionComposer extension={extension} contentEditable={null}>
        <Toolbar
          label={`Format: ${label}`}
          showQuotes={showQuotes}
          onInsertResults={props.onInsertResults}
          onComment={props.comments?.onComment}
        />
        <div className="body-editor-page">
          <ContentEditable
            className="body-editor-text"
            aria-label={label}
            aria-multiline={true}
            spellCheck={false}
            tabIndex={0}
          />
          <Placeholder text={placeholder} />
        </div>
        {props.comments && <CommentMarks comments={props.comments} />}
        <SlashMenu
          templates={props.templates ?? noTemplates}
          onTemplate={(template, slash) => latest.current.onTemplate?.(template, slash)}
        />
        <BlockErrorBoundary onError={console.error}>
          <SpellingMenu />
        </BlockErrorBoundary>
        <ResultsBlocks />
        <PictureBlocks />
        <BlockErrorBoundary onError={console.error}>
          <QuoteFields speakers={speakers} find={find} timeZone={props.timeZone} />
        </BlockErrorBoundary>
        {showQuotes && (
          <BlockErrorBoundary onError={console.error}>
            <SpeakerMenu find={find} />
          </BlockErrorBoundary>
        )}
        {showQuotes && (
          <BlockErrorBoundary onError={console.error}>
            <QuoteOfferBar speakers={speakers} />
          </BlockErrorBoundary>
        )}
        <BlockErrorBoundary onError={console.error}>
          <SocialPostFields />
        </BlockErrorBoundary>
        <BlockErrorBoundary onError={console.error}>
          <TableTools />
        </BlockErrorBoundary>
        <BlockErrorBoundary onError={console.error}>
          <ResultsTools onOpenResults={props.onOpenResults} />
        </BlockErrorBoundary>
        <BlockErrorBoundary onError={console.error}>
          <PictureFields />
        </BlockErrorBoundary>
        <EditorFocus autoFocus={props.autoFocus ?? false} handle={props.handle} />
      </LexicalExtensionComposer>
    </div>
  );
}
