import { cpSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import MiniSearch from 'minisearch'
import { close, createIndex } from 'pagefind'
import type { PlanTexts } from '../../src/search/records.ts'

/** A page that searches by a script of `search(query)`, which gives addresses with a text. */
function plainPage(search: string): string {
  return `<!doctype html><html lang="vi"><meta charset="utf-8"><title>x</title><link rel="icon" href="data:,"><form><input name="q"></form><ol id="search-results"></ol>
<script type="module">${search}
const list = document.querySelector('#search-results')
const run = async (query) => {
  list.replaceChildren()
  const found = await search(query)
  list.append(...found.map(({ url, text }) => Object.assign(document.createElement('li'), { textContent: text })).map((item, index) => { item.dataset.searchResult = found[index].url; return item }))
  document.title = 'done'
}
document.querySelector('form').addEventListener('submit', (event) => { event.preventDefault(); run(new FormData(event.target).get('q')) })
run(new URLSearchParams(location.search).get('q'))
</script></html>`
}

/**
 * Writes a page that searches plans by plain Pagefind.
 *
 * @param folder an empty folder, to be served
 */
export async function writePagefind(plans: PlanTexts[], folder: string): Promise<void> {
  const { index } = await createIndex({})
  for (const { plan, province, records } of plans) {
    const body = records.map(({ url, headings, text, continued }) => {
      const heading =
        continued === undefined ? `<h2 id="${url.split('#')[1]}">${escapeHtml(headings.at(-1) ?? province)}</h2>` : ''
      return (
        heading +
        text
          .split('\n')
          .map((block) => `<p>${escapeHtml(block)}</p>`)
          .join('')
      )
    })
    await index?.addHTMLFile({
      url: `/tinh/${plan}/`,
      content: `<html lang="vi"><body><h1>${escapeHtml(province)}</h1>${body.join('')}</body></html>`,
    })
  }
  await index?.writeFiles({ outputPath: path.join(folder, 'pagefind') })
  await close()
  const script = `const pagefind = await import('/pagefind/pagefind.js')
// Bytes that a worker loads are not counted from outside.
await pagefind.options({ noWorker: true })
const search = async (query) => Promise.all((await pagefind.search(query)).results.slice(0, 10).map(async (result) => {
  const { url, sub_results: [first], excerpt } = await result.data()
  return { url: first?.url ?? url, text: excerpt }
}))`
  writePage(folder, script)
}

/**
 * Writes a page that searches plans by MiniSearch, with all texts in its index.
 *
 * @param folder an empty folder, to be served
 */
export function writeMiniSearch(plans: PlanTexts[], folder: string): void {
  const documents = plans.flatMap(({ plan, records }) =>
    records.map(({ url, headings, text }, number) => ({
      id: `${plan}!${number}`,
      url: `/${url}`,
      title: headings.at(-1) ?? '',
      text,
    })),
  )
  const index = new MiniSearch({ fields: ['title', 'text'], storeFields: ['url', 'text'] })
  index.addAll(documents)
  writeFileSync(path.join(folder, 'index.json'), JSON.stringify(index))
  cpSync('node_modules/minisearch/dist/es/index.js', path.join(folder, 'minisearch.js'))
  const script = `import MiniSearch from '/minisearch.js'
const index = MiniSearch.loadJSON(await (await fetch('/index.json')).text(), { fields: ['title', 'text'], storeFields: ['url', 'text'] })
const search = async (query) => index.search(query, { combineWith: 'AND' }).slice(0, 10)`
  writePage(folder, script)
}

function writePage(folder: string, script: string): void {
  for (const name of ['index.html', '404.html']) writeFileSync(path.join(folder, name), plainPage(script))
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
