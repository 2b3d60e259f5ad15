/**
 * The form of Vietnamese syllables: an onset, a rime, at most one tone. Every word is one or more of them, with spaces between, so
 * that a syllable that came apart ("nư ớc") can be told from two words.
 */

const ONSETS = new Set('b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x'.split(' '))
const RIMES = new Set(
  [
    'a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây',
    'e ec em en eng eo ep et ê êch êm ên ênh êp êt êu i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu',
    'y yêm yên yêng yêt yêu yt ynh ych o oc oi om on ong op ot oong ooc oa oac oach oai oam oan oang oanh oao oap oat oay',
    'oăc oăm oăn oăng oăt oe oen oeo oet ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt',
    'u ua uc ui um un ung up ut uâc uân uâng uât uây uê uêch uênh uơ uôc uôi uôm uôn uông uôt uy uya uych uyên uyêt uynh uyt uyu',
    'ư ưa ưc ưi ưm ưn ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu',
  ]
    .join(' ')
    .split(' '),
)
const CODAS = new Set('c ch i m n ng nh p t'.split(' '))
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g
/** Behind these only two tones are heard. */
const STOPPED = /(?:c|ch|p|t)$/
const TONES_OF_STOPPED = new Set(['\u0301', '\u0323'])
const LONGEST_ONSET = 3
const LONGEST_SYLLABLE = 7

/**
 * Tells whether letters have the form of one syllable; it need not mean anything.
 *
 * @param letters without spaces, in any case
 */
export function isSyllable(letters: string): boolean {
  if (letters.length > LONGEST_SYLLABLE) return false
  const parts = letters.toLowerCase().normalize('NFD')
  const tones = parts.match(TONES) ?? []
  const plain = parts.replace(TONES, '').normalize('NFC')
  if (tones.length > 1) return false
  if (STOPPED.test(plain) && !TONES_OF_STOPPED.has(tones[0] ?? '')) return false
  for (let length = 0; length <= LONGEST_ONSET; length += 1) {
    if ((length === 0 || ONSETS.has(plain.slice(0, length))) && RIMES.has(plain.slice(length))) return true
  }
  return false
}

/** Tells consonants that begin a syllable and are none: "đ", "Ngh". */
export function isOnset(letters: string): boolean {
  return ONSETS.has(letters.toLowerCase())
}

/** Tells letters that end a syllable and are none: "ng". */
export function isCoda(letters: string): boolean {
  return CODAS.has(letters.toLowerCase())
}
