import { changeSpeaker, mergeSpeakers, removeSpeaker } from "@shared/doc/changeSpeakers";
import type { SpeakerId } from "@shared/model/ids";
import type { Speaker } from "@shared/model/speaker";
import { useState, useSyncExternalStore } from "react";
import { Dialog } from "../../ui/Dialog";
import type { BlogSession } from "../blog/BlogSession";
import { SpeakerRow } from "./SpeakerRow";
import "./speakers.css";

/** Everybody who is quoted in this blog: to put right, to make one of two, to take away. */
export function SpeakersDialog(props: { readonly session: BlogSession; readonly onClose: () => void }) {
  const { session } = props;
  const speakers = useSyncExternalStore(session.subscribe, session.speakers.getOwn);
  const [ticked, setTicked] = useState<readonly SpeakerId[]>([]);
  const [told, setTold] = useState("");
  const [first, second, ...more] = speakers.filter(({ id }) => ticked.includes(id));
  const pair = first && second && more.length === 0 ? { into: first, from: second } : undefined;

  const change = (speaker: Speaker, fields: Partial<Speaker>) => {
    changeSpeaker(session.doc, speaker.id, fields);
    session.refresh();
  };
  const merge = () => {
    if (!pair) {
      setTold("Tick two speakers to make them one.");
      return;
    }
    mergeSpeakers(session.doc, pair.into.id, pair.from.id);
    session.refresh();
    setTicked([]);
    setTold(`${pair.from.name} is now another name of ${pair.into.name}.`);
  };
  const remove = (speaker: Speaker) => {
    removeSpeaker(session.doc, speaker.id);
    session.refresh();
    setTicked(ticked.filter((id) => id !== speaker.id));
    setTold(`${speaker.name} is no longer in the list. Their quotes stay as they are.`);
  };

  return (
    <Dialog title="Speakers" wide onClose={props.onClose}>
      <p className="speakers-note">
        Whoever is quoted when an entry is filed comes into this list. A change here leaves quotes as they are. Other
        blogs keep their own lists.
      </p>
      {speakers.length === 0 ? (
        <p>Nobody has been quoted in this blog yet.</p>
      ) : (
        <ul className="speakers" aria-label="Speakers of this blog">
          {speakers.map((speaker) => (
            <SpeakerRow
              key={speaker.id}
              speaker={speaker}
              speakers={speakers}
              isTicked={ticked.includes(speaker.id)}
              onTick={(isTicked) =>
                setTicked(isTicked ? [...ticked, speaker.id] : ticked.filter((id) => id !== speaker.id))
              }
              onChange={(fields) => change(speaker, fields)}
              onRemove={() => remove(speaker)}
            />
          ))}
        </ul>
      )}
      <div className="dialog-actions">
        <p className="speakers-told" role="status">
          {told}
        </p>
        <button type="button" className="button" aria-disabled={!pair} onClick={merge}>
          {pair ? `Merge ${pair.from.name} into ${pair.into.name}` : "Merge two"}
        </button>
      </div>
    </Dialog>
  );
}
