import { $isSocialPostNode } from "@body/nodes/SocialPostNode";
import { useLexicalComposerContext } from "@lexical/react/LexicalComposerContext";
import { useExtensionDependency } from "@lexical/react/useExtensionComponent";
import { useExtensionSignalValue } from "@lexical/react/useExtensionSignalValue";
import { type SocialPostDetails, timeOfPost } from "@shared/document/blocks/socialPost";
import { dropTrackers } from "@shared/posts/dropTrackers";
import { readPostLink } from "@shared/posts/readPostLink";
import { timeFromWords } from "@shared/posts/readPostTime";
import { $getNodeByKey, type NodeKey, SKIP_DOM_SELECTION_TAG } from "lexical";
import { type JSX, type KeyboardEvent, useEffect, useRef } from "react";
import { CaretPlaceExtension } from "../../CaretPlaceExtension";
import { QuoteFieldInput } from "../quote/QuoteFieldInput";
import { PlatformField } from "./PlatformField";
import { PostLinkField } from "./PostLinkField";
import { SocialPostExtension } from "./SocialPostExtension";
import { LEAVE_SOCIAL_POST_FIELDS_COMMAND } from "./socialPostCommands";
import { usePostDetails } from "./usePostDetails";

/** Below the text while the caret is in a social post: whose it is, where and when it was posted, and its link. */
export function SocialPostFields(): JSX.Element | null {
  const { post } = useExtensionSignalValue(CaretPlaceExtension, "place");
  return post === null ? null : <FieldsOfPost key={post} post={post} />;
}

function FieldsOfPost({ post }: { readonly post: NodeKey }): JSX.Element {
  const [editor] = useLexicalComposerContext();
  const details = usePostDetails(post);
  const strip = useRef<HTMLFieldSetElement>(null);
  const wantsFields = useExtensionSignalValue(SocialPostExtension, "wantsFields");
  const { wantsFields: request } = useExtensionDependency(SocialPostExtension).output;

  useEffect(() => {
    if (!wantsFields) return;
    request.value = false;
    strip.current?.querySelector("input")?.focus();
  }, [wantsFields, request]);

  const set = (values: Partial<SocialPostDetails>) =>
    editor.update(
      () => {
        const node = $getNodeByKey(post);
        if ($isSocialPostNode(node)) node.setDetails(values);
      },
      { tag: SKIP_DOM_SELECTION_TAG },
    );
  /** The address names the site and mostly the account: what is not known yet is taken from it. */
  const setLink = (typed: string) => {
    const found = readPostLink(typed);
    set({
      link: found?.link ?? dropTrackers(typed) ?? "",
      ...(found && details.platform === "other" ? { platform: found.platform } : {}),
      ...(found && details.handle === "" ? { handle: found.handle } : {}),
    });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // Tab from the last field goes on writing, as it goes on from the last cell of a table.
    const lastField = [...(strip.current?.querySelectorAll("input") ?? [])].at(-1);
    const isTabOut = event.key === "Tab" && !event.shiftKey && event.target === lastField;
    if (event.nativeEvent.isComposing || (event.key !== "Enter" && event.key !== "Escape" && !isTabOut)) return;
    if (event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    if (event.key !== "Escape") editor.dispatchCommand(LEAVE_SOCIAL_POST_FIELDS_COMMAND, undefined);
    editor.focus();
  };

  return (
    <fieldset ref={strip} className="editor-strip" aria-label="Social post" onKeyDown={onKeyDown}>
      <QuoteFieldInput label="Author" value={details.author} onChange={(author) => set({ author })} />
      <QuoteFieldInput
        label="Account"
        value={details.handle && `@${details.handle}`}
        onChange={(typed) => set({ handle: typed.trim().replace(/^@+/, "") })}
      />
      <PlatformField value={details.platform} onChange={(platform) => set({ platform })} />
      <QuoteFieldInput
        label="Time posted"
        value={timeOfPost(details)}
        onChange={(typed) => set(timeFromWords(typed))}
      />
      <PostLinkField value={details.link} onChange={setLink} />
    </fieldset>
  );
}
