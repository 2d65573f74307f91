import type { BlogSession } from "../blog/BlogSession";
import { detailsNotice } from "./detailsMet";
import "./merge.css";

/** Over the details of a blog of which a merge has met two versions, until somebody has said what is right. */
export function DetailsVersions(props: { readonly session: BlogSession; readonly onCompare: () => void }) {
  const notice = detailsNotice(props.session.doc);
  if (notice === undefined) return null;
  return (
    <section className="versions-strip" aria-label="Changed on two laptops">
      <p>{notice}</p>
      <button type="button" className="button" data-autofocus onClick={props.onCompare}>
        Compare the versions
      </button>
    </section>
  );
}
