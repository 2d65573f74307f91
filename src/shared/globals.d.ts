/** What both a browser and Node bring, and nothing else: `shared` is compiled without the types of either. */
declare class URL {
  constructor(url: string, base?: string);
  static canParse(url: string): boolean;
  readonly href: string;
  readonly protocol: string;
  readonly hostname: string;
  readonly pathname: string;
  readonly host: string;
  username: string;
  password: string;
  hash: string;
  search: string;
  readonly searchParams: { get(name: string): string | null };
}

declare class TextDecoder {
  constructor(label?: string, options?: { readonly fatal?: boolean; readonly ignoreBOM?: boolean });
  decode(input: Uint8Array): string;
}
