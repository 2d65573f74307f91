import type { Bridge, Client, mainMethods, storeMethods } from "@shared/ipc/contract";
import { resultSchema, unwrap } from "@shared/ipc/result";
import { parse } from "valibot";

declare global {
  interface Window {
    readonly nightdesk: Bridge;
  }
}

const bridge = window.nightdesk;

/** The methods of one process: every answer is opened here, every error thrown as a NightdeskError. */
function clientOf<T extends typeof mainMethods | typeof storeMethods>(
  methods: Readonly<Record<keyof T, (args: unknown) => Promise<unknown>>>,
): Client<T> {
  const entries = Object.entries(methods) as [string, (args: unknown) => Promise<unknown>][];
  const client = entries.map(([name, call]) => [
    name,
    async (args: unknown) => unwrap(parse(resultSchema, await call(args))),
  ]);
  return Object.fromEntries(client) as Client<T>;
}

export const main = clientOf<typeof mainMethods>(bridge.main);
export const store = clientOf<typeof storeMethods>(bridge.store);
export const { onMenuCommand, onBlogsChanged, onStoreRestarted, onClosing, onOpenFile, onHandoverProgress } = bridge;
export const { pathOf, platform } = bridge;
