import { useEffect, useState } from "react";
import type { Doc } from "yjs";
import { BlogReader } from "./BlogReader";

const readers = new Map<Doc, { readonly reader: BlogReader; users: number }>();

/** The reader of a blog, one for all who ask: there from the first until the last is gone. */
export function useBlogReader(doc: Doc): BlogReader | undefined {
  const [reader, setReader] = useState<BlogReader>();
  useEffect(() => {
    const shared = readers.get(doc) ?? { reader: new BlogReader(doc), users: 0 };
    readers.set(doc, shared);
    shared.users++;
    setReader(shared.reader);
    return () => {
      setReader(undefined);
      if (--shared.users > 0) return;
      readers.delete(doc);
      shared.reader.stop();
    };
  }, [doc]);
  return reader;
}
