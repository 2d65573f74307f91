const labels = { filed: "What was last filed", seen: "What you last saw" } as const;
type Basis = keyof typeof labels;

/** Which of the two earlier states an entry in review is shown against. */
export function ComparedWith(props: { readonly value: Basis; readonly onChange: (value: Basis) => void }) {
  return (
    <fieldset className="review-basis">
      <legend>Compared with</legend>
      {(["filed", "seen"] as const).map((basis) => (
        <label key={basis}>
          <input
            type="radio"
            name="compared with"
            checked={props.value === basis}
            onChange={() => props.onChange(basis)}
          />
          {labels[basis]}
        </label>
      ))}
    </fieldset>
  );
}
