import { spawnSync } from 'node:child_process'
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { zipSync } from 'fflate'
import { afterAll, describe, expect, it } from 'vitest'
import { makeDocx } from '../documents/make-docx.ts'
import { readSourceParts } from '../documents/source-tree.ts'
import { copyContent } from '../five-plans.ts'
import { runPlan } from './run-plan.ts'

const root = mkdtempSync(path.join(tmpdir(), 'plan-'))
afterAll(() => rmSync(root, { recursive: true }))
const folder = path.join(root, 'documents')
mkdirSync(folder)

const plan = (args: string[], input?: string | Uint8Array) => runPlan(args, undefined, input)

/** A project of its own, with the five plans. */
function makeProject(): string {
  const project = mkdtempSync(path.join(root, 'project-'))
  copyContent(project)
  return project
}

const VNI = 'Thöïc hieän Nghò quyeát soá 57-NQ/TW cuûa Boä Chính trò veà ñoät phaù phaùt trieån khoa hoïc, coâng ngheä'

function write(name: string, content: string | Uint8Array): string {
  const file = path.join(folder, name)
  writeFileSync(file, content)
  return file
}

describe('plan convert', () => {
  it('writes the same plan file each time, with the source’s name and checksum', async () => {
    const { status, stdout, stderr } = await plan(['convert', 'content/sources/binh-phuoc.txt'])
    expect(status).toBe(0)
    expect(stdout).toBe((await plan(['convert', 'content/sources/binh-phuoc.txt'])).stdout)
    expect(stdout).toContain(
      'source:\n  file: binh-phuoc.txt\n  sha256: d2ce3c7aaf17af48c279d16dacbeb1358e863d5bff37ed22567c64f6003f9150\n',
    )
    expect(stderr).toContain('content/sources/binh-phuoc.txt:165:1: Sửa chữ: ƣ → ư, 10 lần')
  })

  it('reads standard input and takes the province that it is told', async () => {
    const { status, stdout } = await plan(
      ['convert', '-', '--province', 'ha-giang'],
      'KẾ HOẠCH\n\nThực hiện Nghị quyết\n\nI. MỤC TIÊU\n',
    )
    expect(status).toBe(0)
    expect(stdout).toMatch(/^---\nprovince: ha-giang\n/)
  })

  it('marks targets when asked to', async () => {
    expect((await plan(['convert', 'content/sources/bac-giang.txt'])).stdout).not.toContain('<Target')
    expect((await plan(['convert', 'content/sources/bac-giang.txt', '--targets'])).stdout).toContain(
      '<Target indicator="pii-rank"',
    )
  })
})

describe('plan text', () => {
  it('prints the lines that the messages of other commands name, with their numbers', async () => {
    const text = 'KẾ HOẠCH\nThực hiện Nghị quyết số 57-NQ/TW\n\nI. MỤC TIÊU\n\nKinh tế số chiếm 30% GRDP.\n'
    const { status, stdout } = await plan(['text', write('dong.txt', text)])
    expect([status, stdout]).toEqual([
      0,
      '1  KẾ HOẠCH\n2  Thực hiện Nghị quyết số 57-NQ/TW\n3\n4  I. MỤC TIÊU\n5\n6  Kinh tế số chiếm 30% GRDP.\n',
    ])
  })

  it('prints the lines of a Word document as its targets are told', async () => {
    const docx = write('dong.docx', await makeDocx(readSourceParts('bac-giang')))
    const [first] = (await plan(['targets', docx, '--json'])).stdout.split('\n')
    const { line, quote } = JSON.parse(first as string) as { line: number; quote: string }
    const lines = (await plan(['text', docx])).stdout.split('\n')
    expect(lines[line - 1]).toMatch(new RegExp(`^ *${line}  `))
    expect(lines[line - 1]).toContain(quote)
  })
})

