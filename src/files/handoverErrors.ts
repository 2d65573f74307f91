import { NightdeskError } from "@shared/ipc/result";

const mebibyte = 1024 * 1024;

/** How many bytes a handover file may have, packed and unpacked. */
export const largestHandover = 512 * mebibyte;

export function foreign(statement: string): NightdeskError {
  return new NightdeskError("foreign", `${statement}. Nothing was changed.`);
}

export function damaged(subject: string, reason: string): NightdeskError {
  return new NightdeskError(
    "damaged",
    `${subject} is damaged: ${reason}. Nothing was changed. Ask for the file again.`,
  );
}

export function newer(subject: string): NightdeskError {
  return new NightdeskError(
    "newer",
    `${subject} was saved by a newer Nightdesk. Nothing was changed. Update Nightdesk, then open it again.`,
  );
}

export function tooLarge(subject: string): NightdeskError {
  const most = largestHandover / mebibyte;
  return new NightdeskError(
    "invalid",
    `${subject} is too large: Nightdesk opens up to ${most} MB. Nothing was changed.`,
  );
}

export function tooMuch(subject: string): NightdeskError {
  return new NightdeskError(
    "invalid",
    `${subject} is too large: the blog inside holds more than Nightdesk opens. Nothing was changed. Ask what it is.`,
  );
}
