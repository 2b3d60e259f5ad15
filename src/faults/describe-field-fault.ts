import type { Point } from 'unist'
import type { z } from 'zod'
import { PlanFrontMatter } from '../schema.ts'
import { isoDate } from '../text/dates.ts'
import { foldMarks, slugify } from '../text/fold.ts'
import { isMisspelled, nearest } from '../text/nearest.ts'
import { quoted } from './describe-yaml-fault.ts'
import type { Finding } from './report.ts'
import type { Fields } from './yaml-fields.ts'

/** Fields that cannot be left out. */
const NEEDED = ['title', 'docType', 'issuer', 'file', 'sha256']

type Issue = z.core.$ZodIssue
type Advice = Pick<Finding, 'found' | 'expected' | 'fix'>

const KEYS = Object.keys(PlanFrontMatter.shape)

const SIGNATORY = PlanFrontMatter.shape.signatory.unwrap().shape
const SOURCE = PlanFrontMatter.shape.source.unwrap().shape

/** What each field wants, in an editor's words. */
const WANTED = Object.fromEntries(
  [PlanFrontMatter.shape, SIGNATORY, SOURCE].flatMap((shape) =>
    Object.entries(shape).map(([name, field]) => [name, field.description ?? '']),
  ),
)

/** How an editor may call a field in Vietnamese, folded. */
const OWN_WORDS: Record<string, string> = {
  tinh: 'province',
  'ten tinh': 'province',
  'don vi': 'unit',
  ten: 'title',
  'tieu de': 'title',
  'ten van ban': 'title',
  loai: 'docType',
  'loai van ban': 'docType',
  'co quan': 'issuer',
  'co quan ban hanh': 'issuer',
  so: 'number',
  'so hieu': 'number',
  'so ky hieu': 'number',
  ngay: 'issued',
  'ngay ban hanh': 'issued',
  'nguoi ky': 'signatory',
  'ho ten': 'name',
  'chuc vu': 'role',
  'thay the': 'replaces',
  nguon: 'source',
  tep: 'file',
  duyet: 'review',
  'kiem duyet': 'review',
  'ngay kiem duyet': 'reviewedOn',
}

/** A command for the checksum of a file, on any system. */
const CHECKSUM = 'lấy mã bằng lệnh sha256sum <tệp> (Windows: certutil -hashfile <tệp> SHA256)'

/**
 * Says what is wrong with a field that YAML could read.
 *
 * @param issue what the schema says
 * @param fields the front matter's fields
 * @param head where the front matter begins: the place of what is missing
 * @returns a finding for each fault; none where the field was reported already
 */
export function describeFieldFault(issue: Issue, fields: Fields, head: Point): Finding[] {
  if (issue.code === 'custom' && issue.params?.expected === 'province-or-unit') return []
  if (fields.unreadable.has(String(issue.path[0]))) return []
  const rule = 'front-matter'
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      rule,
      ...unknownKey(key, issue.path),
      place: fields.placeOf([...issue.path, key])?.key ?? head,
    }))
  }
  const name = String(issue.path.at(-1) ?? '')
  const wanted = WANTED[name] ?? 'chữ, không để trống'
  const place = fields.placeOf(issue.path)
  if (place === null) {
    const parent = issue.path.slice(0, -1)
    const inside = parent.length > 0 ? ` trong ${parent.join('.')}` : ''
    return [
      {
        rule,
        found: `Thiếu trường ${name}${inside}`,
        expected: wanted,
        fix: `thêm dòng “${inside ? '  ' : ''}${name}: …” ${inside ? `thụt vào dưới ${parent.join('.')}` : 'ở phần đầu tệp'}`,
        place: fields.placeOf(parent)?.key ?? head,
      },
    ]
  }
  const value = issue.path.reduce<unknown>((data, key) => (data as Record<PropertyKey, unknown>)?.[key], fields.data)
  const advice =
    value === null || value === undefined || String(value).trim() === ''
      ? {
          found: `Trường ${name} để trống`,
          expected: wanted,
          fix: `điền vào sau ${name}:${NEEDED.includes(name) ? '' : ', hoặc xóa dòng này'}`,
        }
      : wrongValue(name, value, place.written, wanted)
  return [{ rule, ...advice, place: place.value }]
}

/**
 * Says what is wrong with whose plan it is: exactly one of `province` and `unit` stands in the front matter.
 *
 * @param fields the front matter's fields
 * @param head where the front matter begins
 * @returns null when nothing is
 */
export function describeIdentity(fields: Fields, head: Point): Finding | null {
  const [province, unit] = ['province', 'unit'].map((name) => fields.placeOf([name])?.key ?? null)
  const expected = `đúng một trong hai: province (${WANTED.province}) hoặc unit (${WANTED.unit})`
  if (province && unit) {
    const [first, second] = province.line < unit.line ? [province, unit] : [unit, province]
    return {
      rule: 'front-matter',
      found: `Có cả province (dòng ${province.line}) và unit (dòng ${unit.line})`,
      expected,
      fix: `xóa dòng ${first.line} hoặc dòng ${second.line}; unit chỉ dành cho kế hoạch của tỉnh mới, ban hành từ 01/7/2025`,
      place: second,
    }
  }
  const isWritten = ['province', 'unit'].some((name) => fields.unreadable.has(name))
  if (province || unit || isWritten) return null
  return {
    rule: 'front-matter',
    found: 'Thiếu trường province (hoặc unit)',
    expected,
    fix: 'thêm dòng province: … ở phần đầu tệp',
    place: head,
  }
}

