/** Remembers the answer for as long as its argument, a snapshot that is replaced and never changed, is in use. */
export function oncePer<Snapshot extends object, Answer>(
  work: (snapshot: Snapshot) => Answer,
): (snapshot: Snapshot) => Answer {
  const answers = new WeakMap<Snapshot, { readonly answer: Answer }>();
  return (snapshot) => {
    const known = answers.get(snapshot) ?? { answer: work(snapshot) };
    answers.set(snapshot, known);
    return known.answer;
  };
}
