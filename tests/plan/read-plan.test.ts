import { describe, expect, it } from 'vitest'
import { readPlan } from '../../src/plan/read-plan.ts'
import { renderPlan } from '../../src/plan/render-plan.ts'

const read = (body: string) =>
  readPlan(
    `---\nprovince: ha-giang\ntitle: Kế hoạch thử\ndocType: Kế hoạch\nissuer: Ủy ban\n---\n\n${body}`,
    'ha-giang.mdx',
  )
const ids = (body: string) => read(body).sections.map(({ id }) => id)

describe('readPlan() gives sections ids from the document’s own numbering', () => {
  it('parts under parts, dotted numbers under the part that is not dotted', () => {
    const body = '## II. A\n\n### 2. B\n\n#### 2.1 - C\n\n##### a) D\n\n#### 2.2. E\n\n## III. F\n\n### 1. G'
    expect(ids(body)).toEqual(['mo-dau', 'ii', 'ii-2', 'ii-2-1', 'ii-2-1-a', 'ii-2-2', 'iii', 'iii-1'])
  })

  it('words where there is no number, and a further number for the second of one id', () => {
    expect(ids('## Nơi nhận:\n\n## I. A\n\n## I. B')).toEqual(['mo-dau', 'noi-nhan', 'i', 'i-2'])
  })

  it('gives a repeated number an id that no later number has', () => {
    expect(ids('## 5. A\n\n## 5. B\n\n5.1 C\n\n### 5.2 D')).toEqual(['mo-dau', '5', '5-2', '5-2-2'])
  })

  it("leaves the ids of the plan page's own parts to the page", () => {
    expect(ids('## Mục tiêu\n\n## Nội dung')).toEqual(['mo-dau', 'muc-tieu-2', 'noi-dung-2'])
  })

  it('leaves the ids of the page’s tools, horizons, targets and notes to these', () => {
    const target = '<Target indicator="startups" year="2030" value="5">5 doanh nghiệp</Target>'
    const headings = ['search dialog', 'Năm 2030', 'T startups 2030', 'fn 1', 'fnref 1-2', 'footnote label']
    const body = `${headings.map((heading) => `## ${heading}\n\n`).join('')}${target} và ${target}[^1] [^1].\n\n[^1]: Ghi chú.`
    expect(ids(body)).toEqual([
      ...['mo-dau', 'search-dialog-2', 'nam-2030-2', 't-startups-2030-3'],
      ...['fn-1-2', 'fnref-1-2-2', 'footnote-label-2'],
    ])
    expect(read(body).targets.map(({ id }) => id)).toEqual(['t-startups-2030', 't-startups-2030-2'])
  })

  it('numbered paragraphs have anchors of their own', () => {
    const { sections } = read('## II. NHIỆM VỤ\n\n### 1. Hạ tầng\n\n1.1. Xây dựng mạng.\n\nĐoạn không số.')
    expect(sections.at(-1)?.blocks.map(({ anchor }) => anchor)).toEqual(['ii-1-1', 'ii-1'])
  })
})

describe('readPlan() gives targets', () => {
  const target = (attributes: string, words: string) => `<Target indicator="startups" ${attributes}>${words}</Target>`

  it('with the sentence around the words, footnote marks left out', () => {
    const body = `## I. A\n\nCâu đầu. Đến năm 2030 có ${target('year="2030" value="≥ 5"', 'ít nhất 05 doanh nghiệp[^1]')}; hết. Câu sau.\n\n[^1]: Ghi chú.`
    expect(read(body).targets).toMatchObject([
      {
        id: 't-startups-2030',
        quote: 'Đến năm 2030 có ít nhất 05 doanh nghiệp; hết.',
        words: 'ít nhất 05 doanh nghiệp',
        wordsAt: 16,
      },
    ])
  })

  it('with anchors of their own: year left out, second of one indicator and year', () => {
    const one = target('value="5"', 'có 5 doanh nghiệp')
    expect(read(`## I. A\n\n- ${one}\n- ${one}`).targets.map(({ id }) => id)).toEqual(['t-startups', 't-startups-2'])
  })

  it('whose words begin where the quote has them, whatever spaces stand around', () => {
    const [found] = read(`## I. A\n\nNhân lực đạt ${target('value="1"', ' 1 người ')}; hết.`).targets
    expect(found?.quote.slice(found.wordsAt, found.wordsAt + found.words.length)).toBe('1 người')
  })
})

