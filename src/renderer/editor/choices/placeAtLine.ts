/** The least distance from the menu to the edge of the window and to the line it belongs to, in CSS pixels. */
const margin = 6;

/**
 * Shows a popover below a place in a line, or above it where there is no room, and keeps it inside the window while the
 * text scrolls or the window changes. Answers what ends that.
 */
export function placeAtLine(menu: HTMLElement, lineOf: () => DOMRect): () => void {
  menu.showPopover();
  // The menu stays where its word begins while the word grows.
  const { left } = lineOf();
  const place = () => {
    const line = lineOf();
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
