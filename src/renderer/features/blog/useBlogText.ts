import { changeText } from "@shared/doc/changeText";
import { useCallback, useSyncExternalStore } from "react";
import type { Text as YText } from "yjs";

/** A text of the blog and what changes it: typed letters go into the shared text, merged ones come out of it. */
export function useBlogText(text: YText): readonly [string, (next: string) => void] {
  const subscribe = useCallback(
    (listener: () => void) => {
      text.observe(listener);
      return () => text.unobserve(listener);
    },
    [text],
  );
  const value = useSyncExternalStore(subscribe, () => text.toString());
  return [value, useCallback((next: string) => changeText(text, next), [text])];
}