describe('plan add', () => {
  const text = [
    'ỦY BAN NHÂN DÂN TỈNH HÀ GIANG\nSố: 12/KH-UBND\nHà Giang, ngày 05 tháng 6 năm 2025\n',
    'KẾ HOẠCH\nThực hiện Nghị quyết số 57-NQ/TW\n\nI. MỤC TIÊU\n',
    '| Chỉ tiêu | Năm 2030 |\n| - | - |\n| Tỷ lệ phủ sóng 5G (%) | 99 |\n| Một chỉ số lạ (%) | 50 |\n',
  ].join('\n')

  it('stops where the text names another province than the one it is told, unless forced', async () => {
    const project = makeProject()
    const file = write('cua-ha-giang.txt', text)
    const stopped = await runPlan(['add', file, '--province', 'lao-cai', '--write'], project)
    expect([stopped.status, existsSync(path.join(project, 'content/plans/lao-cai.mdx'))]).toEqual([1, false])
    expect(stopped.stderr).toContain(`${file}:1:1: Văn bản nêu Hà Giang`)
    expect(stopped.stderr).toContain(
      'bạn chọn Lào Cai. Hãy xem lại văn bản và mã tỉnh. Nếu đúng là của tỉnh đã chọn, thêm --force.',
    )
    const forced = await runPlan(['add', file, '--province', 'lao-cai', '--write', '--force'], project)
    expect(forced.stdout).toContain('Đã viết content/plans/lao-cai.mdx')
    expect((await runPlan(['add', file, '--unit', 'tuyen-quang'], project)).status).toBe(0)
    expect((await runPlan(['add', file, '--unit', 'lao-cai'], project)).stderr).toContain('bạn chọn Lào Cai')
  })

  it('says how much of the tables was read, as plan review does', async () => {
    const project = makeProject()
    const counts =
      'Bảng trong văn bản: 1 bảng, trong đó 1 có số theo năm, 1 ô đọc thành chỉ tiêu; còn lại: 1 ô ở hàng chưa khớp chỉ tiêu nào trong danh mục'
    const { stdout } = await runPlan(['add', write('bang.txt', text), '--province', 'ha-giang', '--write'], project)
    expect(stdout).toContain(counts)
    expect((await runPlan(['review', 'ha-giang'], project)).stdout).toContain(`${counts}.`)
  })
})

describe('plan convert and plan targets take documents of any kind', () => {
  it('reads a .docx by name, and from standard input, where its bytes say what it is', async () => {
    const docx = await makeDocx(readSourceParts('binh-phuoc'))
    const { status, stdout, stderr } = await plan(['convert', write('ke-hoach.docx', docx)])
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout).toMatch(/^---\nprovince: binh-phuoc\n/)
    expect(stdout).toContain('\nnumber: 74-CTr/TU\nissued: 2025-03-02\n')
    expect(stdout).toMatch(/\nsource:\n {2}file: ke-hoach\.docx\n {2}sha256: [\da-f]{64}\n/)
    const targets = (await plan(['targets', '-'], docx)).stdout.trim().split('\n').at(-1)
    expect(targets).toBe((await plan(['targets', 'content/sources/binh-phuoc.txt'])).stdout.trim().split('\n').at(-1))
  })
})

describe('plan targets', () => {
  it('prints a JSON object a line, the same from a raw text and from its annotated plan', async () => {
    const parse = (text: string) =>
      text
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line))
    const raw = parse((await plan(['targets', 'content/sources/thai-nguyen.txt', '--json'])).stdout)
    const annotated = parse((await plan(['targets', 'content/plans/thai-nguyen.mdx', '--json'])).stdout)
    expect(raw.map(({ line: _, confidence: __, cues: ___, doubts: ____, ...target }) => target)).toEqual(
      annotated.map(({ line: _, ...target }) => target),
    )
    expect(raw[2]).toEqual({
      indicator: 'digital-economy-share',
      year: 2030,
      comparator: 'gte',
      value: 40,
      unit: '% GRDP',
      per_year: false,
      quote: 'Quy mô kinh tế số đạt tối thiểu 40% GRDP.',
      section: 'II. MỤC TIÊU › 1. Mục tiêu đến năm 2030',
      line: 27,
      commitment: 'đạt',
      confidence: 0.97,
      cues: ['“quy mô kinh tế số”', '“tối thiểu”', 'năm 2030 theo đề mục'],
      doubts: [],
    })
    expect(raw.at(-1)).toMatchObject({ indicator: 'sector-digital-economy-share', year: null })
  })
})

describe('plan targets, for people', () => {
  it('shows the doubtful first, each with what it went by and what speaks against it', async () => {
    const { stdout } = await plan(['targets', 'content/sources/bac-giang.txt'])
    const [heading, first, cues, doubts] = stdout.split('\n')
    expect(heading).toBe('Cần xem kỹ: 1')
    expect(first).toMatch(/^content\/sources\/bac-giang\.txt:\d+: digital-citizens 2026 100 \(72%\) \| /)
    expect(cues).toContain('căn cứ: “người dân & công dân số”')
    expect(doubts).toBe('    nghi ngờ: “mỗi người dân” được hiểu là 100%')
    expect(stdout).toContain('\nChắc chắn hơn: 8\n')
  })
})

