import type { ErrorCode } from "@shared/ipc/result";

const codes: Readonly<Record<string, ErrorCode>> = {
  ENOSPC: "diskFull",
  EDQUOT: "diskFull",
  /** The file system, or a limit on this account, takes no file of that size. */
  EFBIG: "diskFull",
  EACCES: "readOnly",
  EPERM: "readOnly",
  EROFS: "readOnly",
  ENOENT: "notFound",
  ENOTDIR: "notFound",
  EBUSY: "inUse",
  ETXTBSY: "inUse",
  EISDIR: "invalid",
  EINVAL: "invalid",
  ENAMETOOLONG: "invalid",
};

/** What the operating system's refusal means to a person; "unexpected" for one that is not in the list. */
export function fileErrorCode(error: unknown): ErrorCode {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  return (typeof code === "string" && codes[code]) || "unexpected";
}
