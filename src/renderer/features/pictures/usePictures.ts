import { messageOf } from "@shared/ipc/result";
import { useRef, useState } from "react";
import { store } from "../../api/nightdesk";
import type { InsertPicture } from "../../editor/BodyEditor";
import { encodeInWorker } from "./encodeInWorker";
import { pictureName, refusalSentence } from "./pictureRefusal";

interface Pictures {
  /** How many files are still being read. */
  readonly reading: number;
  /** Reads files, keeps them on the disk and only then puts them into the entry. */
  readonly take: (files: readonly File[], insert: InsertPicture) => Promise<void>;
}

/** Pictures on their way from a file into an entry. What cannot be taken in is told in one sentence each. */
export function usePictures(onMessage: (text: string, isError?: boolean) => void): Pictures {
  const [reading, setReading] = useState(0);
  const tell = useRef(onMessage);
  tell.current = onMessage;

  const takeOne = async (file: File, insert: InsertPicture) => {
    const encoded = await encodeInWorker(file);
    if (typeof encoded === "string") return tell.current(refusalSentence(encoded, file.name), true);
    const facts = await store.addPicture({ bytes: encoded.bytes, small: encoded.small });
    const isIn = insert({ type: "picture", ...facts, caption: "", credit: "", alt: "" });
    const name = pictureName(file.name);
    if (!isIn) tell.current(`${name} was not added: its entry was closed meanwhile. Open it, then add it again.`, true);
    else if (encoded.moves) tell.current(`${name} moves: its first picture was added, and nothing that moves.`);
  };
  const take = async (files: readonly File[], insert: InsertPicture) => {
    setReading((count) => count + files.length);
    for (const file of files) {
      try {
        await takeOne(file, insert);
      } catch (error) {
        tell.current(messageOf(error), true);
      }
      setReading((count) => count - 1);
    }
  };
  return { reading, take };
}
