/** The page may start no script but by a policy of Trusted Types. */
interface ScriptPolicy {
  createScriptURL(address: string): string;
}
declare global {
  interface Window {
    readonly trustedTypes: { createPolicy(name: string, rules: ScriptPolicy): ScriptPolicy };
  }
}

/** What starts the one worker at `address`, which the build has given (`?worker&url`), and no other script. */
export function workerStarter(address: string): () => Worker {
  let policy: ScriptPolicy | undefined;
  return () => {
    policy ??= window.trustedTypes.createPolicy("nightdesk-worker", {
      createScriptURL(asked) {
        if (asked !== address) throw new Error("only the worker that this was made for may be started");
        return asked;
      },
    });
    return new Worker(policy.createScriptURL(address), { type: "module" });
  };
}
