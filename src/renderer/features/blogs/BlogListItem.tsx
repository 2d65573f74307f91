import type { BlogRow } from "@shared/ipc/contract";
import type { Shelf } from "@shared/model/blog";
import type { BlogId } from "@shared/model/ids";
import { BlogStatusChip } from "./BlogStatusChip";

const dateFormat = new Intl.DateTimeFormat("en-GB", {
  day: "numeric",
  month: "short",
  year: "numeric",
  hour: "2-digit",
  minute: "2-digit",
});

export function BlogListItem(props: {
  readonly blog: BlogRow;
  readonly onOpen: (blogId: BlogId) => void;
  readonly onMove: (blog: BlogRow, shelf: Shelf) => void;
}) {
  const { blog } = props;
  const moves: readonly (readonly [string, Shelf])[] =
    blog.shelf === "active"
      ? [
          ["Archive", "archived"],
          ["Bin", "binned"],
        ]
      : [[blog.shelf === "binned" ? "Restore" : "Bring back", "active"]];
  const headline = blog.headline || "Untitled blog";
  return (
    <li className="blog-list-item">
      <button type="button" className="blog-open" onClick={() => props.onOpen(blog.id)}>
        <span className="blog-headline">{headline}</span>
        <span className="blog-facts">
          <BlogStatusChip status={blog.status} />
          <span>
            {blog.filedCount} filed of {blog.entryCount} {blog.entryCount === 1 ? "entry" : "entries"}
          </span>
          <span>changed {dateFormat.format(new Date(blog.changedAt))}</span>
        </span>
      </button>
      <div className="blog-moves">
        {moves.map(([label, shelf]) => (
          <button
            key={shelf}
            type="button"
            className="button"
            data-kind="quiet"
            aria-label={`${label} “${headline}”`}
            onClick={() => props.onMove(blog, shelf)}
          >
            {label}
          </button>
        ))}
      </div>
    </li>
  );
}
