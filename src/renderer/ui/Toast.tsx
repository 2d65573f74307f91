import "./toast.css";

/** One sentence at the foot of the window, read out by screen readers; it stays until it is closed or replaced. */
export function Toast(props: { readonly message: string | undefined; readonly onClose: () => void }) {
  return (
    <div className="toast-place" role="status">
      {props.message !== undefined && (
        <div className="toast">
          <span>{props.message}</span>
          <button type="button" className="button" data-kind="quiet" onClick={props.onClose}>
            Close message
          </button>
        </div>
      )}
    </div>
  );
}
