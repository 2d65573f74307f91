import { useExtensionDependency } from "@lexical/react/useExtensionComponent";
import { useExtensionSignalValue } from "@lexical/react/useExtensionSignalValue";
import { type JSX, useContext, useEffect } from "react";
import { useLexicalHost } from "../choices/useLexicalHost";
import { MistakeMenuView } from "./MistakeMenuView";
import { SpellingContext } from "./Spelling";
import { SpellingExtension } from "./SpellingExtension";

/** Lets a body know the words, and shows what may be done with a misspelt one. */
export function SpellingMenu(): JSX.Element | null {
  const spelling = useContext(SpellingContext);
  const output = useExtensionDependency(SpellingExtension).output;
  const menu = useExtensionSignalValue(SpellingExtension, "menu");
  const host = useLexicalHost();
  useEffect(() => {
    output.spelling.value = spelling;
  }, [output, spelling]);
  return menu && <MistakeMenuView menu={menu} host={host} />;
}
