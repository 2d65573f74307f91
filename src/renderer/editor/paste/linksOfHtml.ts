import { addressOfLink } from "@shared/links/bareLink";
import { untrackLink } from "@shared/links/untrackLink";

/** Links go where they really lead, without trackers; one whose words are its address shows the clean one. */
export function untrackLinks(root: ParentNode): void {
  for (const link of root.querySelectorAll("a[href]")) {
    const href = link.getAttribute("href") ?? "";
    const clean = untrackLink(href);
    if (clean === href) continue;
    link.setAttribute("href", clean);
    const words = link.textContent?.trim() ?? "";
    if (words === href || words === addressOfLink(href)) link.textContent = addressOfLink(clean);
  }
}
