/**
 * Every schema of the project's content and data. Types come from here by `z.infer` and are written nowhere else.
 */

import { isIsoDate } from './text/dates.ts'
import { parseTargetValue } from './text/target-value.ts'
import { z } from './zod.ts'

/** An identifier in addresses: lower-case ASCII letters and digits with single hyphens, "ha-giang". */
const Slug = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)

const Text = z.string().trim().min(1)

/** A calendar date, "2025-03-02". */
const IsoDate = z.string().refine(isIsoDate, { params: { expected: 'date' } })

/** The years a target may name. */
export const TARGET_YEARS = { first: 2020, last: 2050 } as const

/** A horizon: the year by which a target is to be reached. */
const Year = z.number().int().min(TARGET_YEARS.first).max(TARGET_YEARS.last)

/**
 * Front matter of a plan file. What the document does not state is left out. The descriptions are for editors, in messages and in
 * the programs in which they write: each says what the field wants.
 */
export const PlanFrontMatter = z
  .strictObject({
    /** The province (one of the 63) that issued the plan, by its slug: "ha-giang". */
    province: Slug.optional().describe(
      'tên viết không dấu của một trong 63 tỉnh, như cột slug của content/provinces.csv',
    ),
    /** Instead of `province`: one of the 34 provinces of today, for a plan issued after 1 July 2025, or a place below a province. */
    unit: Slug.optional().describe(
      'tên viết không dấu của một trong 34 tỉnh hiện nay, như cột successor_slug của content/provinces.csv, hoặc của một nơi trong content/local-places.csv',
    ),
    /** The plan's full title, type first: "Kế hoạch thực hiện Nghị quyết số 57-NQ/TW …". */
    title: Text.describe('tên đầy đủ của văn bản'),
    /** The type of document as its head says it: "Kế hoạch", "Chương trình hành động". */
    docType: Text.describe('loại văn bản như ghi trên đầu văn bản, ví dụ Kế hoạch'),
    /** Who issued it: "Ban Thường vụ Tỉnh ủy". */
    issuer: Text.describe('cơ quan ban hành, ví dụ Ban Thường vụ Tỉnh ủy'),
    /** The document's number with its letters: "74-CTr/TU". */
    number: Text.optional().describe('số ký hiệu, ví dụ 74-CTr/TU'),
    /** The day it was issued: 2025-03-02. */
    issued: IsoDate.optional().describe('ngày ban hành dạng năm-tháng-ngày, ví dụ 2025-03-02'),
    /** Who signed, and as what; either alone where the text gives no more. */
    signatory: z
      .strictObject({
        name: Text.optional().describe('họ tên người ký'),
        role: Text.optional().describe('chức vụ người ký'),
      })
      .optional()
      .describe('hai dòng thụt vào: name (họ tên) và role (chức vụ), có thể chỉ một'),
    /** The document that this one replaces or amends, in the plan's own words; its number tells which one of ours it is. */
    replaces: Text.optional().describe('tên và số của văn bản bị thay thế hoặc sửa đổi, như văn bản viết'),
    /** The text as received, in content/sources/. */
    source: z
      .strictObject({
        /** File name in content/sources/: "ha-giang.txt". */
        file: Text.describe('tên tệp trong content/sources/'),
        /** Where it was published. */
        url: z
          .url({ protocol: /^https?$/ })
          .optional()
          .describe('địa chỉ bắt đầu bằng https:// hoặc http://'),
        /** Checksum of that file, 64 hexadecimal digits. */
        sha256: z
          .string()
          .regex(/^[0-9a-f]{64}$/)
          .describe('mã kiểm tra SHA-256 của tệp văn bản gốc: 64 chữ số 0–9 và chữ a–f thường'),
      })
      .optional()
      .describe('các dòng thụt vào: file, sha256, và url nếu có'),
    /** `machine`: targets found by a program; `reviewed`: an editor has read the plan line by line. */
    review: z
      .enum(['machine', 'reviewed'])
      .default('machine')
      .describe('machine (trích tự động) hoặc reviewed (đã kiểm duyệt)'),
    /** The day of that review: 2026-11-21. */
    reviewedOn: IsoDate.optional().describe('ngày kiểm duyệt dạng năm-tháng-ngày, ví dụ 2026-11-21'),
    /** Who has read the plan a second time, where content/site.yaml asks for it. */
    secondReader: Text.optional().describe('họ tên người đọc lại thứ hai, khi content/site.yaml đòi có'),
    /** Groups of tasks (content/task-groups.yaml) of sections that the program puts into another one: iv-5-1 to "infrastructure". */
    taskGroups: z
      .record(Text, Slug)
      .optional()
      .describe(
        'các dòng thụt vào, mỗi dòng mã mục (phần sau dấu # của địa chỉ) và mã nhóm nhiệm vụ, ví dụ iv-5-1: infrastructure',
      ),
  })
  .refine((plan) => (plan.province === undefined) !== (plan.unit === undefined), {
    params: { expected: 'province-or-unit' },
    path: ['province'],
  })
