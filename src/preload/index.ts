import type { ActionName } from "@shared/actions/actions";
import { type Bridge, channels, mainMethods, storeMethods } from "@shared/ipc/contract";
import { contextBridge, ipcRenderer, webUtils } from "electron";
import { StorePort } from "./storePort";

const storePort = new StorePort();
ipcRenderer.on(channels.storePort, (event) => {
  const [port] = event.ports;
  if (port) storePort.connect(port);
});

const closingListeners = new Set<() => Promise<boolean>>();
ipcRenderer.on(channels.closing, async () => {
  const answers = await Promise.allSettled([...closingListeners].map((listen) => listen()));
  const isSafe = answers.every((answer) => answer.status === "fulfilled" && answer.value);
  ipcRenderer.send(channels.closing, isSafe);
});

/** Those that nobody has listened for yet. */
const files: string[] = [];
const fileListeners = new Set<(path: string) => void>();
ipcRenderer.on(channels.openFile, (_event, path: string) => {
  if (fileListeners.size === 0) files.push(path);
  for (const listen of fileListeners) listen(path);
});

const bridge: Bridge = {
  main: methodsOf(mainMethods, (name, args) => ipcRenderer.invoke(channels.call, name, args)),
  store: methodsOf(storeMethods, (name, args) => storePort.call(name, args)),
  onMenuCommand(listen) {
    const forward = (_event: unknown, name: ActionName) => listen(name);
    ipcRenderer.on(channels.menu, forward);
    return () => ipcRenderer.off(channels.menu, forward);
  },
  onBlogsChanged: (listen) => storePort.listen("blogsChanged", listen),
  onStoreRestarted: (listen) => storePort.listen("restarted", listen),
  onOpenFile(listen) {
    fileListeners.add(listen);
    for (const path of files.splice(0)) listen(path);
    return () => fileListeners.delete(listen);
  },
  onHandoverProgress: (listen) => storePort.listen("handoverProgress", listen),
  pathOf: (file) => webUtils.getPathForFile(file),
  onClosing(listen) {
    closingListeners.add(listen);
    return () => closingListeners.delete(listen);
  },
  platform: process.platform as Bridge["platform"],
};
contextBridge.exposeInMainWorld("nightdesk", bridge);

function methodsOf<T extends object>(
  methods: T,
  call: (name: string, args: unknown) => Promise<unknown>,
): { [Name in keyof T]: (args: unknown) => Promise<unknown> } {
  return Object.fromEntries(Object.keys(methods).map((name) => [name, (args: unknown) => call(name, args)])) as {
    [Name in keyof T]: (args: unknown) => Promise<unknown>;
  };
}
