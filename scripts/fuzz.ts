/**
 * `npm run fuzz`: tries what must hold of any input (tests/fuzz/properties.ts) on 10,000 made-up inputs each. `npm run fuzz -- --runs
 * 500 --seed 42 --only reader` tries fewer, the same again, or one of them. Prints the seed; exit code 1 where one does not hold.
 */
import { parseArgs } from 'node:util'
import fc from 'fast-check'
import { PROPERTIES } from '../tests/fuzz/properties.ts'

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '10000' },
    seed: { type: 'string', default: String(Date.now() % 0x7fff_ffff) },
    only: { type: 'string', default: '' },
  },
})
const [runs, seed] = [Number(values.runs), Number(values.seed)]

for (const [name, property] of Object.entries(PROPERTIES).filter(([name]) => name.startsWith(values.only))) {
  const start = performance.now()
  const result = fc.check(property as fc.IProperty<unknown>, { numRuns: runs, seed })
  const took = ((performance.now() - start) / 1000).toFixed(1)
  console.log(`${result.failed ? 'fails' : 'holds'}  ${name}: ${result.numRuns} runs in ${took} s, seed ${seed}`)
  if (!result.failed) continue
  console.error(fc.defaultReportMessage(result as never))
  process.exitCode = 1
}
