/** Why a build cannot go on, which is no defect of the program: its message is printed without a stack. */
export class BuildError extends Error {
  override name = 'BuildError'
}
