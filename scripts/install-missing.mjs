// Installs what is missing: the packages of package-lock.json and, with --chromium, a browser for the tests.
// Plain JavaScript without packages, because it runs before anything is installed, on whatever Node the machine has.
import { execFileSync, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'

const STAMP = 'node_modules/.installed'
const CHROMIUM = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium'

process.chdir(new URL('..', import.meta.url).pathname)

const wanted = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex')
if (!existsSync(STAMP) || readFileSync(STAMP, 'utf8') !== wanted) {
  console.error('Installing packages (npm ci)…')
  execFileSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    stdio: ['ignore', 2, 2], // standard output belongs to the command that comes after
    shell: process.platform === 'win32',
  })
  writeFileSync(STAMP, wanted)
}

if (process.argv.includes('--chromium') && !existsSync(CHROMIUM)) {
  console.error('Installing Chromium for the browser tests (apt-get)…')
  const apt = (...args) => spawnSync('apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'] }).status === 0
  if (!(apt('update', '-qq') && apt('install', '-y', '-qq', '--no-install-recommends', 'chromium'))) {
    console.error(
      `No Chromium at ${CHROMIUM}, and apt-get could not install it. Install Chromium and set CHROMIUM_PATH.`,
    )
    process.exit(1)
  }
}
