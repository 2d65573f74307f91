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
    const settle = () => {
      element.dataset["place"] = "head";
      if (element.offsetHeight > highestInHead) element.dataset["place"] = "row";
      const height = element.dataset["place"] === "row" ? Math.ceil(element.getBoundingClientRect().height) : 0;
      document.documentElement.style.setProperty("--message-height", `${height}px`);
    };
    settle();
    const observer = new ResizeObserver(settle);
    observer.observe(element);
    // What is in a row may fit into the head of a wider window, and the row is no wider for it where an entry is beside it.
    addEventListener("resize", settle);
    return () => {
      observer.disconnect();
      removeEventListener("resize", settle);
    };
  }, [place]);
}
