import { cpSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, expect, inject, it, vi } from 'vitest'
import { copyProject } from './project-copy.ts'

// A site is built, and other tests run in a process of their own.
vi.setConfig({ testTimeout: 600_000 })

const project = copyProject()
afterAll(() => project.remove())

/** Made up, of a province of which other tests make up plans, too; it has values in headline columns, and what queries ask for. */
const SIXTH = `---
province: ha-giang
title: Kế hoạch thực hiện Nghị quyết số 57-NQ/TW
docType: Kế hoạch
issuer: Ủy ban nhân dân tỉnh
number: 40-KH/UBND
issued: 2025-03-10
---

I. MỤC TIÊU

1. Mục tiêu đến năm 2030

- Quy mô kinh tế số đạt tối thiểu 45% GRDP. Đóng góp của năng suất nhân tố tổng hợp (TFP) ở mức trên 60%.
- Quy mô kinh tế số đạt 41% GRDP.

II. NHIỆM VỤ

1. Phát triển kinh tế đêm, không gian ngầm, bán dẫn

Phát triển kinh tế số, kinh tế đêm, không gian ngầm và công nghiệp bán dẫn; nhà đầu tư thiên thần.
`

/** What is asked of the site, and of the five plans. Tests that build sites of their own begin with the copy that is tested here. */
const ASKED = ['arrange', 'downloads', 'pages', 'queries'].map((name) => `tests/site/${name}.test.ts`)

it('an editor who adds a province’s plan fails no test: of the site, or of the five plans', () => {
  for (const name of ['tests', '.github', 'README.md'])
    cpSync(name, path.join(project.folder, name), { recursive: true })
  writeFileSync(path.join(project.folder, 'content/plans/ha-giang.md'), SIXTH)
  expect(project.build()).toMatchObject({ status: 0 })
  const { status, output } = project.test(ASKED, { FIVE_SITE: path.resolve(inject('fiveSite')) })
  expect([status, status === 0 ? '' : output]).toEqual([0, ''])
})
