import { type JSX, useId, useState } from "react";
import { readTypedLink } from "../../toolbar/readTypedLink";

interface PostLinkFieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** The address of a post. What is no link is not kept, and says so while it can still be mended. */
export function PostLinkField({ value, onChange }: PostLinkFieldProps): JSX.Element {
  const id = useId();
  const [typed, setTyped] = useState<string>();
  const isWrong = typed !== undefined && typed.trim() !== "" && readTypedLink(typed) === undefined;
  return (
    <div className="strip-field strip-field-wide">
      <label htmlFor={id}>Link to the post</label>
      <input
        id={id}
        type="url"
        autoComplete="off"
        spellCheck={false}
        placeholder="https://"
        value={typed ?? value}
        aria-invalid={isWrong}
        aria-describedby={isWrong ? `${id}-problem` : undefined}
        onChange={(event) => {
          setTyped(event.target.value);
          onChange(readTypedLink(event.target.value) ?? "");
        }}
        onBlur={() => setTyped(undefined)}
      />
      {isWrong && (
        <span id={`${id}-problem`} className="strip-problem" role="status">
          Not a web link. It was not kept.
        </span>
      )}
    </div>
  );
}
