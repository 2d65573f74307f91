import type { PageLanguage } from "@shared/export/strings/PageLanguage";
import { pageLanguages } from "@shared/export/strings/pageLanguages";
import { useEffect, useId, useState } from "react";
import { store } from "../../api/nightdesk";

type Offered = Pick<PageLanguage, "tag" | "name">;

/** The language of the page's own words and dates: those that the chosen theme has words for. */
export function LanguageField(props: { readonly value: string; readonly onChange: (language: string) => void }) {
  const id = useId();
  const [offered, setOffered] = useState<readonly Offered[]>(pageLanguages);
  useEffect(() => {
    let isOver = false;
    languagesOfTheme().then(
      (found) => !isOver && setOffered(found),
      (error: unknown) => console.error("the languages of the theme cannot be read:", error),
    );
    return () => {
      isOver = true;
    };
  }, []);
  const isKnown = offered.some(({ tag }) => tag === props.value);
  return (
    <div className="field">
      <label htmlFor={id}>Language of the page</label>
      <select id={id} className="input" value={props.value} onChange={(event) => props.onChange(event.target.value)}>
        {isKnown ? undefined : <option value={props.value}>{props.value}</option>}
        {offered.map(({ tag, name }) => (
          <option key={tag} value={tag} lang={tag}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}

/** Those that come with Nightdesk while the theme is broken or gone. */
async function languagesOfTheme(): Promise<readonly Offered[]> {
  const { themes, chosen } = await store.listThemes({});
  const found = themes.find(({ name }) => name === chosen)?.languages ?? [];
  return found.length > 0 ? found : pageLanguages;
}
