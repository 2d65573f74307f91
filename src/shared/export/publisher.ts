/** Who publishes the page, as the machines that read it are told. */
export interface Publisher {
  readonly name: string;
  /** The address of the publisher's own site; empty when it is not known. */
  readonly url: string;
  /** The address of the logo as a picture that can be fetched; empty when there is none. */
  readonly logo: string;
}
