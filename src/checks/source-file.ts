import { report } from '../faults/report.ts'
import type { Plan } from '../plan/read-plan.ts'
import { fieldPlace } from './file-name.ts'
import type { Fidelity } from './words-kept.ts'
import { compareWords, reportWordsKept } from './words-kept.ts'

/** The text as received that a plan was made of. */
export interface Source {
  text: string
  /** Checksum of the file's bytes. */
  sha256: string
  /** Why its text could not be read; null when it could. */
  problem: string | null
}

/**
 * Checks a plan against its source: the file is there, it is the one that was received, and its words are kept.
 *
 * @param plan the plan; findings are added to its file's messages
 * @param source the file that the plan names; null when it is not in content/sources/
 * @returns how faithful the plan is; null when it names no source, or the source is missing
 */
export function checkSource(plan: Plan, source: Source | null): Fidelity | null {
  const named = plan.frontMatter?.source
  if (!named) return null
  const place = fieldPlace(plan, 'source')
  if (source === null) {
    report(plan.file, {
      rule: 'source-file',
      found: `không có tệp content/sources/${named.file}`,
      expected: 'văn bản gốc mà kế hoạch được chuyển từ đó',
      fix: 'chép văn bản gốc vào content/sources/, hoặc sửa dòng file',
      place,
    })
    return null
  }
  if (source.sha256 !== named.sha256) {
    report(plan.file, {
      rule: 'source-file',
      found: `content/sources/${named.file} có mã kiểm tra ${source.sha256}`,
      expected: `mã ghi trong kế hoạch: ${named.sha256}`,
      fix: 'lấy lại đúng tệp đã nhận; nếu nhận tệp mới thì đối chiếu lại rồi sửa dòng sha256',
      place,
    })
  }
  if (source.problem !== null) {
    report(plan.file, {
      rule: 'source-file',
      found: `content/sources/${named.file}: ${source.problem.replace(/\.$/, '')}`,
      expected: 'văn bản gốc đọc được',
      fix: 'thay bằng tệp đọc được rồi sửa file và sha256',
      place,
    })
    return null
  }
  const fidelity = compareWords(source.text, plan)
  reportWordsKept(plan, fidelity, `content/sources/${named.file}`)
  return fidelity
}
