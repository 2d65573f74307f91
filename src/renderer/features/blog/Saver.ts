import { messageOf } from "@shared/ipc/result";
import { mergeUpdates } from "yjs";

/** Where the words are: on the disk since `at` (milliseconds since 1970), on their way, or only in this window. */
export type SaveState =
  | { readonly kind: "saved"; readonly at: number | undefined }
  | { readonly kind: "saving" }
  | { readonly kind: "failed"; readonly message: string };

/** The longest a typed letter waits in the window before it is sent to the disk, in milliseconds. */
const maximumWait = 80;
/** After a failure, the time to the next try, in milliseconds. */
const retryAfter = 2_000;

/**
 * Gathers updates and sends them to the store: at the latest `maximumWait` after the first one, however long somebody
 * types without a pause, and without waiting for the answer to the batch before. What failed goes back into the queue
 * and is tried again; nothing is ever dropped.
 */
export class Saver {
  private queue: Uint8Array[] = [];
  /** When the first update in the queue came, on the clock of performance.now(). */
  private waitingSince = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly sending = new Set<Promise<void>>();
  private state: SaveState = { kind: "saved", at: undefined };
  private readonly append: (update: Uint8Array) => Promise<number>;
  private readonly onState: () => void;

  /** `append` answers when the update is on the disk, in milliseconds since 1970-01-01T00:00Z. */
  constructor(append: (update: Uint8Array) => Promise<number>, onState: () => void) {
    this.append = append;
    this.onState = onState;
  }

  getState = (): SaveState => this.state;

  add(update: Uint8Array): void {
    if (this.queue.length === 0) this.waitingSince = performance.now();
    this.queue.push(update);
    if (this.state.kind === "saved") this.setState({ kind: "saving" });
    // Chromium lets keys go before timers: on a busy laptop a timer alone was seen to come 270 ms late while one typed.
    const isDue = performance.now() - this.waitingSince >= maximumWait;
    if (isDue && this.state.kind !== "failed") this.send();
    else this.timer ??= setTimeout(this.send, maximumWait);
  }

  /** Sends what waits, now. Settles when it is on the disk, or when it could not be written. */
  async flush(): Promise<void> {
    this.send();
    await Promise.all(this.sending);
  }

  private send = (): void => {
    clearTimeout(this.timer);
    this.timer = undefined;
    if (this.queue.length === 0) return;
    const batch = this.queue;
    this.queue = [];
    const sent = this.sendBatch(batch).finally(() => this.sending.delete(sent));
    this.sending.add(sent);
  };

  private async sendBatch(batch: readonly Uint8Array[]): Promise<void> {
    try {
      const at = await this.append(batch.length === 1 && batch[0] ? batch[0] : mergeUpdates([...batch]));
      if (this.queue.length === 0 && this.sending.size === 1) this.setState({ kind: "saved", at });
    } catch (error) {
      this.queue = [...batch, ...this.queue];
      clearTimeout(this.timer);
      this.timer = setTimeout(this.send, retryAfter);
      this.setState({ kind: "failed", message: messageOf(error) });
    }
  }

  private setState(state: SaveState): void {
    this.state = state;
    this.onState();
  }
}
