import path from 'node:path'
import type { TestProject } from 'vitest/node'
import { hasOnlyTheFive } from '../five-plans.ts'
import { copyProject } from './project-copy.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder of a built site that has the five plans only, for what is asked of them by name. */
    fiveSite: string
  }
}

/**
 * Before all tests: sees to a site of the five plans. That is dist/ itself as long as content/ has no other plan; FIVE_SITE names one
 * that is built already.
 *
 * @returns what removes it again, where it was built
 */
export function setup({ provide }: TestProject): (() => void) | undefined {
  const built = process.env.FIVE_SITE ?? (hasOnlyTheFive() ? 'dist' : undefined)
  if (built !== undefined) {
    provide('fiveSite', built)
    return undefined
  }
  const project = copyProject()
  const { status, output } = project.build()
  if (status !== 0) throw new Error(output)
  provide('fiveSite', path.join(project.folder, 'dist'))
  return project.remove
}
