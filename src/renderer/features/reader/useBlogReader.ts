import { useCallback, useEffect, useRef } from "react";
import type { Doc } from "yjs";
import { BlogReader } from "./BlogReader";

const readers = new Map<Doc, { readonly reader: BlogReader; users: number }>();

/**
 * Asks the reader of a blog: see BlogReader.ask. There is one for all who ask, from the first until the last is gone, and
 * a question that comes before it is there waits for it.
 */
export function useBlogReader(doc: Doc): BlogReader["ask"] {
  const ready = useRef(Promise.withResolvers<BlogReader>());
  useEffect(() => {
    const shared = readers.get(doc) ?? { reader: new BlogReader(doc), users: 0 };
    readers.set(doc, shared);
    shared.users++;
    ready.current.resolve(shared.reader);
    return () => {
      ready.current = Promise.withResolvers();
      if (--shared.users > 0) return;
      readers.delete(doc);
      shared.reader.stop();
    };
  }, [doc]);
  return useCallback(async (name, asks) => (await ready.current.promise).ask(name, asks), []);
}
