import { channels, type MenuCommand } from "@shared/ipc/contract";
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
        item("New blog…", "newBlog", "CmdOrCtrl+Shift+N"),
        item("All blogs", "showBlogs", "CmdOrCtrl+Shift+B"),
        { type: "separator" },
        item("Open handover file…", "openHandover", "CmdOrCtrl+O"),
        item("Save handover file…", "saveHandover", "CmdOrCtrl+Shift+S"),
        { type: "separator" },
        item("Export page…", "exportPage", "CmdOrCtrl+E"),
        { type: "separator" },
        isMac ? { role: "close" } : { role: "quit" },
      ],
    },
    { role: "editMenu" },
    {
      label: "E&ntry",
      submenu: [
        item("New entry", "newEntry", "CmdOrCtrl+N"),
        item("File entry", "fileEntry", "CmdOrCtrl+Enter"),
        { type: "separator" },
        item("Revisions…", "revisions", "CmdOrCtrl+Shift+H"),
        item("Blog details…", "blogDetails", "CmdOrCtrl+Shift+D"),
      ],
    },
    {
      label: "&View",
      submenu: [
        item("Search", "search", "CmdOrCtrl+F"),
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
    { role: "help", submenu: [item("Keyboard shortcuts", "shortcuts", "CmdOrCtrl+/")] },
  ];
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}

/** The accelerator is shown, not registered: the window handles the key, so that menu and key do one and the same. */
function item(label: string, command: MenuCommand, accelerator: string): MenuItemConstructorOptions {
  return {
    id: command,
    label,
    accelerator,
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
