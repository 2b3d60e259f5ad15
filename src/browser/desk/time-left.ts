import { deskWords } from '../../i18n/desk-words.ts'

/**
 * Tells how long a reading still takes, by messages that count pages: "… (3/60)".
 *
 * @returns takes a message and the moment (milliseconds); gives a sentence, empty where nothing can be told yet
 */
export function timeLeft(): (message: string, now: number) => string {
  let first: { page: number; at: number } | null = null
  return (message, now) => {
    const [, page, all] = /\((\d+)\/(\d+)\)/.exec(message)?.map(Number) ?? []
    if (page === undefined || all === undefined) return ''
    first ??= { page, at: now }
    const done = page - first.page
    return done === 0 ? '' : deskWords.timeLeft(Math.ceil((((now - first.at) / done) * (all - page + 1)) / 1_000))
  }
}
