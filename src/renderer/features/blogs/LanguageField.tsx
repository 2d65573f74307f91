import { pageLanguages } from "@shared/export/strings/pageLanguages";
import { useId } from "react";

/** The language of the page's own words and dates. */
export function LanguageField(props: { readonly value: string; readonly onChange: (language: string) => void }) {
  const id = useId();
  const isKnown = pageLanguages.some(({ tag }) => tag === props.value);
  return (
    <div className="field">
      <label htmlFor={id}>Language of the page</label>
      <select id={id} className="input" value={props.value} onChange={(event) => props.onChange(event.target.value)}>
        {isKnown ? undefined : <option value={props.value}>{props.value}</option>}
        {pageLanguages.map(({ tag, name }) => (
          <option key={tag} value={tag} lang={tag}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}
