import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { reportLink } from '../../src/site/report-link.ts'

const row = { url: 'tinh/hung-yen/#t-digital-economy-share-2030' }
const SHOWN = 'Hưng Yên, Kinh tế số / GRDP: 35 % GRDP, đến năm 2030'

test('a report begins as an issue with the fields of the template filled in', () => {
  const link = new URL(reportLink(row, SHOWN, 'https://vi-du.vn/', 'https://github.com/ten/kho/') ?? '')
  expect(link.origin + link.pathname).toBe('https://github.com/ten/kho/issues/new')
  const { template, place, shown, title } = Object.fromEntries(link.searchParams)
  expect([place, shown]).toEqual([`https://vi-du.vn/${row.url}`, SHOWN])
  expect(title).toBe(`Sai sót: ${SHOWN}`)
  const form = parse(readFileSync(`.github/ISSUE_TEMPLATE/${template}`, 'utf8')) as { body: { id: string }[] }
  expect(form.body.map(({ id }) => id)).toEqual(expect.arrayContaining(['place', 'shown']))
})

test('without a repository there is no link', () => {
  expect(reportLink(row, SHOWN, 'https://vi-du.vn/', undefined)).toBeNull()
})
