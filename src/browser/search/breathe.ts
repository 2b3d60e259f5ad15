/** Milliseconds of work after which the browser may do something else: a frame of 60 a second is 16.7 long. */
const LONGEST = 12

let since = 0

/**
 * Lets the browser answer the reader when work has gone on for a while without a pause; else it goes on at once.
 */
export async function breathe(): Promise<void> {
  if (performance.now() - since < LONGEST) return
  await new Promise((resolve) => setTimeout(resolve))
  since = performance.now()
}
