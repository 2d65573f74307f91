import { type Platform, platformNames, platforms } from "@shared/document/blocks/socialPost";
import { type JSX, useId } from "react";

interface PlatformFieldProps {
  readonly value: Platform;
  readonly onChange: (value: Platform) => void;
}

/** Where the post stands. */
export function PlatformField({ value, onChange }: PlatformFieldProps): JSX.Element {
  const id = useId();
  return (
    <div className="strip-field">
      <label htmlFor={id}>Platform</label>
      <select
        id={id}
        value={value}
        onChange={(event) => onChange(platforms.find((one) => one === event.target.value) ?? "other")}
      >
        {platforms.map((platform) => (
          <option key={platform} value={platform}>
            {platformNames[platform] || "Other"}
          </option>
        ))}
      </select>
    </div>
  );
}
