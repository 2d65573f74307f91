import type { Divider } from "../../../document/blocks/divider";
import { type Html, html } from "../html";

export function writeDivider(_block: Divider): Html {
  return html`<hr>`;
}
