import type { ElectronApplication, Locator, Page } from "@playwright/test";
import { type Launched, launch } from "../launch";

/** The app as a person meets it: the words on its buttons and fields. */
export class Nightdesk {
  app: ElectronApplication;
  page: Page;
  readonly profile: string;
  readonly errors: string[] = [];

  constructor(launched: Launched, profile: string) {
    this.app = launched.app;
    this.page = launched.page;
    this.profile = profile;
    this.watch();
  }

  /** Starts the app on a profile. */
  static async open(profile: string): Promise<Nightdesk> {
    return new Nightdesk(await launch(profile), profile);
  }

  private watch(): void {
    this.page.on("pageerror", (error) => this.errors.push(String(error)));
    this.page.on("console", (message) => {
      // The styles of a pasted page are refused while it is parsed, before it is cleaned: as it should be.
      if (message.text().startsWith("Applying inline style violates")) return;
      if (message.type() === "error") this.errors.push(message.text());
    });
  }

  get editor(): Locator {
    return this.page.getByRole("textbox", { name: "Body" });
  }
  get title(): Locator {
    return this.page.getByRole("textbox", { name: "Title" });
  }
  get timeline(): Locator {
    return this.page.getByRole("region", { name: "Timeline" });
  }
  get entries(): Locator {
    return this.timeline.getByRole("article");
  }
  get saveState(): Locator {
    return this.page.getByTestId("save-state");
  }
  /** The sentence below the head of the window. */
  get message(): Locator {
    return this.page.getByRole("status").filter({ has: this.button("Close message") });
  }
  button(name: string): Locator {
    return this.page.getByRole("button", { name, exact: true });
  }

  async startBlog(details: { headline: string; standfirst?: string; name?: string }): Promise<void> {
    await this.page.getByRole("button", { name: "New blog" }).click();
    await this.page.getByLabel("Headline").fill(details.headline);
    if (details.standfirst) await this.page.getByLabel("Standfirst").fill(details.standfirst);
    if (details.name) await this.page.getByLabel("Your name").fill(details.name);
    await this.button("Start blog").click();
    await this.editor.waitFor();
  }

  /** From the list of blogs. */
  async openBlog(headline: string): Promise<void> {
    await this.page.getByRole("listitem").filter({ hasText: headline }).getByRole("button").first().click();
    await this.editor.waitFor();
  }

  /** Files the entry that is open and waits for the next, empty one. */
  async file(): Promise<void> {
    await this.page.keyboard.press("ControlOrMeta+Enter");
  }

  get exportDialog(): Locator {
    return this.page.getByRole("dialog", { name: "Export" });
  }

  /** Writes the open blog with what was chosen last, to where the save dialog answers: two key presses. */
  async export(): Promise<void> {
    await this.page.keyboard.press("ControlOrMeta+e");
    await this.page.keyboard.press("Enter");
  }

  async waitUntilSaved(): Promise<void> {
    await this.saveState.getByText(/saved on this laptop/i).waitFor();
  }

  /** Makes the next save dialog answer `path`, as if a person had chosen it. */
  async answerSaveDialog(path: string): Promise<void> {
    await this.app.evaluate(({ dialog }, filePath) => {
      dialog.showSaveDialog = async () => ({ canceled: false, filePath });
    }, path);
  }

  async answerOpenDialog(path: string): Promise<void> {
    await this.app.evaluate(({ dialog }, filePath) => {
      dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [filePath] });
    }, path);
  }

  /** Fills the system's clipboard, as another program would. */
  async putOnClipboard(content: { readonly text?: string; readonly html?: string }): Promise<void> {
    await this.app.evaluate(async ({ clipboard, ClipboardItem }, { text, html }) => {
      if (ClipboardItem) {
        const parts = {
          ...(text === undefined ? {} : { "text/plain": text }),
          ...(html === undefined ? {} : { "text/html": html }),
        };
        await clipboard.write([new ClipboardItem(parts)]);
      } else {
        // Electron before 43 takes one plain object.
        (clipboard as unknown as { write: (data: object) => void }).write({ text, html });
      }
    }, content);
  }

  /** What is on the system's clipboard, as another program would find it. */
  async readClipboard(): Promise<{ readonly text: string; readonly html: string }> {
    return this.app.evaluate(async ({ clipboard, ClipboardItem }) => {
      if (ClipboardItem) {
        const [item] = await clipboard.read();
        const read = async (type: string) => {
          if (!item?.types.includes(type)) return "";
          const part = await item.getType(type);
          return part instanceof Blob ? part.text() : "";
        };
        return { text: await read("text/plain"), html: await read("text/html") };
      }
      // Electron before 43.
      const old = clipboard as unknown as { readText: () => string; readHTML: () => string };
      return { text: old.readText(), html: old.readHTML() };
    });
  }

  /** Puts a picture on the system's clipboard, as a program for screenshots would. */
  async putPictureOnClipboard(png: Buffer): Promise<void> {
    await this.app.evaluate(async ({ clipboard, ClipboardItem, nativeImage }, base64) => {
      if (ClipboardItem) {
        const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
        await clipboard.write([new ClipboardItem({ "image/png": new Blob([bytes], { type: "image/png" }) })]);
      } else {
        // Electron before 43.
        const image = nativeImage.createFromBuffer(Buffer.from(base64, "base64"));
        (clipboard as unknown as { writeImage: (image: unknown) => void }).writeImage(image);
      }
    }, png.toString("base64"));
  }

  /** Runs a script in the window by way of main: for when Playwright has given the page up. */
  async askWindow(script: string): Promise<unknown> {
    return this.app.evaluate(
      ({ BrowserWindow }, code) => BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(code, true),
      script,
    );
  }

  async useAppearance(source: "light" | "dark"): Promise<void> {
    await this.app.evaluate(({ nativeTheme }, wanted) => {
      nativeTheme.themeSource = wanted;
    }, source);
  }

  async resize(width: number, height: number): Promise<void> {
    await this.app.evaluate(
      ({ BrowserWindow }, size) => BrowserWindow.getAllWindows()[0]?.setContentSize(size.width, size.height),
      { width, height },
    );
  }

  /** Closes the app in the ordinary way and starts it again on the same profile. */
  async restart(): Promise<void> {
    await this.close();
    await this.start();
  }

  async start(): Promise<void> {
    const launched = await launch(this.profile);
    this.app = launched.app;
    this.page = launched.page;
    this.watch();
  }

  async close(): Promise<void> {
    await this.app.close();
  }
}
