/** What is wrong with the data of a search, as against a network that does not answer. */

/** Texts that are missing, cut off, or of another build than the list that names them: nothing can be said by them. */
export class DataFault extends Error {}

/** The index does not answer as it should; the texts themselves still can. */
export class IndexFault extends Error {
  /** False for a suspicion: a word that texts have, and the index has not. */
  readonly isProven: boolean
  constructor(message: string, isProven: boolean) {
    super(message)
    this.isProven = isProven
  }
}
