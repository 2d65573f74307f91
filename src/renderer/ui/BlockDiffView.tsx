import type {
  BlockDiff,
  LineDiff,
  ListDiff,
  ListItemDiff,
  PictureDiff,
  PictureFile,
  QuoteDiff,
  ResultsDiff,
  Sequence,
  SocialPostDiff,
  Value,
} from "@shared/diff/contentDiff";
import type { List, ListItem } from "@shared/document/blocks/list";
import { mannerPhrases } from "@shared/document/blocks/quote";
import { platformNames } from "@shared/document/blocks/socialPost";
import type { Moment } from "@shared/model/moment";
import type { ReactNode } from "react";
import { BlockView, inlinesOf, ListView } from "./DocumentView";
import {
  Added,
  ChangeSlot,
  ChangeSlotContext,
  LineDiffView,
  LinesDiffView,
  Removed,
  ValueDiffView,
} from "./LineDiffView";
import { PictureView } from "./PictureView";
import { TableDiffView } from "./TableDiffView";
import { wordsOfMoment } from "./wordsOfMoment";

/** A block that is the same block in both states, with what was changed in it. */
export function BlockDiffView({ diff }: { readonly diff: BlockDiff }): ReactNode {
  switch (diff.type) {
    case "paragraph":
      return (
        <p dir="auto">
          <LineDiffView line={diff.words} />
        </p>
      );
    case "heading": {
      const level = diff.level.kind === "kept" ? diff.level.value : diff.level.after;
      const words = (
        <>
          <LineDiffView line={diff.words} />
          {diff.level.kind === "changed" && (
            <small data-change={diff.level.change}>
              {level === 1 ? "now a larger heading" : "now a smaller heading"}
              <ChangeSlot change={diff.level.change} />
            </small>
          )}
        </>
      );
      return level === 1 ? <h3 dir="auto">{words}</h3> : <h4 dir="auto">{words}</h4>;
    }
    case "list":
      return <ListDiffView list={diff} />;
    case "quote":
      return <QuoteDiffView quote={diff} />;
    case "table":
      return <TableDiffView table={diff} />;
    case "results":
      return <ResultsDiffView results={diff} />;
    case "socialPost":
      return <PostDiffView post={diff} />;
    case "picture":
      return <PictureDiffView picture={diff} />;
  }
}

function ListDiffView({ list }: { readonly list: ListDiff }) {
  const isOrdered = list.ordered.kind === "kept" ? list.ordered.value : list.ordered.after;
  const items = list.items.map((item, index) => {
    switch (item.kind) {
      case "kept":
        return <li key={index}>{itemOf(item.value)}</li>;
      case "changed":
        return (
          <li key={index}>
            <ItemDiffView item={item.diff} />
          </li>
        );
      case "added":
      case "removed":
        return (
          <li key={index} data-change={item.change}>
            {item.kind === "added" ? <Added>{itemOf(item.value)}</Added> : <Removed>{itemOf(item.value)}</Removed>}
            {item.value.children.length === 0 && <small>empty item {item.kind}</small>}
            <ChangeSlot change={item.change} />
          </li>
        );
    }
  });
  return (
    <div>
      {list.ordered.kind === "changed" && (
        <p className="content-diff-label" data-change={list.ordered.change}>
          {isOrdered ? "Bullets became numbers" : "Numbers became bullets"}
          <ChangeSlot change={list.ordered.change} />
        </p>
      )}
      {isOrdered ? <ol dir="auto">{items}</ol> : <ul dir="auto">{items}</ul>}
    </div>
  );
}

function ItemDiffView({ item }: { readonly item: ListItemDiff }) {
  return (
    <>
      <LineDiffView line={item.words} />
      <InnerLists lists={item.lists} />
    </>
  );
}

function InnerLists({ lists }: { readonly lists: Sequence<List, ListDiff> }) {
  return lists.map((list, index) => {
    switch (list.kind) {
      case "kept":
        return <ListView key={index} list={list.value} />;
      case "changed":
        return <ListDiffView key={index} list={list.diff} />;
      case "added":
      case "removed": {
        const view = <ListView list={list.value} />;
        return (
          <div key={index} data-change={list.change}>
            {list.kind === "added" ? <Added>{view}</Added> : <Removed>{view}</Removed>}
            <ChangeSlot change={list.change} />
          </div>
        );
      }
    }
  });
}