export type PlanFrontMatter = z.infer<typeof PlanFrontMatter>

/** What an editor reads about an attribute of an element, and what the program offers when the element is typed. */
export interface AttributeHelp {
  /** The attribute's row in the guide's table, as markdown. */
  guide: string
  /** What a message says is expected, where the schema refuses a value. */
  expected?: string
  /** What a message says to do then. */
  fix?: string
  /** Offered by the snippet for VS Code, with this text to type over. Left out: the snippet has no such attribute. */
  snippet?: string
}

/** The help for each attribute, beside its schema: element list, validation, messages, snippets and the guide's table use it. */
export const attributeHelp = z.registry<AttributeHelp>()

/** Attributes of `<Target>`, which stands around the words that state a target. One more attribute is one more entry. */
export const TargetAttributes = z.object({
  indicator: z.string().register(attributeHelp, {
    guide:
      'mã của chỉ tiêu: mở trang [Chỉ tiêu](/chi-tieu/), mã là phần cuối địa chỉ trang của chỉ tiêu ấy. Con số không có chỉ tiêu nào thì để yên',
    snippet: '',
  }),
  year: z
    .string()
    .regex(/^\d{4}$/)
    .optional()
    .register(attributeHelp, {
      guide: 'năm phải đạt; bỏ đi khi văn bản không nêu',
      expected: 'một năm bốn chữ số, ví dụ year="2030"',
      fix: 'sửa năm, hoặc bỏ year khi văn bản không nêu năm',
      snippet: '2030',
    }),
  value: z
    .string()
    .refine((value) => parseTargetValue(value) !== null)
    .register(attributeHelp, {
      guide: 'giá trị, theo bảng dưới; không ghi đơn vị',
      expected:
        'một trong các dạng "≥ 40", "> 55", "≤ 5", "< 5", "16–18", "~ 50", "top 10", "100", "2/3" (phẩy thập phân, chấm hàng nghìn)',
      snippet: '',
    }),
  per: z.literal('year').optional().register(attributeHelp, {
    guide: '`year` khi con số là mức mỗi năm',
    expected: 'per="year" (mỗi năm)',
    fix: 'ghi per="year" hoặc bỏ per',
  }),
  unit: z.string().optional().register(attributeHelp, { guide: 'chỉ khi khác đơn vị của chỉ tiêu' }),
  note: z.string().optional().register(attributeHelp, {
    guide:
      'ghi chú cho người đọc. Chương trình ghi sẵn “Số tăng thêm, không phải tổng số.” khi câu nói “thêm”, “tăng”: giữ nếu đúng vậy, xóa nếu con số là cả mức',
  }),
})
export type TargetAttributes = z.infer<typeof TargetAttributes>

/** Attributes of `<Corrected>`, which stands around the right words where the source was scanned wrongly. */
const CorrectedAttributes = z.object({
  was: z.string().register(attributeHelp, { guide: 'chữ của bản nhận được', snippet: '$TM_SELECTED_TEXT' }),
})

/** The elements that a plan may contain, by name, with their attributes. */
export const ELEMENTS = { Target: TargetAttributes, Corrected: CorrectedAttributes } as const

/** One indicator of the registry, content/indicators.yaml. */
export const Indicator = z.strictObject({
  /** Stable id in data and addresses: "5g-coverage". */
  id: Slug,
  /** One of the registry's groups: "infrastructure". */
  group: Slug,
  /** What its values are counted in: "%", "% GRDP", "per 10,000 people", "rank" (smaller is better)… */
  unit: Text,
  /** Stands in the headline matrix. */
  headline: z.boolean().default(false),
  /** Name: "Tỷ lệ phủ sóng 5G". */
  vi: Text,
  /** Name for narrow columns, at most 26 characters: "Phủ sóng 5G". */
  short: Text.max(26),
  /** What is counted and over what base, for readers. */
  definition: Text,
  /** Ids that are easily mistaken for this one. */
  not: z.array(Slug).default([]),
  /** Phrases by which the extractor recognises it; " … " stands for up to six other words. */
  patterns: z.array(Text).default([]),
  /** Phrases by which a sentence speaks of it without a number; notation as in `patterns`. */
  statements: z.array(Text).default([]),
  /** Clauses that state it, with the value an editor would write. */
  examples: z
    .array(
      z.strictObject({
        text: Text,
        value: Text.refine((value) => parseTargetValue(value) !== null),
        year: Year.optional(),
      }),
    )
    .default([]),
})
export type Indicator = z.infer<typeof Indicator>

