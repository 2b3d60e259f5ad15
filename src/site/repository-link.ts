import process from 'node:process'

/** How pages of content/ name a place in the repository: "repository:issues/new?template=them-mot-tinh.yml". */
const SCHEME = 'repository:'

/** The repository's address, from REPOSITORY_URL ("https://github.com/ten/kho"); undefined where none is set. */
export function repositoryAddress(): string | undefined {
  return process.env.REPOSITORY_URL || undefined
}

/**
 * The address of a page of the repository.
 *
 * @param repository see {@link repositoryAddress}
 * @param page "issues/new?template=…"
 */
export function inRepository(repository: string, page: string): string {
  return `${repository.replace(/\/$/, '')}/${page}`
}

/**
 * The address of a link that a page of content/ has into the site's repository.
 *
 * @param target the link as written there
 * @param repository see {@link repositoryAddress}
 * @returns null where the repository is not known: the words then stay without a link. undefined for any other link
 */
export function repositoryLink(target: string, repository: string | undefined): string | null | undefined {
  if (!target.startsWith(SCHEME)) return undefined
  return repository ? inRepository(repository, target.slice(SCHEME.length)) : null
}
