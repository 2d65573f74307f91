import type { EventMessage, Response } from "@shared/ipc/wire";

/**
 * The window's port to the store. Calls made before the port is there wait for it. When the store dies and comes back
 * with a new port, every call that was not answered is sent again: updates may arrive twice, which changes nothing.
 */
export class StorePort {
  private port: MessagePort | undefined;
  private readonly waiting = new Map<number, { request: object; resolve: (result: unknown) => void }>();
  private readonly listeners = new Map<string, Set<(detail: never) => void>>();
  private nextId = 1;

  connect(port: MessagePort): void {
    const isRestart = this.port !== undefined;
    this.port?.close();
    this.port = port;
    port.onmessage = ({ data }: MessageEvent<Response | EventMessage>) => {
      if ("event" in data) {
        this.emit(data.event, data.detail);
      } else {
        this.waiting.get(data.id)?.resolve(data.result);
        this.waiting.delete(data.id);
      }
    };
    for (const { request } of this.waiting.values()) port.postMessage(request);
    if (isRestart) this.emit("restarted");
  }

  call(method: string, args: unknown): Promise<unknown> {
    const request = { id: this.nextId++, method, args };
    return new Promise((resolve) => {
      this.waiting.set(request.id, { request, resolve });
      this.port?.postMessage(request);
    });
  }

  listen(event: string, listener: (detail: never) => void): () => void {
    const set = this.listeners.get(event) ?? new Set();
    this.listeners.set(event, set.add(listener));
    return () => set.delete(listener);
  }

  private emit(event: string, detail?: unknown): void {
    for (const listener of this.listeners.get(event) ?? []) listener(detail as never);
  }
}
