const contents = import.meta.glob<string>("../../themes/*/*.{json,css,html,svg}", {
  query: "?raw",
  import: "default",
  eager: true,
});

/** The themes that come with Nightdesk, as the folders in `themes` were when the app was built: files by theme. */
export const shippedThemes: ReadonlyMap<string, ReadonlyMap<string, Uint8Array>> = foldersOf(contents);

function foldersOf(texts: Readonly<Record<string, string>>): ReadonlyMap<string, ReadonlyMap<string, Uint8Array>> {
  const folders = new Map<string, Map<string, Uint8Array>>();
  for (const [path, text] of Object.entries(texts)) {
    const [theme = "", file = ""] = path.split("/").slice(-2);
    const folder = folders.get(theme) ?? new Map<string, Uint8Array>();
    folders.set(theme, folder.set(file, new TextEncoder().encode(text)));
  }
  return folders;
}
