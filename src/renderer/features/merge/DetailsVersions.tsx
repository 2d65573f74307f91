import type { BlogSession } from "../blog/BlogSession";
import { detailsMet } from "./detailsMet";
import "./merge.css";

const list = new Intl.ListFormat("en-GB", { type: "conjunction" });

/** Over the details of a blog of which a merge has met two versions, until somebody has said what is right. */
export function DetailsVersions(props: { readonly session: BlogSession; readonly onCompare: () => void }) {
  const fields = detailsMet(props.session.doc);
  if (fields.length === 0) return null;
  const names = list.format(fields.map(({ label }) => label.toLowerCase()));
  const isOne = fields.length === 1 && fields[0]?.label !== "Key points";
  return (
    <section className="versions-strip" aria-label="Changed on two laptops">
      <p>
        The {names} {isOne ? "was" : "were"} changed on two laptops. What was merged stands in the fields until somebody
        decides.
      </p>
      <button type="button" className="button" data-autofocus onClick={props.onCompare}>
        Compare the versions
      </button>
    </section>
  );
}
