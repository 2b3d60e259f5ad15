/**
 * Waits for another program's answer, but not for ever.
 *
 * @param work the answer
 * @param limit milliseconds
 * @param late what is thrown when they are over
 * @returns the answer
 */
export async function inTime<T>(work: Promise<T>, limit: number, late: () => Error): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const end = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(late()), limit)
    // Of a program that has ended nothing is left to wait for: the build ends then, and not at the limit.
    timer.unref()
  })
  try {
    return await Promise.race([work, end])
  } finally {
    clearTimeout(timer)
  }
}
