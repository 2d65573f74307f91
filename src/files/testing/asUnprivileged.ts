/** Nobody, on every Unix. */
const nobody = 65534;

/** Does `work` as an account that permissions apply to: root may write anywhere. */
export async function asUnprivileged<T>(work: () => Promise<T>): Promise<T> {
  if (process.geteuid?.() !== 0) return work();
  process.seteuid?.(nobody);
  try {
    return await work();
  } finally {
    process.seteuid?.(0);
  }
}
