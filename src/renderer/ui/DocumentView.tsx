import type { List } from "@shared/document/blocks/list";
import { attributionOf } from "@shared/document/blocks/quote";
import { attributionOfPost, missingInPost } from "@shared/document/blocks/socialPost";
import type { Block, Document } from "@shared/document/document";
import type { Inline, Text } from "@shared/document/inline";
import { PictureView } from "./PictureView";
import { ResultsBlockView } from "./ResultsBlockView";
import "./document.css";

/** A body to read, not to edit; `title` is the entry's, which stands above it. Blocks have no identity of their own, so their place is their key. */
export function DocumentView(props: { readonly document: Document; readonly title?: string }) {
  return (
    <div className="document">
      {props.document.blocks.map((block, index) => (
        <BlockView key={index} block={block} title={props.title ?? ""} />
      ))}
    </div>
  );
}

/** One block of it, in the direction of its first word, as the editor has it. */
export function BlockView({ block, title = "" }: { readonly block: Block; readonly title?: string }) {
  switch (block.type) {
    case "paragraph":
      return <p dir="auto">{inlinesOf(block.children)}</p>;
    case "heading":
      return block.level === 1 ? (
        <h3 dir="auto">{inlinesOf(block.children)}</h3>
      ) : (
        <h4 dir="auto">{inlinesOf(block.children)}</h4>
      );
    case "list":
      return <ListView list={block} />;
    case "quote":
      return (
        <figure dir="auto">
          <blockquote>
            {block.paragraphs.map((line, index) => (
              <p key={index}>{inlinesOf(line)}</p>
            ))}
          </blockquote>
          <figcaption dir="auto">{attributionOf(block) || "Speaker missing"}</figcaption>
        </figure>
      );
    case "table":
      return (
        <div className="document-table">
          <table>
            {block.caption !== "" && <caption dir="auto">{block.caption}</caption>}
            <tbody>
              {block.rows.map((row, rowIndex) => (
                <tr key={rowIndex}>
                  {row.map((cell, index) => {
                    const words = cell.paragraphs.flatMap((line, at) => [...(at > 0 ? [" "] : []), ...inlinesOf(line)]);
                    return cell.header && words.length > 0 ? (
                      <th key={index} dir="auto" scope={rowIndex === 0 ? "col" : "row"}>
                        {words}
                      </th>
                    ) : (
                      <td key={index} dir="auto">
                        {words}
                      </td>
                    );
                  })}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      );
    case "results":
      return <ResultsBlockView block={block} title={title} />;
    case "socialPost":
      return (
        <figure dir="auto">
          <blockquote>
            {block.paragraphs.map((line, index) => (
              <p key={index}>{inlinesOf(line)}</p>
            ))}
          </blockquote>
          <figcaption dir="auto">
            {[attributionOfPost(block), missingInPost(block)].filter(Boolean).join(". ")}
          </figcaption>
        </figure>
      );
    case "picture":
      return <PictureView picture={block} />;
    case "divider":
      return <hr />;
  }
}

export function ListView({ list }: { readonly list: List }) {
  const items = list.items.map((item, index) => (
    <li key={index}>
      {inlinesOf(item.children)}
      {item.lists.map((inner, at) => (
        <ListView key={at} list={inner} />
      ))}
    </li>
  ));
  return list.ordered ? <ol dir="auto">{items}</ol> : <ul dir="auto">{items}</ul>;
}

/** The words of a line, with their style. */
export function inlinesOf(inlines: readonly Inline[]) {
  return inlines.map((inline, index) => {
    const key = `${index}`;
    if (inline.type === "lineBreak") return <br key={key} />;
    if (inline.type === "link") {
      return (
        <span key={key} className="document-link" title={inline.href}>
          {inlinesOf(inline.children)}
        </span>
      );
    }
    return <TextView key={key} text={inline} />;
  });
}

function TextView({ text }: { readonly text: Text }) {
  let view = <>{text.text}</>;
  if (text.marks?.includes("strikethrough")) view = <s>{view}</s>;
  if (text.marks?.includes("italic")) view = <em>{view}</em>;
  if (text.marks?.includes("bold")) view = <strong>{view}</strong>;
  return view;
}
