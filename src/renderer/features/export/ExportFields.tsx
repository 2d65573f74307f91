import type { EntryOrder, PictureFiles } from "@shared/export/exportOptions";
import { formFacts, formNames } from "@shared/export/formFacts";
import type { ChosenExport } from "./useExportChoices";

const orderLabels = {
  newestFirst: "Newest first",
  oldestFirst: "Oldest first",
} as const satisfies Record<EntryOrder, string>;

const pictureLabels = {
  inside: "In the file itself",
  beside: "In a folder beside it",
} as const satisfies Record<PictureFiles, string>;

/** What is written: its form, the order of its entries, where its pictures are. */
export function ExportFields({ choices, choose }: ChosenExport) {
  return (
    <>
      <fieldset className="export-forms">
        <legend className="field-label">Form</legend>
        {formNames.map((form) => (
          <label key={form}>
            <input type="radio" name="form" checked={choices.form === form} onChange={() => choose({ form })} />
            <span>
              {formFacts[form].label}
              <span className="export-purpose">{formFacts[form].purpose}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <div className="field-row">
        <Choice label="Order" labels={orderLabels} value={choices.order} onChange={(order) => choose({ order })} />
        <Choice
          label="Pictures"
          labels={pictureLabels}
          value={choices.pictureFiles}
          onChange={(pictureFiles) => choose({ pictureFiles })}
        />
      </div>
    </>
  );
}

function Choice<T extends string>(props: {
  readonly label: string;
  readonly labels: Readonly<Record<T, string>>;
  readonly value: T;
  readonly onChange: (value: T) => void;
}) {
  return (
    <label className="field">
      <span className="field-label">{props.label}</span>
      <select className="input" value={props.value} onChange={(event) => props.onChange(event.target.value as T)}>
        {Object.entries<string>(props.labels).map(([value, label]) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </label>
  );
}
