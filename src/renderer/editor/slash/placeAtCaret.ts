/** The least distance from the menu to the edge of the window and to the line it belongs to, in CSS pixels. */
const margin = 6;

/**
 * Shows a popover below the caret, or above it where there is no room, and keeps it inside the window while the text
 * scrolls or the window changes. Answers what ends that.
 */
export function placeAtCaret(menu: HTMLElement): () => void {
  menu.showPopover();
  // The menu stays where the slash is while the word after it grows.
  const { left } = caretLine();
  const place = () => {
    const line = caretLine();
    const { width, height } = menu.getBoundingClientRect();
    const below = line.bottom + margin;
    const fitsBelow = below + height + margin <= innerHeight;
    const top = fitsBelow ? below : line.top - margin - height;
    menu.style.left = `${Math.max(margin, Math.min(left, innerWidth - width - margin))}px`;
    menu.style.top = `${Math.max(margin, top)}px`;
  };
  place();
  const resized = new ResizeObserver(place);
  resized.observe(menu);
  addEventListener("scroll", place, { capture: true, passive: true });
  addEventListener("resize", place);
  return () => {
    resized.disconnect();
    removeEventListener("scroll", place, { capture: true });
    removeEventListener("resize", place);
  };
}

function caretLine(): DOMRect {
  const selection = getSelection();
  const range = selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : undefined;
  const rect = range?.getClientRects()[0] ?? range?.startContainer.parentElement?.getBoundingClientRect();
  return rect ?? new DOMRect();
}
