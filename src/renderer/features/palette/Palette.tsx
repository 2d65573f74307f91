import { actionOf } from "@shared/actions/actions";
import { useCallback, useEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { performAction } from "../../actions/actionRegistry";
import { useAction } from "../../actions/useAction";
import { findInPalette, type PaletteBlog, prepareToFind } from "./findInPalette";
import { PaletteDialog } from "./PaletteDialog";
import type { PaletteTarget } from "./paletteItems";

export type BlogTarget = Exclude<PaletteTarget, { readonly kind: "action" }>;

/** Listens for the palette's key and shows it. A view that has no blog open offers actions alone. */
export function Palette(props: {
  /** Asked when the palette opens. */
  readonly blog?: () => PaletteBlog;
  /** True once the blog is all there: what can be found in it is then prepared in idle time. */
  readonly isReady?: boolean;
  readonly onOpen?: (target: BlogTarget) => void;
}) {
  const [opened, setOpened] = useState<{ readonly blog: PaletteBlog | undefined }>();
  useAction("palette", () => setOpened({ blog: props.blog?.() }));
  const latest = useRef(props.blog);
  latest.current = props.blog;
  useEffect(() => {
    if (!props.isReady) return;
    const idle = requestIdleCallback(() => latest.current && prepareToFind(latest.current()));
    return () => cancelIdleCallback(idle);
  }, [props.isReady]);
  const choose = (target: PaletteTarget) => {
    flushSync(() => setOpened(undefined));
    // Right after the dialog has given the focus back, and before another key: what is typed next has its place.
    queueMicrotask(() => {
      if (target.kind === "action") performAction(target.name);
      else props.onOpen?.(target);
    });
  };
  const blog = opened?.blog;
  const find = useCallback((query: string) => findInPalette(query, blog), [blog]);
  if (!opened) return null;
  return (
    <PaletteDialog
      title={blog ? actionOf("palette").label : "Find an action"}
      find={find}
      timeZone={blog?.timeZone}
      onIdle={() => blog && prepareToFind(blog)}
      onClose={() => setOpened(undefined)}
      onChoose={choose}
    />
  );
}
