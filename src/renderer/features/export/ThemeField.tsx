import type { ThemeListing } from "@shared/ipc/contract";
import type { Themes } from "./useThemes";

/** The house style of every page from this laptop. */
export function ThemeField(props: {
  readonly themes: Themes;
  readonly onChosen: () => void;
  readonly onProblem: (error: unknown) => void;
}) {
  const { all, chosen, choose } = props.themes;
  const isGone = chosen !== undefined && all.every(({ name }) => name !== chosen);
  return (
    <label className="field">
      <span className="field-label">Theme</span>
      <select
        className="input"
        value={chosen ?? ""}
        onChange={(event) => choose(event.target.value).then(props.onChosen, props.onProblem)}
      >
        {isGone && <option value={chosen}>{chosen} (not there any more)</option>}
        {all.map((theme) => (
          <option key={theme.name} value={theme.name}>
            {labelOf(theme)}
          </option>
        ))}
      </select>
    </label>
  );
}

function labelOf({ title, problems }: ThemeListing): string {
  return problems.length === 0 ? title : `${title} (cannot be used yet)`;
}