describe('plan check', () => {
  it('passes the five plans without a warning', async () => {
    expect(await runPlan(['check'], makeProject())).toMatchObject({ status: 0, stderr: '' })
  })

  it('names file, line, column, what was found, what is expected and the fix, and exits with 1', async () => {
    const text = readFileSync('tests/fixtures/broken/unknown-indicator/bac-giang.mdx', 'utf8')
    const { status, stderr } = await plan(['check', write('bac-giang.mdx', text)])
    expect(status).toBe(1)
    expect(stderr).toMatch(
      /bac-giang\.mdx:10:11: indicator="5g-coverge" không có trong content\/indicators\.yaml\. Cần: .+5g-coverage.+ Cách sửa: /,
    )
  })

  it('a registry that cannot be read is the one fault, and every command names it', async () => {
    const project = makeProject()
    appendFileSync(path.join(project, 'content/indicators.yaml'), '\n  - { id: [\n')
    const { status, stdout, stderr } = await runPlan(['check'], project)
    expect(status).toBe(1)
    expect(stderr.trim()).toMatch(/^content\/indicators\.yaml:\d+:\d+: YAML sai cú pháp [^\n]+$/)
    expect(stdout).toContain('các kế hoạch chưa được kiểm tra')
    for (const args of [
      ['targets', 'content/sources/bac-giang.txt'],
      ['review', 'bac-giang'],
      ['convert', 'content/sources/bac-giang.txt'],
    ]) {
      expect(await runPlan(args, project)).toMatchObject({ status: 1, stderr })
    }
  })

  it('reports a second plan for the same province', async () => {
    const text = readFileSync('content/plans/bac-giang.mdx', 'utf8')
    const { status, stderr } = await plan(['check', 'content/plans/bac-giang.mdx', write('bac-giang.mdx', text)])
    expect(status).toBe(1)
    expect(stderr).toContain('province: bac-giang đã có kế hoạch ở content/plans/bac-giang.mdx')
  })
})

describe('bad input gives one clear line and exit code 1', () => {
  it.each([
    ['a file that is not there', () => 'khong-co.txt', 'không có tệp này'],
    ['a folder', () => folder, 'là thư mục'],
    [
      'a document under another ending',
      async () => write('ke-hoach.pdf', await makeDocx(readSourceParts('binh-phuoc'))),
      'đuôi tệp là .pdf nhưng nội dung là tệp Word .docx',
    ],
    ['a text in UTF-16', () => write('utf16.txt', Buffer.from('\uFEFFKế hoạch', 'utf16le')), 'văn bản mã UTF-16'],
    ['an empty file', () => write('trong.txt', ' \n'), 'tệp trống'],
    ['a binary file', () => write('nhi-phan.txt', Buffer.from([1, 0, 255, 0])), 'không phải văn bản (tệp nhị phân)'],
    ['text under another kind’s ending', () => write('ke-hoach.xlsx', 'x'), 'chưa đọc được loại tệp này (.xlsx)'],
    [
      'a text in a dead font',
      () => write('vni.txt', VNI),
      'bảng mã cũ VNI, chẳng hạn “Thöïc”. Hãy chuyển sang Unicode',
    ],
    ['an old Word file', () => write('cu.docx', Buffer.from('D0CF11E0A1B11AE1', 'hex')), 'lưu lại thành .docx'],
    ['a broken zip', () => write('hong.docx', Buffer.from('PK\x03\x04 hỏng')), 'tệp .docx bị hỏng'],
    [
      'another zip',
      () => write('bang.docx', Buffer.from(zipSync({ 'xl/workbook.xml': new Uint8Array() }))),
      'không phải .docx',
    ],
    ['a broken PDF', () => write('hong.pdf', '%PDF-1.7\nhỏng'), 'tệp PDF bị hỏng'],
  ])('%s', async (_, file, said) => {
    const name = await file()
    for (const command of ['convert', 'targets', 'check']) {
      const { status, stdout, stderr } = await plan([command, name])
      expect([command, status, stdout]).toEqual([command, 1, ''])
      expect(stderr.trim().split('\n')).toHaveLength(1)
      expect(stderr).toContain(said)
    }
  })

  it('an unknown province, with the nearest ones', async () => {
    const { status, stderr } = await plan(['convert', 'content/sources/bac-giang.txt', '--province', 'bac-gian'])
    expect(status).toBe(1)
    expect(stderr).toBe('--province bac-gian: không có tỉnh này. Gần nhất: bac-giang, bac-kan, ha-giang.\n')
  })
})

