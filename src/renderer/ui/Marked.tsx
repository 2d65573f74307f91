import "./marked.css";

/** Text with the stretches marked that were searched for. */
export function Marked(props: { readonly parts: readonly { readonly text: string; readonly hit: boolean }[] }) {
  return props.parts.map((part, index) => {
    const key = `${index} ${part.text}`;
    return part.hit ? <mark key={key}>{part.text}</mark> : <span key={key}>{part.text}</span>;
  });
}
