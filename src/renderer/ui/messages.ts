/** One sentence for whoever is at the window. */
export interface Message {
  readonly text: string;
  /** An error stays until it is closed. */
  readonly isError: boolean;
  /** What can be done about it, each on a button of its own; a message with one stays until it is closed. */
  readonly remedies?: readonly Remedy[];
}

export interface Remedy {
  readonly label: string;
  readonly perform: () => void;
}

/** What is shown after another message: it alone, but news does not take the place of an error that nobody has closed. */
export function withMessage(shown: readonly Message[], message: Message): readonly Message[] {
  return [...(message.isError ? [] : shown.filter(({ isError }) => isError)), message];
}
