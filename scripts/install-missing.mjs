// Installs what is missing: the packages of package-lock.json and, with --chromium, a browser for the tests.
// Plain JavaScript without packages, because it runs before anything is installed, on whatever Node the machine has.
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const CHROMIUM = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium'

process.chdir(fileURLToPath(new URL('..', import.meta.url)))

if (!isInstalled()) {
  console.error('Installing packages (npm ci)…')
  execFileSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    stdio: ['ignore', 2, 2], // standard output belongs to the command that comes after
    shell: process.platform === 'win32',
  })
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

/** npm writes node_modules/.package-lock.json last: what it lists is installed. Other platforms' binaries never are. */
function isInstalled() {
  const hidden = 'node_modules/.package-lock.json'
  if (!existsSync(hidden)) return false
  const installed = JSON.parse(readFileSync(hidden, 'utf8')).packages
  const wanted = Object.entries(JSON.parse(readFileSync('package-lock.json', 'utf8')).packages)
  return wanted.every(
    ([path, { version, optional }]) => path === '' || optional || installed[path]?.version === version,
  )
}
