import { validUrl } from "../links/validUrl";

export type PageUrlReading =
  | { readonly ok: true; readonly pageUrl: string }
  | { readonly ok: false; readonly message: string };

/**
 * The address at which a page will stand, from what somebody typed: an absolute http or https address without its
 * fragment, percent-encoded as a browser has it; empty for none. What is wrong is said in one sentence.
 */
export function readPageUrl(typed: string): PageUrlReading {
  const words = typed.trim();
  if (words === "") return { ok: true, pageUrl: "" };
  const url = URL.canParse(words) ? new URL(words) : undefined;
  if (url === undefined || (url.protocol !== "https:" && url.protocol !== "http:")) {
    return { ok: false, message: "Type the whole address, beginning with https:// or http://, or leave it empty." };
  }
  if (url.username !== "" || url.password !== "") {
    return { ok: false, message: "Leave the name and password out: the address is printed on the page." };
  }
  url.hash = "";
  return { ok: true, pageUrl: validUrl(url.href) };
}
