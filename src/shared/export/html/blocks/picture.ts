import type { Picture } from "../../../document/blocks/picture";
import { pictureOf } from "../../foundInBlog";
import type { BlockPlace } from "../bodyPlace";
import { type Html, html, htmlLines } from "../html";
import { writeDirection } from "../writeDirection";

/**
 * A picture in two sizes, with its caption and credit below it. The smaller is `src` and the larger is for dense screens,
 * so that each stands in the page once. Throws an Error that names the entry when the
 * picture is not there.
 */
export function writePicture(block: Picture, place: BlockPlace): Html {
  const { whole, small } = pictureOf(block, place);
  const sources = small === null ? html`src="${whole}"` : html`src="${small}" srcset="${whole} 2x"`;
  const size = html`width="${String(block.width)}" height="${String(block.height)}"`;
  // What is seen first must not wait for the layout of the page.
  const loading = place.isAtTop ? undefined : html` loading="lazy"`;
  return htmlLines([
    html`<figure class="picture">`,
    html`<img ${sources} ${size} alt="${block.alt.trim()}"${loading} decoding="async">`,
    writeCaption(block, place),
    html`</figure>`,
  ]);
}

/** The credit stands in brackets after a caption, so that the two are told apart where nothing is styled. */
function writeCaption({ caption, credit }: Picture, place: BlockPlace): Html | undefined {
  const shows = caption.trim() === "" ? undefined : html`<span class="caption">${caption}</span>`;
  const maker = credit.trim() === "" ? undefined : html`<span class="credit">${credit}</span>`;
  if (shows === undefined && maker === undefined) return undefined;
  return html`<figcaption${writeDirection(caption.trim() || credit, place)}>${shows && maker ? html`${shows} (${maker})` : (shows ?? maker)}</figcaption>`;
}
