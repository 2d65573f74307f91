import type { ZipPart } from "./readZip";
import { sha256 } from "./sha256";

/** What a manifest says of one part. */
export interface NamedPart {
  readonly name: string;
  /** Unpacked. */
  readonly bytes: number;
  readonly sha256: string;
}

/** The content of a part, unpacked and found to be what the manifest says. Throws an Error that says what is wrong. */
export function readPart(parts: ReadonlyMap<string, ZipPart>, named: NamedPart): Uint8Array {
  const part = parts.get(named.name);
  if (!part) throw new Error("its parts are not the ones it names");
  if (part.bytes !== named.bytes) throw new Error(`its part ${named.name} is not as long as it was`);
  const content = part.read();
  if (sha256(content) !== named.sha256) throw new Error(`its part ${named.name} does not match its checksum`);
  return content;
}
