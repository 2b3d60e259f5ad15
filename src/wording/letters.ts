/** What readers send, in their language: the same words in a repository's form and in a mail. */
import type { Strings } from '../i18n/index.ts'
import type { Letter } from '../site/publisher.ts'

/** A number that may be wrong. */
export interface Doubted {
  /** The full address of its sentence. */
  address: string
  /** How the site shows it: "Hà Giang, Kinh tế số / GRDP: 35 % GRDP, đến năm 2030". */
  shown: string
}

/**
 * Writes that a number is wrong.
 *
 * @param words the language's
 * @param doubted the number; null where the reader will say which
 */
export function errorLetter({ letters: { error } }: Strings, doubted: Doubted | null): Letter {
  return {
    form: 'sua-mot-con-so.yml',
    subject: error.subject(doubted?.shown ?? error.any),
    fields: doubted ? { place: doubted.address, shown: doubted.shown } : {},
    body: error.body(doubted?.address ?? error.blank.place, doubted?.shown ?? error.blank.shown),
  }
}

/**
 * Writes that a plan is sent.
 *
 * @param words the language's
 * @param place the province's name; null where the reader will say which
 */
export function planLetter({ letters: { plan } }: Strings, place: string | null): Letter {
  return {
    form: 'them-mot-tinh.yml',
    subject: plan.subject(place ?? plan.any),
    fields: place === null ? {} : { province: place },
    body: plan.body(place ?? plan.any),
  }
}
