import type { TargetRow } from '../data/dataset.ts'
import { inRepository } from './repository-link.ts'

/**
 * The address at which a reader reports that a number is wrong: a new issue of the site's repository with the target's
 * place and value filled in (the fields of .github/ISSUE_TEMPLATE/sua-mot-con-so.yml).
 *
 * @param row the target
 * @param shown how the site shows it: "Hưng Yên, Kinh tế số / GRDP: 35 % GRDP, đến năm 2030"
 * @param site the site's full address, with a slash at its end
 * @param repository the repository's address; undefined where none is set
 * @returns null where no repository is set: no link is drawn then
 */
export function reportLink(
  row: Pick<TargetRow, 'url'>,
  shown: string,
  site: string,
  repository: string | undefined,
): string | null {
  if (!repository) return null
  const fields = new URLSearchParams({
    template: 'sua-mot-con-so.yml',
    title: `Sai sót: ${shown}`,
    place: site + row.url,
    shown,
  })
  return inRepository(repository, `issues/new?${fields}`)
}
