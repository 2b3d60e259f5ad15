import { cpSync, readdirSync } from 'node:fs'
import path from 'node:path'

/** The five real plans that tests ask for by name. More may be in content/: every province that an editor adds. */
export const FIVE = ['bac-giang', 'binh-dinh', 'binh-phuoc', 'hung-yen', 'thai-nguyen']

const OF_PLANS = ['plans', 'sources'].map((name) => path.join('content', name))

/** Whether content/ has these five plans and no other. */
export function hasOnlyTheFive(): boolean {
  return OF_PLANS.every((folder) => readdirSync(folder).every((name) => FIVE.includes(path.parse(name).name)))
}

/** Copies content/ into a folder, with the five plans and their sources only. */
export function copyContent(folder: string): void {
  cpSync('content', path.join(folder, 'content'), {
    recursive: true,
    filter: (file) => !OF_PLANS.includes(path.dirname(file)) || FIVE.includes(path.parse(file).name),
  })
}
