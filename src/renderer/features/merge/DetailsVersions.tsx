import { decideDetailsConflicts, readDetailsConflicts } from "@shared/doc/detailsConflicts";
import { plainTextOfDocument } from "@shared/document/document";
import type { DetailsConflict, DetailsVersion } from "@shared/model/conflict";
import { useState } from "react";
import type { BlogSession } from "../blog/BlogSession";
import "./merge.css";

const fields = {
  headline: "Headline",
  standfirst: "Standfirst",
  byline: "Byline",
  summary: "Key points",
} as const satisfies Record<Exclude<keyof DetailsVersion, "by">, string>;

/** Over the details of a blog of which a merge has met two versions: what both said, until somebody has read what stands. */
export function DetailsVersions(props: { readonly session: BlogSession }) {
  const { doc } = props.session;
  const [conflicts, setConflicts] = useState(() => readDetailsConflicts(doc));
  if (conflicts.length === 0) return null;
  return (
    <section className="versions-strip" aria-label="Changed on two laptops">
      <div>
        <p>These words were changed on two laptops. What was merged stands in the fields.</p>
        {conflicts.map((conflict) => (
          <dl key={conflict.key}>
            {differing(conflict).map(([name, versions]) =>
              versions.map(({ by, words }, index) => (
                <div key={`${name} ${index}`}>
                  <dt>
                    {name}
                    {by !== "" && `, ${by}`}
                  </dt>
                  <dd>{words === "" ? "nothing" : words}</dd>
                </div>
              )),
            )}
          </dl>
        ))}
      </div>
      <button
        type="button"
        className="button"
        onClick={() => {
          decideDetailsConflicts(doc, props.session.deed());
          setConflicts([]);
        }}
      >
        They are right now
      </button>
    </section>
  );
}

/** The fields in which the two differ, with the words of both. */
function differing({ versions }: DetailsConflict) {
  return (Object.keys(fields) as (keyof typeof fields)[])
    .map(
      (field) =>
        [fields[field], versions.map((version) => ({ by: version.by, words: wordsOf(version, field) }))] as const,
    )
    .filter(([, [first, second]]) => first?.words !== second?.words);
}

function wordsOf(version: DetailsVersion, field: keyof typeof fields): string {
  return field === "summary" ? plainTextOfDocument(version.summary) : version[field];
}
