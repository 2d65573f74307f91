import { missingFields, type Picture } from "@shared/document/blocks/picture";
import { useState } from "react";
import "./picture.css";

const missingWords = { alt: "Alt text missing", credit: "Credit missing" } as const;

/** A picture to look at, with its words. `showsMissing` says beside it what is still to be typed. */
export function PictureView(props: { readonly picture: Picture; readonly showsMissing?: boolean }) {
  const { picture, showsMissing = false } = props;
  const missing = showsMissing ? missingFields(picture) : [];
  return (
    <div className="picture-view">
      <SmallPicture key={picture.hash} picture={picture} />
      <div className="picture-view-words">
        {picture.caption !== "" && <p dir="auto">{picture.caption}</p>}
        {picture.credit !== "" && (
          <p className="picture-view-credit" dir="auto">
            {picture.credit}
          </p>
        )}
        {showsMissing && picture.alt !== "" && <p className="picture-view-alt">Alt text: {picture.alt}</p>}
        {missing.map((field) => (
          <p key={field} className="picture-view-missing">
            {missingWords[field]}
          </p>
        ))}
      </div>
    </div>
  );
}

function SmallPicture({ picture: { hash, width, height, alt } }: { readonly picture: Picture }) {
  const [isMissing, setIsMissing] = useState(false);
  if (isMissing) return <p className="field-error">This picture is not on this laptop.</p>;
  return (
    <img
      src={`/pictures/${hash}/small`}
      width={width}
      height={height}
      alt={alt}
      decoding="async"
      draggable={false}
      onError={() => setIsMissing(true)}
    />
  );
}
