import { type Command, commands } from "@shared/ipc/commands";
import { channels } from "@shared/ipc/contract";
import { app, Menu, type MenuItemConstructorOptions, nativeTheme } from "electron";
import { currentWindow } from "./window";

/** The menu, in the order and with the keys of the platform. What it does is done in the window. */
export function installMenu(): void {
  const isMac = process.platform === "darwin";
  const template: MenuItemConstructorOptions[] = [
    ...(isMac ? [{ role: "appMenu" as const }] : []),
    {
      label: "&File",
      submenu: [
        item("newBlog"),
        item("showBlogs"),
        { type: "separator" },
        item("openHandover"),
        item("saveHandover"),
        { type: "separator" },
        item("importResults"),
        item("exportResults"),
        { type: "separator" },
        item("exportPage"),
        { type: "separator" },
        isMac ? { role: "close" } : { role: "quit" },
      ],
    },
    { role: "editMenu", submenu: editItems() },
    {
      label: "E&ntry",
      submenu: [
        item("newEntry"),
        item("fileEntry"),
        item("submitEntry"),
        { type: "separator" },
        item("toggleKey"),
        item("togglePinned"),
        item("typeTime"),
        item("insertResults"),
        { type: "separator" },
        item("revisions"),
        item("blogDetails"),
      ],
    },
    {
      label: "&View",
      submenu: [
        item("search"),
        item("findReplace"),
        item("resultsDesk"),
        item("switchPane"),
        { type: "separator" },
        { label: "Appearance", submenu: (["system", "light", "dark"] as const).map(appearance) },
        { type: "separator" },
        { role: "resetZoom" },
        { role: "zoomIn" },
        { role: "zoomOut" },
        { role: "togglefullscreen" },
        ...(app.isPackaged ? [] : [{ type: "separator" as const }, { role: "toggleDevTools" as const }]),
      ],
    },
    { role: "windowMenu" },
    { role: "help", submenu: [item("shortcuts")] },
  ];
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}

/** The platform's own, and plain text by the same key everywhere. On Linux and Windows the page hears that key itself. */
function editItems(): MenuItemConstructorOptions[] {
  const key = "CmdOrCtrl+Shift+V";
  return [
    { role: "undo" },
    { role: "redo" },
    { type: "separator" },
    { role: "cut" },
    { role: "copy" },
    { role: "paste" },
    { role: "pasteAndMatchStyle", label: "Paste as plain text", accelerator: key, registerAccelerator: false },
    { role: "delete" },
    { type: "separator" },
    { role: "selectAll" },
  ];
}

/** The accelerator is shown, not registered: the window handles the key, so that menu and key do one and the same. */
function item(command: Command): MenuItemConstructorOptions {
  const { label, key } = commands[command];
  return {
    id: command,
    label,
    accelerator: key,
    registerAccelerator: false,
    click: () => currentWindow()?.webContents.send(channels.menu, command),
  };
}

function appearance(source: "system" | "light" | "dark"): MenuItemConstructorOptions {
  const label = { system: "As the system", light: "Light", dark: "Dark" }[source];
  return {
    label,
    type: "radio",
    checked: nativeTheme.themeSource === source,
    click: () => {
      nativeTheme.themeSource = source;
    },
  };
}