function itemOf(item: ListItem) {
  return (
    <>
      {inlinesOf(item.children)}
      {item.lists.map((list, index) => (
        <ListView key={index} list={list} />
      ))}
    </>
  );
}

function QuoteDiffView({ quote }: { readonly quote: QuoteDiff }) {
  return (
    <figure dir="auto">
      <blockquote>
        <LinesDiffView lines={quote.paragraphs} />
      </blockquote>
      <FieldsView
        fields={[
          ["Speaker", quote.speaker],
          ["Role", quote.role],
          ["Party", quote.party],
          ["Said", inWords(quote.manner, (manner) => mannerPhrases[manner])],
          ["Place", quote.place],
          ["Time", inWords(quote.saidAt, wordsOfTime)],
          ["Source", quote.source],
          ["Checked against", quote.checkedBy],
        ]}
      />
    </figure>
  );
}

function PostDiffView({ post }: { readonly post: SocialPostDiff }) {
  return (
    <figure dir="auto">
      <blockquote>
        <LinesDiffView lines={post.paragraphs} />
      </blockquote>
      <FieldsView
        fields={[
          ["Author", post.author],
          ["Account", inWords(post.handle, (handle) => handle && `@${handle}`)],
          ["Network", inWords(post.platform, (platform) => platformNames[platform])],
          ["Time", inWords(post.time, wordsOfTime)],
          ["Time as written", post.timeText],
          ["Link", post.link],
        ]}
      />
    </figure>
  );
}

function PictureDiffView({ picture: { file, caption, credit, alt } }: { readonly picture: PictureDiff }) {
  const viewOf = (one: PictureFile) => (
    <PictureView picture={{ type: "picture", ...one, caption: "", credit: "", alt: "" }} />
  );
  return (
    <div>
      {file.kind === "kept" ? (
        viewOf(file.value)
      ) : (
        <div data-change={file.change}>
          <Removed>{viewOf(file.before)}</Removed>
          <Added>{viewOf(file.after)}</Added>
          <ChangeSlot change={file.change} />
        </div>
      )}
      <FieldsView
        fields={[
          ["Caption", caption],
          ["Credit", credit],
          ["Alt text", alt],
        ]}
      />
    </div>
  );
}

/** The figures that are followed are the same on both sides: then only what the block is was changed. */
function ResultsDiffView({ results: { change, before, after, figures } }: { readonly results: ResultsDiff }) {
  return (
    <div data-change={change}>
      <p className="content-diff-label">
        {before.frozen === after.frozen ? "Figures changed" : after.frozen ? "Now frozen" : "No longer frozen"}{" "}
        <ChangeSlot change={change} />
      </p>
      {figures ? (
        <ChangeSlotContext value={noSlot}>
          <p>
            <LineDiffView line={figures.line} />
          </p>
          <TableDiffView table={figures.table} />
          <LinesDiffView lines={figures.facts} />
          <LinesDiffView lines={figures.notes} />
        </ChangeSlotContext>
      ) : (
        <BlockView block={after} />
      )}
    </div>
  );
}

const noSlot = () => null;

type Field = readonly [label: string, diff: LineDiff | Value<string>];

/** What is known of a quote, a post or a picture, and what was known before. */
function FieldsView({ fields }: { readonly fields: readonly Field[] }) {
  const known = fields.filter(([, diff]) =>
    "kind" in diff ? diff.kind === "changed" || diff.value !== "" : diff.length > 0,
  );
  if (known.length === 0) return null;
  return (
    <dl className="content-diff-fields" dir="ltr">
      {known.map(([label, diff]) => (
        <div key={label}>
          <dt>{label}</dt>{" "}
          <dd dir="auto">{"kind" in diff ? <ValueDiffView value={diff} /> : <LineDiffView line={diff} />}</dd>
        </div>
      ))}
    </dl>
  );
}

function inWords<T>(value: Value<T>, wordsOf: (value: T) => string): Value<string> {
  if (value.kind === "kept") return { kind: "kept", value: wordsOf(value.value) };
  return { ...value, before: wordsOf(value.before), after: wordsOf(value.after) };
}

function wordsOfTime(time: Moment | null): string {
  return time ? wordsOfMoment(time) : "";
}
