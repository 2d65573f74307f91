import { type BlockType, plainTextOfBlock } from "@shared/document/document";
import { type EntryOrder, entryOrders } from "@shared/export/exportOptions";
import { createPageClock } from "@shared/export/html/createPageClock";
import { useMemo } from "react";
import { Field } from "../../ui/Field";
import type { PlannedEntry } from "./planImport";
import type { ImportedBlock } from "./specialBlocks";
import type { PageImport } from "./usePageImport";
import "./importPage.css";

/** At most so many entries are listed; the button brings all. */
const listed = 500;

const orderLabels: Readonly<Record<EntryOrder, string>> = {
  newestFirst: "Newest entry first",
  oldestFirst: "Oldest entry first",
};

const blockNames: Readonly<Record<BlockType | "heldPicture", readonly [one: string, several: string]>> = {
  paragraph: ["paragraph", "paragraphs"],
  heading: ["heading", "headings"],
  list: ["list", "lists"],
  quote: ["quote", "quotes"],
  table: ["table", "tables"],
  results: ["table of results", "tables of results"],
  socialPost: ["post", "posts"],
  picture: ["picture", "pictures"],
  heldPicture: ["picture", "pictures"],
  divider: ["divider", "dividers"],
};

/** Every entry that will come, with its time, its first words, what it holds, and what of it is left out or in doubt. */
export function ImportPagePreview({ page, timeZone }: { readonly page: PageImport; readonly timeZone: string }) {
  const { plan, leftOut, choices } = page;
  const clock = useMemo(() => createPageClock(timeZone), [timeZone]);
  if (!plan) return null;
  return (
    <>
      {plan.needsDay && (
        <div className="field-row">
          <Field
            label="Day of the earliest entry"
            type="date"
            value={choices.firstDay}
            onChange={({ target }) => page.choose({ firstDay: target.value })}
            error={choices.firstDay === "" ? "The page names no day: choose the day on which it begins." : undefined}
          />
          <label className="field">
            <span className="field-label">Order of the page</span>
            <select
              className="input"
              value={plan.order}
              onChange={({ target }) =>
                page.choose({ order: entryOrders.find((order) => order === target.value) ?? plan.order })
              }
            >
              {entryOrders.map((order) => (
                <option key={order} value={order}>
                  {orderLabels[order]}
                </option>
              ))}
            </select>
          </label>
        </div>
      )}
      <section className="import-preview import-entries" aria-label="Entries that will come">
        <table>
          <thead>
            <tr>
              <th scope="col">Import</th>
              <th scope="col">Time</th>
              <th scope="col">Entry</th>
              <th scope="col">Holds</th>
            </tr>
          </thead>
          <tbody>
            {plan.entries.slice(0, listed).map((entry, index) => (
              <tr key={index} data-ignored={leftOut.has(index)}>
                <td>
                  <input
                    type="checkbox"
                    aria-label={`Import ${nameOf(entry)}`}
                    checked={!leftOut.has(index)}
                    onChange={() => page.toggle(index)}
                  />
                </td>
                <td>
                  <time dateTime={entry.moment.instant}>{clock.stamp(entry.moment.instant)}</time>
                </td>
                <td>
                  {entry.title !== "" && <strong>{entry.title}</strong>}
                  {entry.key && <span className="chip">Key event</span>}
                  {entry.authors.length > 0 && <span className="import-words">By {entry.authors.join(", ")}</span>}
                  <span className="import-words">{firstWords(entry)}</span>
                  {notesOn(entry).map((note) => (
                    <span key={note} className="import-note">
                      {note}
                    </span>
                  ))}
                </td>
                <td>{holds(entry.blocks)}</td>
              </tr>
            ))}
          </tbody>
        </table>
        {plan.entries.length > listed && (
          <p className="import-names">And {(plan.entries.length - listed).toLocaleString("en-GB")} more.</p>
        )}
      </section>
    </>
  );
}

/** "6 entries in all. Left out: 2 pictures that are on the web, 1 player." */
export function planWords({ plan }: PageImport): string {
  if (!plan) return "";
  const count = plan.entries.length;
  const untimed = plan.entries.filter(({ time, isRest }) => time === undefined && !isRest).length;
  const pictures = plan.entries.reduce((sum, { leftOut }) => sum + leftOut.pictures, 0);
  const players = plan.entries.reduce((sum, { leftOut }) => sum + leftOut.players, 0);
  const left = [
    ...(pictures > 0
      ? [counted(pictures, "picture that is not in the file", "pictures that are not in the file")]
      : []),
    ...(players > 0 ? [counted(players, "player or frame", "players or frames")] : []),
  ];
  const isTimeless = plan.entries.every(({ time }) => time === undefined);
  return [
    `${counted(count, "entry", "entries")} found.`,
    ...(isTimeless ? ["The page has no times: all of it is one entry, with the time of now."] : []),
    ...(untimed > 0 && !isTimeless ? [`${counted(untimed, "has", "have")} no time that can be read.`] : []),
    ...(left.length > 0 ? [`Left out: ${left.join(" and ")}.`] : []),
  ].join(" ");
}

export function counted(count: number, one: string, several: string): string {
  return `${count.toLocaleString("en-GB")} ${count === 1 ? one : several}`;
}

function nameOf(entry: PlannedEntry): string {
  return entry.title || firstWords(entry).slice(0, 60) || "an entry without words";
}

function firstWords({ blocks }: PlannedEntry): string {
  const words = blocks
    .map((block) => (block.type === "heldPicture" ? block.caption : plainTextOfBlock(block)))
    .join(" ")
    .replace(/\s+/g, " ");
  return words.length > 140 ? `${words.slice(0, 140).replace(/\s\S*$/, "")}…` : words;
}

function notesOn({ doubt, isRest, time, leftOut }: PlannedEntry): readonly string[] {
  return [
    ...(isRest ? [time === undefined ? "Words that belong to no entry of the page." : ""] : []),
    ...(time === undefined && !isRest ? ["No time was found: it has that of the entry before it."] : []),
    ...(doubt === "twice" ? ["This time came twice that night: check whether it is the right one."] : []),
    ...(doubt === "never" ? ["The clocks went forward over this time: check it."] : []),
    ...(leftOut.pictures > 0 ? [`Left out: ${counted(leftOut.pictures, "picture", "pictures")}.`] : []),
    ...(leftOut.players > 0 ? [`Left out: ${counted(leftOut.players, "player or frame", "players or frames")}.`] : []),
  ].filter(Boolean);
}

function holds(blocks: readonly ImportedBlock[]): string {
  const counts = new Map<string, number>();
  for (const { type } of blocks) {
    const [one] = blockNames[type];
    counts.set(one, (counts.get(one) ?? 0) + 1);
  }
  return [...counts].map(([one, count]) => counted(count, one, several(one))).join(", ");
}

function several(one: string): string {
  return Object.values(blockNames).find(([name]) => name === one)?.[1] ?? one;
}
