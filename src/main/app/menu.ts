import { type ActionName, actionOf } from "@shared/actions/actions";
import { menuActions } from "@shared/actions/menuActions";
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
      submenu: [...items(menuActions.file), { type: "separator" }, isMac ? { role: "close" } : { role: "quit" }],
    },
    { role: "editMenu", submenu: editItems() },
    {
      label: "E&ntry",
      submenu: items(menuActions.entry),
    },
    {
      label: "&View",
      submenu: [
        ...items(menuActions.view),
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
    { role: "help", submenu: items(menuActions.help) },
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

function items(groups: readonly (readonly ActionName[])[]): MenuItemConstructorOptions[] {
  return groups.flatMap((group, index) => [
    ...(index > 0 ? [{ type: "separator" as const }] : []),
    ...group.map((name) => item(name)),
  ]);
}

/** The accelerator is shown, not registered: the window handles the key, so that menu and key do one and the same. */
function item(name: ActionName): MenuItemConstructorOptions {
  const { label, key } = actionOf(name);
  return {
    id: name,
    label,
    ...(key === undefined ? {} : { accelerator: key }),
    registerAccelerator: false,
    click: () => currentWindow()?.webContents.send(channels.menu, name),
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
