import { createExpander, type Expand, expandNothing } from "@shared/templates/expandSnippet";
import { emptyLibrary, type Library, withChanges, withoutRecord } from "@shared/templates/library";
import { store } from "../../api/nightdesk";

/** The templates and snippets of the profile, in step with what the store keeps. Every snapshot is a new object. */
export class TemplateLibrary {
  private library: Library = emptyLibrary;
  private expander: Expand = expandNothing;
  private readonly listeners = new Set<() => void>();

  /** They are a help: without them the blog opens all the same. */
  async load(): Promise<void> {
    try {
      this.become(await store.getLibrary({}));
    } catch (error) {
      console.error("the templates cannot be read:", error);
    }
  }

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };
  get = (): Library => this.library;
  /** What a short form becomes now. */
  expand: Expand = (line) => this.expander(line);

  /** Throws a NightdeskError with one sentence; all is as it was then. What is saved counts at once. */
  async save(changes: Partial<Library>): Promise<void> {
    const all = { ...emptyLibrary, ...changes };
    this.become(withChanges(this.library, all));
    await this.keep(store.saveToLibrary(all));
  }

  /** Takes a template or a snippet away and answers what it was, for `save` to bring it back. Throws as that does. */
  async remove(id: string): Promise<Library> {
    const { templates, snippets } = this.library;
    this.become(withoutRecord(this.library, id));
    await this.keep(store.removeFromLibrary({ id }));
    return { templates: templates.filter((one) => one.id === id), snippets: snippets.filter((one) => one.id === id) };
  }

  private async keep(kept: Promise<void>): Promise<void> {
    try {
      await kept;
    } catch (error) {
      await this.load();
      throw error;
    }
  }

  private become(library: Library): void {
    this.library = library;
    this.expander = createExpander(library.snippets);
    for (const listener of this.listeners) listener();
  }
}
