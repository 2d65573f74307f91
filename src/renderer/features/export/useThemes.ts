import type { AnswerOf, storeMethods, ThemeListing } from "@shared/ipc/contract";
import { useCallback, useEffect, useState } from "react";
import { store } from "../../api/nightdesk";
import { createTurns } from "../../ui/createTurns";
import { noteThemeChosen, onThemeChanged } from "./themeChanges";

type Listed = AnswerOf<(typeof storeMethods)["listThemes"]>;

export interface Themes {
  /** None until they have been read. */
  readonly all: readonly ThemeListing[];
  readonly chosen: string | undefined;
  /** Chooses the theme of every later page. Rejects with a sentence where that is not possible. */
  readonly choose: (name: string) => Promise<void>;
}

/** The themes there are, read again when somebody comes back to the window: mostly from mending one. */
export function useThemes(): Themes {
  const [listed, setListed] = useState<Listed>();
  const [beginTurn] = useState(createTurns);
  const read = useCallback(async () => {
    const isLatest = beginTurn();
    const found = await store.listThemes({});
    if (isLatest()) setListed(found);
  }, [beginTurn]);
  useEffect(() => {
    const look = () => void read().catch((error: unknown) => console.error("the themes cannot be read:", error));
    look();
    return onThemeChanged(look);
  }, [read]);
  return {
    all: listed?.themes ?? [],
    chosen: listed?.chosen,
    async choose(name) {
      await store.chooseTheme({ name });
      await read();
      noteThemeChosen();
    },
  };
}
