import { type RefObject, useLayoutEffect } from "react";

/** Two lines of a message, in CSS pixels: as much as the head of the window has room for. */
const highestInHead = 40;

/**
 * Keeps messages off what is needed: over the free part of the window's head where they fit in it, else in a row of their
 * own below it, for which the panes make room by `--message-height`. The entry that is being written stays where it is.
 */
export function useMessagePlace(place: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const element = place.current;
    if (!element) return;
    let room = 0;
    const settle = () => {
      // What is beside it in the head has another width at every save.
      if (element.childElementCount === 0 && room === 0) return;
      element.dataset["place"] = "head";
      if (element.offsetHeight > highestInHead) element.dataset["place"] = "row";
      room = element.dataset["place"] === "row" ? Math.ceil(element.getBoundingClientRect().height) : 0;
      document.documentElement.style.setProperty("--message-height", `${room}px`);
    };
    element.dataset["place"] = "head";
    // What it says, before it is drawn; the width that the head leaves it; and what would fit into a wider window.
    const words = new MutationObserver(settle);
    words.observe(element, { childList: true, subtree: true, characterData: true });
    const width = new ResizeObserver(settle);
    width.observe(element);
    addEventListener("resize", settle);
    return () => {
      words.disconnect();
      width.disconnect();
      removeEventListener("resize", settle);
    };
  }, [place]);
}
