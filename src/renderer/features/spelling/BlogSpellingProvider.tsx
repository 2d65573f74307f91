import { messageOf } from "@shared/ipc/result";
import { type ReactNode, useEffect, useState } from "react";
import { useAction } from "../../actions/useAction";
import { store } from "../../api/nightdesk";
import { SpellingContext } from "../../editor/spelling/Spelling";
import type { BlogSession } from "../blog/BlogSession";
import { askDictionary } from "./askDictionary";
import { BlogSpelling } from "./BlogSpelling";
import { followBlog } from "./followBlog";
import { OwnWordsDialog } from "./OwnWordsDialog";

/** Gives every text of an open blog its spelling, and lists the words that were added. */
export function BlogSpellingProvider(props: {
  readonly session: BlogSession;
  readonly onMessage: (text: string, isError?: boolean) => void;
  readonly children: ReactNode;
}) {
  const { session, onMessage } = props;
  const [dialogIsOpen, setDialogIsOpen] = useState(false);
  const [spelling] = useState(
    () =>
      new BlogSpelling(
        {
          ask: askDictionary,
          keepOwnWord: (word) => store.addOwnWord({ word }),
          forgetOwnWord: (word) => store.removeOwnWord({ word }),
          keepIsWanted: (checksSpelling) => store.setChecksSpelling({ checksSpelling }),
          onProblem: (sentence) => onMessage(sentence, true),
        },
        session.profile.checksSpelling,
      ),
  );
  useEffect(() => followBlog(session, spelling), [session, spelling]);
  useEffect(() => {
    store.listOwnWords({}).then(
      (words) => spelling.learnOwnWords(words),
      (error: unknown) => onMessage(messageOf(error), true),
    );
  }, [spelling, onMessage]);
  const toggle = () => {
    spelling.want(!spelling.getIsWanted());
    if (spelling.isOn) onMessage("Spelling is checked.");
    else if (!spelling.getIsWanted()) onMessage("Spelling is not checked.");
    else onMessage("Spelling is checked in English blogs. This one is in another language.");
  };
  useAction("checkSpelling", toggle, { isOn: spelling.getIsWanted });
  useAction("ownWords", () => setDialogIsOpen(true));
  return (
    <SpellingContext.Provider value={spelling}>
      {props.children}
      {dialogIsOpen && <OwnWordsDialog spelling={spelling} onClose={() => setDialogIsOpen(false)} />}
    </SpellingContext.Provider>
  );
}