/** content/indicators.yaml: groups in the order of display, indicators in the order of display. */
export const IndicatorRegistry = z.strictObject({
  groups: z.record(Slug, z.strictObject({ vi: Text })),
  /** What a unit that counts things is called in texts, for the extractor: people to "người", "cán bộ"… */
  units: z.record(Text, z.array(Text)).default({}),
  /** Abbreviations of the field, written out, for the extractor: "KHCN" to "khoa học công nghệ". */
  abbreviations: z.record(Text, Text).default({}),
  indicators: z.array(Indicator),
})
export type IndicatorRegistry = z.infer<typeof IndicatorRegistry>

/** content/task-groups.yaml: groups of tasks by the headings under which plans set them, in the order of display. */
export const TaskGroups = z.record(
  Slug,
  z.strictObject({
    /** Name for readers: "Nhân lực". */
    vi: Text,
    /** Words, side by side, by which a heading belongs to the group; "^" before them: only at its head. */
    headings: z.array(Text).min(1),
    /** Words by which a heading does not, whatever else it has. */
    except: z.array(Text).default([]),
    /** All parts of such a section belong to the group too. */
    whole: z.boolean().default(false),
    /** Headings that are names of bodies belong to the group. */
    bodies: z.boolean().default(false),
    /** Words that are counted in the text of a section whose heading does not say. */
    texts: z.array(Text).default([]),
    /** What the texts of provinces are put beside each other by, in the order of display. */
    parts: z.array(z.strictObject({ vi: Text, phrases: z.array(Text).min(1) })).default([]),
  }),
)
export type TaskGroups = z.infer<typeof TaskGroups>

/** content/bodies.yaml: the bodies that plans give work to, in the order of display. */
export const Bodies = z.record(
  Slug,
  z.strictObject({
    /** Name for readers, today's where it was renamed: "Sở Khoa học và Công nghệ". */
    vi: Text,
    /** Other names in texts: abbreviations, names of before a merger. */
    aliases: z.array(Text).default([]),
    /** Ids of those who are called together and it is one of: "các sở, ban, ngành". */
    partOf: z.array(Slug).default([]),
  }),
)
export type Bodies = z.infer<typeof Bodies>

/** content/themes.yaml: what readers ask all plans about, in the order of display. */
export const Themes = z.record(
  Slug,
  z.strictObject({
    /** Name for readers: "Bán dẫn, vi mạch". */
    vi: Text,
    /** Words, side by side, by which a sentence speaks of the theme. */
    phrases: z.array(Text).min(1),
    /** Words that contain one of `phrases` and mean something else. */
    except: z.array(Text).default([]),
  }),
)
export type Themes = z.infer<typeof Themes>

/** content/peoples.yaml: what people call a province's people or land, by the provinces of before 1 July 2025 that they mean. */
export const Peoples = z.record(Text, z.array(Slug).min(1))
export type Peoples = z.infer<typeof Peoples>

/** content/search.yaml: what the search knows of the language. */
export const SearchTerms = z.strictObject({
  /** Names of one thing, each with the others: "TFP", "năng suất nhân tố tổng hợp". */
  synonyms: z.array(z.array(Text).min(2)).default([]),
  /** English words for a Vietnamese one: whoever types them asks for that, not the other way round. */
  english: z.record(Text, z.array(Text).min(1)).default({}),
  /** Words that only ask: "nào", "bao nhiêu". */
  questionWords: z.array(Text).default([]),
})
export type SearchTerms = z.infer<typeof SearchTerms>

const EMPTY = z.literal('')

/** content/site.yaml: who publishes the site. An empty text is not known. */
export const Publisher = z.strictObject({
  /** Person or organisation that answers for the site. */
  responsible: z.string().default(''),
  /** Mail address for reports and new plans. */
  contact: z.union([EMPTY, z.email()]).default(''),
  /** The site's full address, with the path under which it stands. */
  address: z.union([EMPTY, z.url({ protocol: /^https?$/ })]).default(''),
  /** Repository on GitHub, whose issue forms take reports and new plans. */
  repository: z.union([EMPTY, z.url({ protocol: /^https$/ })]).default(''),
  /** `review: reviewed` needs the name of a second reader. */
  secondReader: z.boolean().default(false),
  /** Licence of the data. */
  licence: z.strictObject({
    /** As pages name it. */
    name: Text,
    /** SPDX identifier (https://spdx.org/licenses/). */
    id: Text,
    url: z.url({ protocol: /^https$/ }),
  }),
})
export type Publisher = z.infer<typeof Publisher>

