import { defineCollection } from 'astro:content'
import { glob } from 'astro/loaders'
import { z } from 'astro/zod'
import { plansLoader } from './loaders/plans.ts'
import { registryLoader } from './loaders/registry.ts'
import { PlanFrontMatter } from './schema.ts'

export const collections = {
  // The loader checks the front matter by itself; the schema is given for programs in which editors write (VS Code).
  plans: defineCollection({ loader: plansLoader('content'), schema: PlanFrontMatter }),
  registry: defineCollection({ loader: registryLoader('content') }),
  pages: defineCollection({
    loader: glob({ base: './content/pages', pattern: '**/*.mdx' }),
    schema: z.strictObject({ title: z.string(), description: z.string() }),
  }),
}
