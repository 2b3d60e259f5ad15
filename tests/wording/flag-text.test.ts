import { expect, it } from 'vitest'
import { findFlags } from '../../src/data/flags.ts'
import { stringsOf } from '../../src/i18n/index.ts'
import { flagText } from '../../src/wording/flag-text.ts'
import type { Stated } from '../data/datasets.ts'
import { datasetOf, registry } from '../data/datasets.ts'

it.each<[string, Stated[], string]>([
  [
    'conflict',
    [
      ['hdi', 2030, '> 0,7'],
      ['hdi', 2030, '0,75'],
    ],
    'Hà Giang ghi hai số cho “Chỉ số phát triển con người (HDI)” đến năm 2030: > 0,7 và 0,75',
  ],
  [
    'regression',
    [
      ['hdi', 2030, '0,75'],
      ['hdi', 2035, '0,7'],
    ],
    'Hà Giang đặt “Chỉ số phát triển con người (HDI)” đến năm 2035 kém mốc trước: 0,7, sau 0,75 đến năm 2030',
  ],
  [
    'jump',
    [
      ['hdi', 2025, '0,1'],
      ['hdi', 2030, '0,7'],
    ],
    'Hà Giang đặt “Chỉ số phát triển con người (HDI)” gấp từ năm lần trở lên giữa hai mốc: 0,1 đến năm 2025, 0,7 đến năm 2030',
  ],
  [
    'out-of-range',
    [['hdi', 2030, '1,2']],
    'Hà Giang ghi “Chỉ số phát triển con người (HDI)” đến năm 2030 là 1,2, ngoài khoảng có thể',
  ],
  [
    'repeated',
    [
      ['hdi', 2030, '0,7'],
      ['hdi', 2030, '0,7'],
    ],
    'Hà Giang nêu hai lần cùng một số cho “Chỉ số phát triển con người (HDI)” đến năm 2030: 0,7',
  ],
])('flagText() states the fact of a %s with its numbers', (kind, stated, text) => {
  const [plan] = datasetOf({ 'ha-giang': stated }).plans
  const [flag] = findFlags(plan?.targets ?? [], registry.indicators)
  expect(flag?.kind).toBe(kind)
  expect(flag && flagText(stringsOf(), 'Hà Giang', flag).replaceAll('\u00A0', ' ')).toBe(text)
})