describe('wrong usage gives the help and exit code 2', () => {
  it.each([[[]], [['convert']], [['no-such', 'x']], [['convert', 'a', 'b']], [['convert', 'a', '--no-such']]])(
    '%j',
    async (args) => {
      const { status, stderr } = await plan(args)
      expect(status).toBe(2)
      expect(stderr).toContain('Cách dùng: npm run -s plan -- <lệnh>')
    },
  )
})

describe('plan add', () => {
  /** A project's content with one plan less, whose source lies outside of it. */
  function projectWithout(slug: string) {
    const project = makeProject()
    const source = path.join(project, 'ke-hoach.txt')
    renameSync(path.join(project, 'content/sources', `${slug}.txt`), source)
    rmSync(path.join(project, 'content/plans', `${slug}.mdx`))
    const add = (...args: string[]) => runPlan(['add', source, '--province', slug, ...args], project)
    return { project, add }
  }

  it('shows what it understood and writes nothing', async () => {
    const { project, add } = projectWithout('hung-yen')
    const { status, stdout } = await add()
    expect(status).toBe(0)
    for (const part of [
      'Tỉnh: Hưng Yên',
      'Cơ quan ban hành: Ban Thường vụ Tỉnh ủy',
      'Số, ký hiệu: văn bản không nêu',
      '  II- MỤC TIÊU\n    1. Đến năm 2030',
      'Cần xem kỹ: 2',
      'digital-economy-share 2030 35',
      'Chưa viết gì. Thêm --write để viết content/plans/hung-yen.mdx và content/sources/hung-yen.txt.',
    ]) {
      expect(stdout).toContain(part)
    }
    expect(existsSync(path.join(project, 'content/plans/hung-yen.mdx'))).toBe(false)
  })

  it('writes the plan with its targets and keeps the source, and overwrites neither unasked', async () => {
    const { project, add } = projectWithout('hung-yen')
    const written = await add('--write')
    expect([written.status, written.stdout]).toEqual([0, expect.stringContaining('không có lỗi')])
    const plan = readFileSync(path.join(project, 'content/plans/hung-yen.mdx'), 'utf8')
    expect(plan).toMatch(/source:\n {2}file: hung-yen\.txt\n {2}sha256: dbde8c98/)
    expect(plan).toContain('<Target indicator="digital-economy-share" year="2030" value="35">')
    expect(readFileSync(path.join(project, 'content/sources/hung-yen.txt'))).toEqual(
      readFileSync('content/sources/hung-yen.txt'),
    )
    const again = await add('--write')
    expect([again.status, again.stderr]).toEqual([
      1,
      'content/plans/hung-yen.mdx, content/sources/hung-yen.txt: đã có. Thêm --force nếu muốn viết đè, hoặc --name <tên ngắn> nếu là văn bản thứ hai của tỉnh.\n',
    ])
    expect((await add('--write', '--force')).status).toBe(0)
  })

  it('keeps a second document of a province, or a plan of one of today’s, under a name of its own', async () => {
    const { project, add } = projectWithout('hung-yen')
    expect((await add('--write')).status).toBe(0)
    expect(await add('--name', 'ubnd', '--write')).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('không có lỗi'),
    })
    expect(readFileSync(path.join(project, 'content/plans/hung-yen--ubnd.mdx'), 'utf8')).toMatch(
      /^---\nprovince: hung-yen\n[\s\S]+\n {2}file: hung-yen--ubnd\.txt\n/,
    )
    expect((await add('--name', 'Ủy ban', '--write')).stderr).toMatch(
      /^--name Ủy ban: tên ngắn chỉ gồm chữ thường không dấu/,
    )
    const unit = await runPlan(['add', 'ke-hoach.txt', '--unit', 'hung-yen', '--name', 'moi', '--write'], project)
    expect([unit.status, unit.stderr]).toEqual([0, ''])
    expect(readFileSync(path.join(project, 'content/plans/hung-yen--moi.mdx'), 'utf8')).toMatch(
      /^---\nunit: hung-yen\n/,
    )
  })

  it('says what is wrong with the province or the file in one line', async () => {
    const { add } = projectWithout('hung-yen')
    expect((await add('--province', 'hung-yem')).stderr).toMatch(
      /^--province hung-yem: không có tỉnh này\. Gần nhất: hung-yen/,
    )
    const taken = await plan(['add', 'content/plans/bac-giang.mdx', '--province', 'ha-giang'])
    expect([taken.status, taken.stderr]).toEqual([1, expect.stringContaining('đã có phần đầu giữa hai dòng ---')])
    for (const both of [[], ['--province', 'ha-giang', '--unit', 'bac-ninh']]) {
      expect(await plan(['add', 'content/sources/bac-giang.txt', ...both])).toMatchObject({
        status: 1,
        stderr: expect.stringMatching(/^add: cần đúng một trong hai: --province .+ hoặc --unit .+\n$/),
      })
    }
  })
})

