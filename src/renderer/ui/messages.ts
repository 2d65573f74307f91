/** One sentence for whoever is at the window. */
export interface Message {
  readonly text: string;
  /** An error stays until it is closed. */
  readonly isError: boolean;
  /** What can be done about it, on a button of its own; it stays as long as the message is not closed. */
  readonly remedy?: Remedy;
}

export interface Remedy {
  readonly label: string;
  readonly perform: () => void;
}

/** What is shown after another message: it alone, but news does not take the place of an error that nobody has closed. */
export function withMessage(shown: readonly Message[], message: Message): readonly Message[] {
  return [...(message.isError ? [] : shown.filter(({ isError }) => isError)), message];
}
