import { useId } from "react";

const zones = Intl.supportedValuesOf("timeZone");

/** The zone in which every time of the blog is shown. */
export function TimeZoneField(props: { readonly value: string; readonly onChange: (timeZone: string) => void }) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>Time zone</label>
      <select id={id} className="input" value={props.value} onChange={(event) => props.onChange(event.target.value)}>
        {(zones.includes(props.value) ? zones : [props.value, ...zones]).map((zone) => (
          <option key={zone} value={zone}>
            {zone}
          </option>
        ))}
      </select>
    </div>
  );
}
