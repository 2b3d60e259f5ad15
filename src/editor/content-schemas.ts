/** JSON Schemas of the content files, for programs in which editors write. */
import { z } from 'zod'
import {
  Bodies,
  IndicatorRegistry,
  Levels,
  NationalTarget,
  Peoples,
  PlanFrontMatter,
  Publisher,
  ReleaseReason,
  SearchTerms,
  TaskGroups,
  Themes,
} from '../schema.ts'

const toJson = (schema: z.ZodType) => z.toJSONSchema(schema, { io: 'input' })

/** By file name: content/indicators.yaml is described by `indicators`, the front matter of a plan by `plan`. */
export const CONTENT_SCHEMAS = {
  plan: toJson(PlanFrontMatter),
  indicators: toJson(IndicatorRegistry),
  levels: toJson(Levels),
  national: toJson(z.array(NationalTarget)),
  'task-groups': toJson(TaskGroups),
  bodies: toJson(Bodies),
  themes: toJson(Themes),
  peoples: toJson(Peoples),
  search: toJson(SearchTerms),
  site: toJson(Publisher),
  'release-reasons': toJson(z.array(ReleaseReason)),
}
