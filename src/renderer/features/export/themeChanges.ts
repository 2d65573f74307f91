const listeners = new Set<() => void>();

/** Calls back when the theme may be another or have been mended: it was chosen, or somebody came back to the window. */
export function onThemeChanged(listen: () => void): () => void {
  listeners.add(listen);
  window.addEventListener("focus", listen);
  return () => {
    listeners.delete(listen);
    window.removeEventListener("focus", listen);
  };
}

export function noteThemeChosen(): void {
  for (const listen of listeners) listen();
}
