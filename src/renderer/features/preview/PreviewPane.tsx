import type { EntryId } from "@shared/model/ids";
import { useEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";
import type { BlogSession } from "../blog/BlogSession";
import { PreviewDocument } from "./PreviewDocument";
import { usePreview } from "./usePreview";
import "./preview.css";

/** In CSS pixels. */
const widths = { Phone: 390, Tablet: 820, Desktop: 1280 } as const;
type Device = keyof typeof widths;
const devices = Object.keys(widths) as readonly Device[];

const address = "/preview.html";

let lastDevice: Device = "Phone";

/** The page as it will be, beside the entry: as wide as on the chosen device, and made to fit. */
export function PreviewPane(props: {
  readonly session: BlogSession;
  /** The entry that is being written: it is shown as if it were filed now. */
  readonly entryId: EntryId | undefined;
  readonly onClose: () => void;
}) {
  const [device, setDevice] = useState(lastDevice);
  const [page, setPage] = useState<PreviewDocument>();
  const problem = usePreview(props.session, props.entryId, page);
  const [box, setBox] = useState({ width: 0, height: 0 });
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!place.current) return;
    const observer = new ResizeObserver(([entry]) => entry && setBox(entry.contentRect));
    observer.observe(place.current);
    return () => observer.disconnect();
  }, []);

  const choose = (next: Device) => {
    lastDevice = next;
    const change = () => flushSync(() => setDevice(next));
    if (page) page.holdWhile(change);
    else change();
  };
  const width = widths[device];
  const scale = Math.min(1, box.width / width);
  return (
    <section
      className="preview"
      aria-label="Preview"
      onKeyDown={(event) => {
        if (event.key === "Escape") props.onClose();
      }}
    >
      <div className="preview-head">
        {devices.map((each) => (
          <button
            key={each}
            type="button"
            className="button"
            aria-pressed={each === device}
            onClick={() => choose(each)}
          >
            {each}
          </button>
        ))}
        <button type="button" className="button" data-kind="quiet" onClick={props.onClose}>
          Close
        </button>
      </div>
      {problem !== undefined && (
        <p className="notice" data-tone="error" role="alert">
          {problem}
        </p>
      )}
      <div className="preview-place" ref={place}>
        <iframe
          title="The page as it will be"
          src={address}
          // No script, no form, no other window. Its document is reached from here, so that only what changes is drawn.
          sandbox="allow-same-origin"
          style={{
            width,
            height: scale > 0 ? box.height / scale : 0,
            transform: `scale(${scale})`,
            marginInlineStart: Math.max(0, (box.width - width) / 2),
          }}
          onLoad={({ currentTarget: frame }) => {
            // Whatever took it elsewhere was refused on the way, and left a page of the browser’s own.
            if (frame.contentDocument === null) frame.src = address;
            else setPage(new PreviewDocument(frame));
          }}
        />
      </div>
    </section>
  );
}