function unknownKey(key: string, path: readonly PropertyKey[]): Advice {
  const keys = keysAt(path)
  const meant = meantField(key, keys) ?? nearest(key.toLowerCase(), keys)[0]
  return {
    found: `Trường lạ “${key}”`,
    expected: `một trong: ${keys.join(', ')}; gần nhất: ${meant}`,
    fix: `sửa thành ${meant}: nếu đúng là trường đó, nếu không thì xóa dòng này`,
  }
}

function meantField(key: string, keys: string[]): string | undefined {
  const own = OWN_WORDS[foldMarks(key).replaceAll(/[-_]/g, ' ')]
  return keys.find((known) => known === own || isMisspelled(key.toLowerCase(), known.toLowerCase()))
}

/**
 * The fields that stand in a front matter under a misspelled or a Vietnamese name: they are not missing.
 *
 * @param data the fields as read
 */
export function misspelledFields(data: Record<string, unknown>): string[] {
  return Object.keys(data).flatMap((key) => {
    const meant = KEYS.includes(key) ? undefined : meantField(key, KEYS)
    return meant === undefined || meant in data ? [] : [meant]
  })
}

/** The fields that stand at a place: those of the front matter, or those inside one of its fields. */
function keysAt([outer]: readonly PropertyKey[]): string[] {
  if (outer === 'signatory') return Object.keys(SIGNATORY)
  if (outer === 'source') return Object.keys(SOURCE)
  return KEYS
}

function wrongValue(name: string, value: unknown, written: string, wanted: string): Advice {
  const found = `${name} là “${written.replaceAll(/\s+/g, ' ').slice(0, 60)}”`
  const fix = `sửa dòng ${name}`
  if (name === 'source' || name === 'signatory') {
    return { found, expected: wanted, fix: `xuống dòng sau ${name}: rồi viết các dòng thụt vào hai dấu cách` }
  }
  if (typeof value === 'object') return { found: `${found}, không phải một dòng chữ`, expected: wanted, fix }
  if (typeof value !== 'string') {
    const kind = typeof value === 'number' ? 'một con số' : 'một giá trị đúng/sai'
    return {
      found: `${found}, bị hiểu là ${kind}, không phải chữ`,
      expected: wanted,
      fix: `nếu đúng như văn bản thì đặt trong dấu nháy: ${name}: ${quoted(written)}`,
    }
  }
  if (name === 'issued' || name === 'reviewedOn') return wrongDate(name, value, wanted)
  if (name === 'sha256') return wrongChecksum(value, wanted)
  if (name === 'province' || name === 'unit') {
    const slug = slugify(value)
    return { found, expected: wanted, fix: slug === '' ? fix : `viết ${name}: ${slug}` }
  }
  if (name === 'url') return { found, expected: wanted, fix: 'chép đủ địa chỉ trang đã công bố, hoặc xóa dòng url' }
  return { found, expected: wanted, fix }
}

function wrongDate(name: string, value: string, wanted: string): Advice {
  const [, year = '', month = ''] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value) ?? []
  if (year !== '') {
    const days = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()
    const isMonth = Number(month) >= 1 && Number(month) <= 12
    return {
      found: `${name} là “${value}”, đúng dạng nhưng không có ngày này: ${
        isMonth ? `tháng ${Number(month)} năm ${year} có ${days} ngày` : `không có tháng ${Number(month)}`
      }`,
      expected: wanted,
      fix: 'xem lại ngày trong văn bản rồi sửa; viết năm trước, tháng giữa, ngày sau',
    }
  }
  const [, dd, mm, yyyy] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(value.trim()) ?? []
  const iso = yyyy === undefined ? null : isoDate(Number(yyyy), Number(mm), Number(dd))
  return {
    found: `${name} là “${value}”, không đúng dạng ngày`,
    expected: wanted,
    fix: iso
      ? `viết ${name}: ${iso}`
      : `viết lại theo dạng năm-tháng-ngày, hoặc xóa dòng ${name} nếu văn bản không ghi đủ ngày`,
  }
}

function wrongChecksum(value: string, wanted: string): Advice {
  const odd = /[^0-9a-fA-F]/.exec(value)?.[0]
  if (value.length === 64 && odd === undefined) {
    return {
      found: `sha256 là “${value}”, có chữ in hoa`,
      expected: wanted,
      fix: `viết sha256: ${value.toLowerCase()}`,
    }
  }
  const why = [
    ...(value.length === 64 ? [] : [`dài ${value.length} ký tự`]),
    ...(odd === undefined ? [] : [`có ký tự “${odd}”`]),
  ]
  return { found: `sha256 là “${value}”, ${why.join(', ')}`, expected: wanted, fix: CHECKSUM }
}
