import type { BlogRow } from "@shared/ipc/contract";
import { messageOf } from "@shared/ipc/result";
import type { Shelf } from "@shared/model/blog";
import type { BlogId } from "@shared/model/ids";
import { useCallback, useEffect, useState } from "react";
import { performAction } from "../../actions/actionRegistry";
import { onBlogsChanged, store } from "../../api/nightdesk";
import { createTurns } from "../../ui/createTurns";
import { BlogListItem } from "./BlogListItem";
import "./blogs.css";

const shelfLabels: Readonly<Record<Shelf, string>> = { active: "Blogs", archived: "Archive", binned: "Bin" };
const emptyShelves: Readonly<Record<Shelf, string>> = {
  active: "Start one before the doors open: a headline is enough.",
  archived: "Blogs you archive are kept here, out of the way.",
  binned: "Blogs you bin stay here until you bring them back. Nothing is deleted.",
};

/** The first page: every blog on this laptop, by shelf. */
export function BlogsPage(props: {
  readonly onOpen: (blogId: BlogId) => void;
  readonly onMessage: (text: string, isError?: boolean) => void;
}) {
  const { onMessage } = props;
  const [blogs, setBlogs] = useState<readonly BlogRow[]>();
  const [shelf, setShelf] = useState<Shelf>("active");
  const [beginTurn] = useState(createTurns);
  const refresh = useCallback(() => {
    const isLatest = beginTurn();
    store.listBlogs({}).then(
      (found) => isLatest() && setBlogs(found),
      (error: unknown) => onMessage(messageOf(error), true),
    );
  }, [onMessage, beginTurn]);
  useEffect(() => {
    refresh();
    return onBlogsChanged(refresh);
  }, [refresh]);

  const move = async (blog: BlogRow, to: Shelf) => {
    try {
      await store.moveBlog({ blogId: blog.id, shelf: to });
      onMessage(
        to === "active"
          ? `“${blog.headline}” is back among the blogs.`
          : `“${blog.headline}” is in the ${shelfLabels[to].toLowerCase()}.`,
      );
      refresh();
    } catch (error) {
      onMessage(messageOf(error), true);
    }
  };

  if (!blogs) return null;
  const shown = blogs.filter((blog) => blog.shelf === shelf);
  return (
    <div className="blogs-page">
      <header className="blogs-head">
        <h1>Nightdesk</h1>
        <nav aria-label="Shelves">
          {(Object.keys(shelfLabels) as Shelf[]).map((name) => (
            <button
              key={name}
              type="button"
              className="button"
              data-kind="quiet"
              aria-current={name === shelf ? "page" : undefined}
              onClick={() => setShelf(name)}
            >
              {shelfLabels[name]} <span className="figures">{blogs.filter((blog) => blog.shelf === name).length}</span>
            </button>
          ))}
        </nav>
        <span className="blogs-head-free" />
        <div className="blogs-actions">
          <button type="button" className="button" onClick={() => performAction("search")}>
            Search
          </button>
          <button type="button" className="button" onClick={() => performAction("openHandover")}>
            Open handover file
          </button>
          <button type="button" className="button" onClick={() => performAction("newBlogFromPage")}>
            Start a blog from a page
          </button>
          <button type="button" className="button" data-kind="primary" onClick={() => performAction("newBlog")}>
            New blog
          </button>
        </div>
      </header>
      <main>
        {shown.length === 0 ? (
          <div className="empty">
            <h2>
              {shelf === "active"
                ? blogs.length === 0
                  ? "No live blogs yet"
                  : "No blogs here"
                : `The ${shelfLabels[shelf].toLowerCase()} is empty`}
            </h2>
            <p>{emptyShelves[shelf]}</p>
            {shelf === "active" && (
              <button type="button" className="button" data-kind="primary" onClick={() => performAction("newBlog")}>
                Start a live blog
              </button>
            )}
          </div>
        ) : (
          <ul className="blog-list" aria-label={shelfLabels[shelf]}>
            {shown.map((blog) => (
              <BlogListItem key={blog.id} blog={blog} onOpen={props.onOpen} onMove={move} />
            ))}
          </ul>
        )}
      </main>
    </div>
  );
}
