import { setFiling, setTwoPairsOfEyes } from "@shared/doc/rulesOfBlog";
import { isSamePerson } from "@shared/model/blogRules";
import { useRef, useState, useSyncExternalStore } from "react";
import { Field } from "../../ui/Field";
import type { BlogSession } from "./BlogSession";
import "./whoMayFile.css";

/** The rules of the blog: who may file without approval, and whether the check asks for two pairs of eyes. */
export function WhoMayFile(props: { readonly session: BlogSession }) {
  const { session } = props;
  const { doc } = session;
  const { filing, twoPairsOfEyes } = useSyncExternalStore(session.subscribe, session.getHead);
  const names = filing === "everyone" ? [] : filing;
  /** Chosen, while nobody is named yet: until then everyone files. */
  const [isNaming, setIsNaming] = useState(false);
  const [typed, setTyped] = useState("");
  const [problem, setProblem] = useState<string>();
  const [told, setTold] = useState("");
  const field = useRef<HTMLInputElement>(null);
  const isListed = names.length > 0 || isNaming;

  const chooseList = () => {
    setIsNaming(true);
    const { name } = session.profile;
    if (name !== "") setFiling(doc, [name], session.deed());
  };
  const chooseEveryone = () => {
    setIsNaming(false);
    setFiling(doc, "everyone", session.deed());
    setTold("");
  };
  const add = () => {
    const name = typed.trim();
    if (name === "") return setProblem("Type a name first.");
    if (names.some((each) => isSamePerson(each, name))) return setProblem(`${name} is named already.`);
    setFiling(doc, [...names, name], session.deed());
    setTyped("");
    setTold(`${name} may file.`);
  };
  const remove = (name: string) => {
    setIsNaming(true);
    setFiling(
      doc,
      names.filter((each) => each !== name),
      session.deed(),
    );
    setTold(names.length === 1 ? "Nobody is named: everyone may file." : `${name} is removed.`);
    field.current?.focus();
  };

  return (
    <fieldset className="who-may-file">
      <legend className="field-label">Who may file without approval</legend>
      <label>
        <input type="radio" name="filing" checked={!isListed} onChange={chooseEveryone} /> Everyone
      </label>
      <label>
        <input type="radio" name="filing" checked={isListed} onChange={chooseList} /> Only those named here; what others
        write goes to review
      </label>
      {isListed && (
        <div className="who-may-file-names">
          {names.length > 0 && (
            <ul aria-label="Who may file">
              {names.map((name) => (
                <li key={name}>
                  <span>{name}</span>
                  <button
                    type="button"
                    className="button"
                    data-kind="quiet"
                    aria-label={`Remove ${name}`}
                    onClick={() => remove(name)}
                  >
                    Remove
                  </button>
                </li>
              ))}
            </ul>
          )}
          <div className="who-may-file-add">
            <Field
              ref={field}
              label="Name, as it stands in their profile"
              value={typed}
              maxLength={200}
              error={problem}
              autoComplete="off"
              onChange={(event) => {
                setTyped(event.target.value);
                setProblem(undefined);
              }}
              onKeyDown={(event) => {
                if (event.key !== "Enter" || event.nativeEvent.isComposing) return;
                event.preventDefault();
                add();
              }}
            />
            <button type="button" className="button" onClick={add}>
              Add
            </button>
          </div>
        </div>
      )}
      <label>
        <input
          type="checkbox"
          checked={twoPairsOfEyes}
          onChange={(event) => setTwoPairsOfEyes(doc, event.target.checked, session.deed())}
        />{" "}
        Two pairs of eyes: somebody else approves each entry before a page goes out
      </label>
      <p className="visually-hidden" role="status">
        {told}
      </p>
    </fieldset>
  );
}
