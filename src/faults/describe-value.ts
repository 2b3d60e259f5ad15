import { parseTargetValue } from '../text/target-value.ts'

/** How editors write a comparison, and the sign for it. */
const SIGNS: [written: RegExp, sign: string][] = [
  [/^(?:>=|=>|ít nhất|tối thiểu|từ)\s*/i, '≥ '],
  [/^(?:<=|=<|tối đa|không quá)\s*/i, '≤ '],
  [/^(?:trên|hơn)\s*/i, '> '],
  [/^dưới\s*/i, '< '],
  [/^(?:khoảng|≈)\s*/i, '~ '],
]

/**
 * Says what is wrong with a target's value, and how to write it where that can be told.
 *
 * @param text the attribute as written, outside of the notation
 */
export function describeValue(text: string): { why: string; fix: string } {
  const value = text.trim()
  if (value === '') return { why: 'để trống', fix: 'ghi con số của văn bản' }
  const [, low, high] = /^([\d.,]+) ?[–-] ?([\d.,]+)$/.exec(value) ?? []
  if (low !== undefined && high !== undefined && parseTargetValue(`${high}–${low}`)) {
    return { why: 'số sau không lớn hơn số trước', fix: `viết value="${high}–${low}"` }
  }
  const signed = SIGNS.reduce((written, [pattern, sign]) => written.replace(pattern, sign), value)
  if (signed !== value && parseTargetValue(signed)) {
    return { why: 'dấu so sánh không đúng dạng', fix: `viết value="${signed}"` }
  }
  const dotted = value.replaceAll('.', ',')
  if (dotted !== value && parseTargetValue(dotted)) {
    return { why: 'dấu chấm chỉ để chia hàng nghìn', fix: `viết value="${dotted}" với dấu phẩy thập phân` }
  }
  const bare = value.replace(/(?<=\d)[^\d.,–-][^\d]*$/, '')
  if (bare !== value && parseTargetValue(bare)) {
    return {
      why: `có thêm “${value.slice(bare.length).trim()}” sau con số`,
      fix: `viết value="${bare}"; đơn vị là của chỉ tiêu`,
    }
  }
  return { why: 'không đúng dạng', fix: 'sửa value theo một trong các dạng đó, không ghi đơn vị' }
}
