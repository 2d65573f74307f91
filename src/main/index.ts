import { app } from "electron";
import { lockDownContents } from "./app/lockDown";
import { installMenu } from "./app/menu";
import { filesIn, openFiles } from "./app/openFiles";
import { chooseProfileFolder, databaseFile } from "./app/profile";
import { registerAppScheme, serveApp } from "./app/scheme";
import { StoreProcess } from "./app/storeProcess";
import { openWindow } from "./app/window";
import { handleMainCalls } from "./ipc/mainHandlers";

chooseProfileFolder();
registerAppScheme();
lockDownContents();

if (app.requestSingleInstanceLock()) {
  const store = new StoreProcess(databaseFile());
  app.on("second-instance", (_event, argv, folder) => {
    openWindow(store);
    openFiles(filesIn(argv, folder));
  });
  // macOS tells of a double click by this, also before the app is ready.
  app.on("open-file", (event, path) => {
    event.preventDefault();
    if (app.isReady()) openWindow(store);
    openFiles([path]);
  });
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
    openFiles(filesIn(process.argv.slice(1), process.cwd()));
  });
} else {
  // Nightdesk is open on this profile already: that window comes to the front, and this start ends.
  app.quit();
}
