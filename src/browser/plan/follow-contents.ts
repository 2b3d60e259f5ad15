/** The plan page's contents follow the reader: the section that is being read is marked, and its branch is open. */
const nav = document.querySelector<HTMLElement>('nav.outline')
const links = new Map(
  [...(nav?.querySelectorAll<HTMLAnchorElement>('a[href^="#"]') ?? [])].map((link) => [link.hash.slice(1), link]),
)
const headings = [...links.keys()].flatMap((id) => document.getElementById(id) ?? [])
/** Pixels from the top of the window: a heading above this line has been reached. */
const READING_LINE = 140
let current: HTMLAnchorElement | undefined
let isWaiting = false
/** Branches that were opened here, to be closed again; those that the reader opened stay. */
let opened: HTMLDetailsElement[] = []

function follow(): void {
  isWaiting = false
  // On a phone the contents stand above the text: opening a branch there would push the text away.
  if (!nav || getComputedStyle(nav).position !== 'sticky') return
  const reached = headings.filter((heading) => heading.getBoundingClientRect().top < READING_LINE).at(-1)
  const link = reached && links.get(reached.id)
  if (link === current) return
  current?.removeAttribute('aria-current')
  current = link
  link?.setAttribute('aria-current', 'location')
  openBranchesOf(link)
  // Only the list itself scrolls, never the page.
  if (link && nav.scrollHeight > nav.clientHeight) {
    nav.scrollTop += link.getBoundingClientRect().top - nav.getBoundingClientRect().top - nav.clientHeight / 3
  }
}

function openBranchesOf(link: HTMLAnchorElement | undefined): void {
  const branches: HTMLDetailsElement[] = []
  for (
    let branch = link?.parentElement?.closest('details');
    branch;
    branch = branch.parentElement?.closest('details')
  ) {
    branches.push(branch)
  }
  for (const branch of opened) if (!branches.includes(branch)) branch.open = false
  opened = branches.filter((branch) => !branch.open || opened.includes(branch))
  for (const branch of opened) branch.open = true
}

addEventListener(
  'scroll',
  () => {
    if (isWaiting) return
    isWaiting = true
    requestAnimationFrame(follow)
  },
  { passive: true },
)
follow()