describe('plan diff', () => {
  it('tells the targets that changed against the last commit', async () => {
    const project = makeProject()
    const git = (...args: string[]) =>
      spawnSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b.vn', ...args], { cwd: project })
    git('init', '-q')
    git('add', '.')
    git('commit', '-qm', 'a')
    const diff = (slug: string) => runPlan(['diff', slug], project)
    expect((await diff('hung-yen')).stdout).toBe('Không có chỉ tiêu nào thay đổi.\n')
    const file = path.join(project, 'content/plans/hung-yen.mdx')
    const text = readFileSync(file, 'utf8')
    writeFileSync(file, text.replace('year="2030" value="35">Quy mô', 'year="2031" value="35">Quy mô'))
    expect((await diff('hung-yen')).stdout).toMatch(
      /^\+ digital-economy-share 2031 35 “[^”]+”\n- digital-economy-share 2030 35 “[^”]+”\n2 thay đổi\n$/,
    )
    const none = await diff('khong-co')
    expect([none.status, none.stderr]).toEqual([1, expect.stringContaining('khong-co: không có kế hoạch này')])
  })
})

describe('a file or folder that is not what it should be is one line, without a stack', () => {
  const project = makeProject()
  const run = async (cwd: string, ...args: string[]) => {
    const { status, stderr } = await runPlan(args, cwd)
    return [status, stderr]
  }
  const file = path.join(project, 'content/plans/ha-nam.mdx')

  it('a folder that bears a plan’s name', async () => {
    mkdirSync(file)
    const line = 'content/plans/ha-nam.mdx: là thư mục, không phải tệp. Hãy đổi tên hoặc xóa thư mục đó.\n'
    expect(await run(project, 'check')).toEqual([1, line])
    expect(await run(project, 'review', 'ha-nam')).toEqual([1, line])
    rmSync(file, { recursive: true })
  })

  it('a link to nothing, or to itself', async () => {
    symlinkSync('ha-nam.mdx', file)
    const line = 'content/plans/ha-nam.mdx: liên kết chỉ vòng về chính nó. Hãy thay bằng tệp thật.\n'
    expect(await run(project, 'check')).toEqual([1, line])
    expect(await run(project, 'targets', 'content/plans/ha-nam.mdx')).toEqual([1, line])
    rmSync(file)
  })

  it('a folder without content', async () => {
    const line = /^content\/indicators\.yaml:1:1: không có tệp này\. .*chạy lệnh ở thư mục gốc của kho mã nguồn\.\n$/
    expect(await run(folder, 'check')).toEqual([1, expect.stringMatching(line)])
  })

  it('a source that is a folder', async () => {
    const text = readFileSync('content/plans/hung-yen.mdx', 'utf8')
    writeFileSync(path.join(project, 'content/plans/hung-yen.mdx'), text.replace('file: hung-yen.txt', "file: '..'"))
    expect(await run(project, 'check', 'content/plans/hung-yen.mdx')).toEqual([
      1,
      expect.stringMatching(/^content\/plans\/hung-yen\.mdx:\d+:1: không có tệp content\/sources\/\.\.\. Cần/),
    ])
  })

  it('a file where a folder should be: nothing is written', async () => {
    rmSync(path.join(project, 'content/sources'), { recursive: true })
    writeFileSync(path.join(project, 'content/sources'), '')
    expect(
      await run(
        project,
        'add',
        path.resolve('content/sources/hung-yen.txt'),
        '--province',
        'ha-nam',
        '--write',
        '--force',
      ),
    ).toEqual([1, 'content/sources: đã có một tệp mang tên này, mà ở đây cần thư mục. Hãy đổi tên tệp đó.\n'])
    expect(existsSync(file)).toBe(false)
  })
})
