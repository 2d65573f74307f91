import { app } from "electron";
import { lockDownContents } from "./app/lockDown";
import { installMenu } from "./app/menu";
import { chooseProfileFolder, databaseFile } from "./app/profile";
import { registerAppScheme, serveApp } from "./app/scheme";
import { StoreProcess } from "./app/storeProcess";
import { focusWindow, openWindow } from "./app/window";
import { handleMainCalls } from "./ipc/mainHandlers";

chooseProfileFolder();
registerAppScheme();
lockDownContents();

if (app.requestSingleInstanceLock()) {
  const store = new StoreProcess(databaseFile());
  app.on("second-instance", focusWindow);
  app.on("activate", () => openWindow(store));
  app.on("window-all-closed", () => {
    if (process.platform !== "darwin") app.quit();
  });
  app.on("will-quit", () => store.stop());
  app.whenReady().then(() => {
    store.start();
    serveApp(store);
    handleMainCalls(store);
    installMenu();
    openWindow(store);
  });
} else {
  // Nightdesk is open on this profile already: that window comes to the front, and this start ends.
  app.quit();
}