describe('renderPlan()', () => {
  const render = (body: string) =>
    renderPlan(read(body).tree, (id) => `/chi-tieu/${id}/`, {
      footnotes: 'Chú thích',
      backToText: 'Trở lại',
      corrected: (was) => `bản gốc: ${was}`,
      targetTitle: (id) => id,
    })

  it('links a target to its indicator and escapes what the text holds', () => {
    const body = '## I. A\n\n- Có \\<b> & <Target indicator="startups" value="5">5 doanh nghiệp</Target>'
    expect(render(body)).toBe(
      '<h3 id="i">I. A</h3>\n<ul>\n<li>Có &#x3C;b> &#x26; <mark class="target" id="t-startups"><a href="/chi-tieu/startups/" title="startups">5 doanh nghiệp</a></mark></li>\n</ul>',
    )
  })

  it('puts no link into another: the mark of a note parts the words of a target', () => {
    const body = '<Target indicator="startups" value="5">**5[^1]** doanh[^1] nghiệp[^1]</Target>\n\n[^1]: Ghi chú.'
    const mark = (at: number) =>
      `<sup><a href="#fn-1" id="fnref-1${at > 1 ? `-${at}` : ''}" data-footnote-ref aria-describedby="footnote-label">1</a></sup>`
    const link = (words: string) => `<a href="/chi-tieu/startups/" title="startups">${words}</a>`
    expect(render(body)).toContain(
      `<mark class="target" id="t-startups">${link('<strong>5</strong>')}${mark(1)}${link(' doanh')}${mark(2)}${link(' nghiệp')}${mark(3)}</mark>`,
    )
  })

  it('leaves out what the safe subset has not, though the check has refused it before', () => {
    expect(render('Chữ ![hình](https://vi.du/x.png) và ![khác][x].\n\n[x]: /x.png')).toBe('<p>Chữ  và .</p>')
  })

  it('shows a correction with what the document received says', () => {
    expect(render('<Corrected was="phần đầu">phấn đấu</Corrected>')).toBe(
      '<p><ins class="corrected" title="bản gốc: phần đầu">phấn đấu</ins></p>',
    )
  })

  it('loses no note: one that no mark leads to, and the second of its number, stand where the file has them', () => {
    const html = render('Một[^1]\n\n[^1]: Ghi chú một\n\n[^1]: Ghi chú trùng\n\n[^2]: Ghi chú mồ côi')
    expect(html).toContain('<div>[1] <p>Ghi chú trùng</p></div>')
    expect(html).toContain('<div>[2] <p>Ghi chú mồ côi</p></div>')
    expect(html.split('Ghi chú một')).toHaveLength(2)
  })
})

describe('readPlan() takes no text for what it is not', () => {
  const messages = (body: string) => read(body).file.messages.map(String)

  it.each(['constructor', 'toString', '__proto__'])('refuses an element <%s>, though every object has one', (name) => {
    expect(messages(`Chữ <${name}>x</${name}> chữ`)).toEqual([
      `ha-giang.mdx:8:5: Thẻ lạ <${name}>. Cần: chỉ <Target> và <Corrected>. Cách sửa: xóa thẻ, giữ lại chữ bên trong.`,
    ])
  })

  it('refuses a field __proto__, and takes no other field from it', () => {
    const { frontMatter, file } = readPlan(
      '---\nprovince: ha-giang\n__proto__:\n  title: T\n  docType: K\n  issuer: U\n---\n\nA',
      'ha-giang.mdx',
    )
    expect(frontMatter).toBeNull()
    expect(file.messages.map(String)).toContainEqual(expect.stringMatching(/^ha-giang\.mdx:3:1: Trường lạ “__proto__”/))
  })

  it('takes no number that is too large to be held to the digit', () => {
    const nines = '9'.repeat(400)
    expect(read(`<Target indicator="hdi" value="${nines}">${nines}</Target>`).targets).toEqual([])
  })
})

describe('readPlan() ends on any text', () => {
  it.each([
    ['quotations', '> '.repeat(10_000)],
    ['lists', `${'1. '.repeat(10_000)}a`],
    ['lists set further right each', Array.from({ length: 1_000 }, (_, at) => `${' '.repeat(2 * at)}- a`).join('\n')],
    ['elements', `${'<Target indicator="hdi" value="1">'.repeat(5_000)}1${'</Target>'.repeat(5_000)}`],
  ])('too deep in each other (%s): one message', (_, body) => {
    const { frontMatter, file } = read(body)
    expect(frontMatter?.province).toBe('ha-giang')
    expect(file.messages.map(String)).toEqual([
      expect.stringMatching(/^ha-giang\.mdx:\d+:1: .+ quá nhiều tầng\. Cần: nhiều nhất 100 tầng\./),
    ])
  })

  it('takes a rule of many hyphens for a rule', () => {
    expect(read(`A\n\n${'- '.repeat(500)}\n\nB`).file.messages).toEqual([])
  })

  it('finds the sentences of thousands of targets in one paragraph in time', () => {
    const one =
      '<Target indicator="hdi" value="1">Chỉ số phát triển con người đạt 1 điểm. Chữ chữ chữ chữ chữ.</Target> '
    expect(read(one.repeat(4_000)).targets).toHaveLength(4_000)
  }, 10_000)
})
