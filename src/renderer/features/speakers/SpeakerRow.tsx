import { nameKey, type Speaker } from "@shared/model/speaker";
import { useId, useState } from "react";
import { LeftField } from "../../ui/LeftField";

/** One speaker, each field kept when it is left. */
export function SpeakerRow(props: {
  readonly speaker: Speaker;
  readonly speakers: readonly Speaker[];
  readonly isTicked: boolean;
  readonly onTick: (isTicked: boolean) => void;
  readonly onChange: (fields: Partial<Speaker>) => void;
  readonly onRemove: () => void;
}) {
  const { speaker, onChange } = props;
  const id = useId();
  const [problem, setProblem] = useState<string>();

  const keep = (fields: Partial<Speaker>): true => {
    onChange(fields);
    return true;
  };
  const rename = (name: string): boolean => {
    const sentence = problemOf(name, props);
    setProblem(sentence);
    return sentence === undefined && keep({ name });
  };
  return (
    <li>
      <input
        type="checkbox"
        aria-label={`Tick ${speaker.name}`}
        checked={props.isTicked}
        onChange={(event) => props.onTick(event.target.checked)}
      />
      <LeftField label="Name" of={speaker.name} value={speaker.name} problemId={problem && id} onLeave={rename} />
      <LeftField label="Role" of={speaker.name} value={speaker.role} onLeave={(role) => keep({ role })} />
      <LeftField label="Party" of={speaker.name} value={speaker.party} onLeave={(party) => keep({ party })} />
      <LeftField
        label="Other names"
        of={speaker.name}
        value={speaker.aliases.join(", ")}
        onLeave={(names) => keep({ aliases: namesOf(names) })}
      />
      <button
        type="button"
        className="button"
        data-kind="quiet"
        aria-label={`Remove ${speaker.name}`}
        onClick={props.onRemove}
      >
        Remove
      </button>
      {problem !== undefined && (
        <p className="field-error" id={id} role="alert">
          {problem}
        </p>
      )}
    </li>
  );
}

function problemOf(
  name: string,
  { speaker, speakers }: { readonly speaker: Speaker; readonly speakers: readonly Speaker[] },
) {
  const key = nameKey(name);
  if (key === "") return "A speaker needs a name. The name was not changed.";
  const other = speakers.find((one) => one.id !== speaker.id && nameKey(one.name) === key);
  return other && `${other.name} is in the list already. Tick both and merge them.`;
}

function namesOf(text: string): readonly string[] {
  return text
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "");
}
