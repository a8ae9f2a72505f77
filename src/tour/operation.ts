/** A GraphQL document, with the shape of what it answers. */
export class Operation<Data> {
  /** For the compiler only. */
  declare readonly answers: Data;

  constructor(readonly text: string) {}
}
