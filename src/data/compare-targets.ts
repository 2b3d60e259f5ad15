import type { Target } from '../plan/targets.ts'

/**
 * Tells how the targets of a plan changed, for its editor.
 *
 * @param before the targets of the earlier text
 * @param after those of the later one
 * @returns a line for each that came ("+"), went ("-") or changed ("~"), in the order of the later text, those that went last
 */
export function compareTargets(before: Target[], after: Target[]): string[] {
  const left = [...before]
  const take = (matches: (target: Target) => boolean) => {
    const index = left.findIndex(matches)
    return index < 0 ? undefined : left.splice(index, 1)[0]
  }
  const isSame = (a: Target, b: Target) => a.id === b.id && describe(a) === describe(b)
  const open = after.filter((target) => take((other) => isSame(other, target)) === undefined)
  const changes = open.map((target) => {
    const other = take(({ id }) => id === target.id)
    return other === undefined ? `+ ${describe(target)}` : `~ ${describe(other)} → ${describe(target)}`
  })
  return [...changes, ...left.map((target) => `- ${describe(target)}`)]
}

function describe({ indicator, year, text, unit, perYear, note, doubt, words }: Target): string {
  const extras = [unit, perYear ? 'mỗi năm' : null, note && `ghi chú: ${note}`, doubt && `cần xem: ${doubt}`].filter(
    Boolean,
  )
  return `${indicator} ${year ?? 'không nêu năm'} ${text}${extras.length > 0 ? ` (${extras.join('; ')})` : ''} “${words}”`
}