/** One entry of content/releases/reasons.yaml: why values changed since the last release. It is for the changes that have all it names. */
export const ReleaseReason = z.strictObject({
  /** The plan, by its file's name without ending: "ha-giang". */
  plan: z
    .string()
    .regex(/^[a-z0-9-]+$/)
    .optional(),
  indicator: Slug.optional(),
  /** "targets", "plans", "sections" … */
  table: Text.optional(),
  /** A column of the table: "value". */
  field: Text.optional(),
  /** For readers: "Văn phòng UBND tỉnh đính chính ngày 3/12/2026". */
  reason: Text,
})
export type ReleaseReason = z.infer<typeof ReleaseReason>

/** One line of content/provinces.csv: a province of before 1 July 2025 and the one of today that it became part of. */
export const Province = z.strictObject({
  slug: Slug,
  name_vi: Text,
  /** Two digits of the General Statistics Office. */
  gso_code: z.string().regex(/^\d{2}$/),
  region: Text,
  type: Text,
  successor_slug: Slug,
  successor_name: Text,
  successor_gso_code: z.string().regex(/^\d{2}$/),
})
export type Province = z.infer<typeof Province>

/** content/levels.yaml: the levels of places that have plans, the highest first. */
export const Levels = z
  .record(
    Slug,
    z.strictObject({
      /** Name for readers: "xã, phường, đặc khu". */
      vi: Text,
      /** Each place has a row of its own where provinces are compared. */
      compared: z.boolean().default(false),
    }),
  )
  .refine((levels) => ['unit', 'province'].every((kind) => Object.hasOwn(levels, kind)), {
    message: 'có đủ hai bậc unit và province',
  })
export type Levels = z.infer<typeof Levels>

/** One line of content/local-places.csv: a place below the provinces. Plans name it by `unit`. */
export const LocalPlace = z.strictObject({
  /** No other place of today has it: "phan-dinh-phung-thai-nguyen". */
  slug: Slug,
  name: Text,
  /** Its level in content/levels.yaml: "commune". */
  kind: Slug,
  /** The place it is part of, by its key: "dv-" and the slug of a place of today, or the slug of a province of before 1 July 2025. */
  parent: Slug,
})
export type LocalPlace = z.infer<typeof LocalPlace>

/** What a name in content/places.csv is the name of; "tên khác" is another name of the province itself. */
const PLACE_KINDS = ['tên khác', 'thành phố', 'thị xã', 'quận', 'huyện'] as const

/**
 * One line of content/places.csv: a city, town or district of before 1 July 2025, or another name of a province. Where it is
 * today follows from the province and content/provinces.csv.
 */
export const PlaceName = z.strictObject({
  /** As people write it: "Quy Nhơn", "TP.HCM". */
  name: Text,
  kind: z.enum(PLACE_KINDS),
  /** Slug of the province of before 1 July 2025. */
  province: Slug,
})
export type PlaceName = z.infer<typeof PlaceName>

/** The documents that set national targets, in the order in which comparisons take them: the Resolution, the Government's programme. */
export const NATIONAL_DOCUMENTS = ['57-NQ/TW', '03/NQ-CP'] as const

/** One national target, content/national.yaml. */
export const NationalTarget = z.strictObject({
  /** The document that sets it. */
  document: z.enum(NATIONAL_DOCUMENTS),
  indicator: Slug,
  /** The horizon; left out where the document gives none. */
  year: Year.optional(),
  /** In the notation of `<Target value>`. */
  value: Text.refine((value) => parseTargetValue(value) !== null),
  /** Only where it differs from the registry's: "% GDP". */
  unit: Text.optional(),
  /** `false` where a province's value is of another kind (a national count, a rank in the world). */
  comparable: z.boolean().default(true),
  /** A full text was read and another public copy says the same; `false` is shown by a mark that a legend explains. */
  checked: z.boolean(),
  /** For readers: what the value is, or why it is not comparable. */
  note: Text.optional(),
})
export type NationalTarget = z.infer<typeof NationalTarget>

/** How a province's target stands to the national one; empty where there is no national one. */
export type VsNational = 'above' | 'equal' | 'below' | 'not-comparable' | ''
