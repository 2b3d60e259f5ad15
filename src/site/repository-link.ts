/** How pages of content/ name a place in the repository: "repository:issues/new?template=them-mot-tinh.yml". */
const SCHEME = 'repository:'

/**
 * The address of a link that a page of content/ has into the site's repository.
 *
 * @param target the link as written there
 * @param repository the repository's address ("https://github.com/ten/kho"); undefined where none is set
 * @returns null where the repository is not known: the words then stay without a link. undefined for any other link
 */
export function repositoryLink(target: string, repository: string | undefined): string | null | undefined {
  if (!target.startsWith(SCHEME)) return undefined
  return repository ? `${repository.replace(/\/$/, '')}/${target.slice(SCHEME.length)}` : null
}
