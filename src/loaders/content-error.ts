/** Content that an editor must mend: its message says where and how, so it is printed without a stack. */
export class ContentError extends Error {
  override name = 'ContentError'
}
