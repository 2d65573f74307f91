import { messageOf } from "@shared/ipc/result";
import type { BlogId } from "@shared/model/ids";
import { type RefObject, useEffect, useState } from "react";
import { onClosing } from "../../api/nightdesk";
import { BlogSession } from "./BlogSession";
import type { UnderWay } from "./underWay";

/** The session of the open blog, and what goes from one to the next. */
export interface Sessions {
  /** For as long as there is one. */
  readonly open: RefObject<BlogSession | undefined>;
  /** Settles when the last words of the session before are on the disk. */
  readonly closing: RefObject<Promise<void>>;
  /** What the next session goes on with; it is taken once. */
  readonly underWay: RefObject<UnderWay | undefined>;
}

/** Opens a blog for as long as its page is there. Undefined until its rows are. */
export function useBlogSession(
  blogId: BlogId,
  { open, closing, underWay }: Sessions,
  onMessage: (text: string, isError?: boolean) => void,
  onLeave: () => void,
): BlogSession | undefined {
  const [session, setSession] = useState<BlogSession>();
  useEffect(() => {
    let closed = false;
    let opened: BlogSession | undefined;
    const before = underWay.current;
    underWay.current = undefined;
    BlogSession.open(blogId, before).then(
      (next) => {
        opened = next;
        if (closed) {
          closing.current = next.close();
          return;
        }
        setSession(next);
        next.load().catch((error: unknown) => onMessage(messageOf(error), true));
      },
      (error: unknown) => {
        onMessage(messageOf(error), true);
        onLeave();
      },
    );
    return () => {
      closed = true;
      closing.current = opened?.close() ?? Promise.resolve();
      setSession(undefined);
    };
  }, [blogId, onMessage, onLeave, closing, underWay]);
  useEffect(() => session && onClosing(() => session.flush()), [session]);
  useEffect(() => {
    open.current = session;
    return () => {
      open.current = undefined;
    };
  }, [session, open]);
  return session;
}
