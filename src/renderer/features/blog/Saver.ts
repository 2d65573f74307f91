import { mergeUpdates } from "yjs";

/** Where the words are: on the disk since `at` (milliseconds since 1970), on their way, or only in this window. */
export type SaveState =
  | { readonly kind: "saved"; readonly at: number | undefined }
  | { readonly kind: "saving" }
  | { readonly kind: "failed"; readonly message: string };

/** The longest a typed letter waits in the window before it is sent to the disk, in milliseconds. */
const maximumWait = 120;
/** After a failure, the time to the next try, in milliseconds. */
const retryAfter = 2_000;

/**
 * Gathers updates and sends them to the store: at the latest `maximumWait` after the first one, however long somebody
 * types without a pause. What failed stays in the queue and is tried again; nothing is ever dropped.
 */
export class Saver {
  private queue: Uint8Array[] = [];
  private timer: ReturnType<typeof setTimeout> | undefined;
  private sending: Promise<void> | undefined;
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
    this.queue.push(update);
    if (this.state.kind === "saved") this.setState({ kind: "saving" });
    this.timer ??= setTimeout(() => void this.send(), maximumWait);
  }

  /** Sends what waits, now. Settles when it is on the disk, or when it could not be written. */
  async flush(): Promise<void> {
    await this.sending;
    await this.send();
  }

  private send(): Promise<void> {
    this.sending ??= this.sendQueue().finally(() => {
      this.sending = undefined;
    });
    return this.sending;
  }

  private async sendQueue(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    const batch = this.queue;
    if (batch.length === 0) return;
    this.queue = [];
    try {
      const at = await this.append(batch.length === 1 && batch[0] ? batch[0] : mergeUpdates(batch));
      if (this.queue.length === 0) this.setState({ kind: "saved", at });
      else this.timer ??= setTimeout(() => void this.send(), 0);
    } catch (error) {
      this.queue = [...batch, ...this.queue];
      clearTimeout(this.timer);
      this.timer = setTimeout(() => void this.send(), retryAfter);
      this.setState({ kind: "failed", message: error instanceof Error ? error.message : String(error) });
    }
  }

  private setState(state: SaveState): void {
    this.state = state;
    this.onState();
  }
}
