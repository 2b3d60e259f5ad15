import { report } from '../faults/report.ts'
import type { Plan } from '../plan/read-plan.ts'
import type { Fidelity } from './compare-words.ts'
import { fieldPosition } from './field-position.ts'

/** The text as received that a plan was made of. */
export interface SourceText {
  text: string
  /** Checksum of the file's bytes. */
  sha256: string
  /** Why its text could not be read; null when it could. */
  problem: string | null
}

/** A plan's source as it was found in content/sources/, and how faithful the plan is to it. */
export interface ComparedSource {
  /** null where the plan names none, or it is not there. */
  source: SourceText | null
  /** null where there is no text to compare with. */
  fidelity: Fidelity | null
}

/** The source that a plan names is there, can be read, and is the one that was received. */
export function checkSourceFile(plan: Plan, { source }: ComparedSource): void {
  const named = plan.frontMatter?.source
  if (!named) return
  const place = fieldPosition(plan, 'source')
  if (source === null) {
    report(plan.file, {
      rule: 'source-file',
      found: `không có tệp content/sources/${named.file}`,
      expected: 'văn bản gốc mà kế hoạch được chuyển từ đó',
      fix: 'chép văn bản gốc vào content/sources/, hoặc sửa dòng file',
      place,
    })
    return
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
  }
}
