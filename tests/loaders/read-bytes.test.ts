import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { readText } from '../../src/loaders/read-bytes.ts'

let folder: string
const inFolder = (name: string) => path.join(folder, name)

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'read-'))
  writeFileSync(inFolder('file'), 'chữ')
  symlinkSync('file', inFolder('link'))
  mkdirSync(inFolder('folder'))
  spawnSync('mkfifo', [inFolder('pipe')])
  symlinkSync('pipe', inFolder('to-pipe'))
  symlinkSync('/dev/zero', inFolder('to-device'))
  symlinkSync('/etc/passwd', inFolder('to-other'))
  symlinkSync('nothing', inFolder('to-nothing'))
  symlinkSync('to-itself', inFolder('to-itself'))
})
afterAll(() => rmSync(folder, { recursive: true }))

it.each(['file', 'link'])('reads a %s', async (name) => {
  expect(await readText(inFolder(name))).toBe('chữ')
})

it.each([
  ['folder', 'là thư mục, không phải tệp'],
  ['pipe', 'không phải tệp thường'],
  ['to-pipe', 'không phải tệp thường'],
  ['to-device', 'không phải tệp thường'],
  ['to-other', 'liên kết dẫn ra ngoài thư mục của dự án'],
  ['to-nothing', 'không có tệp này'],
  ['to-itself', 'liên kết chỉ vòng về chính nó'],
  ['file/x', 'đường dẫn đi qua một tệp'],
])('says at once in one line that %s is no file of the project', async (name, said) => {
  await expect(readText(inFolder(name), 'content/x')).rejects.toThrow(new RegExp(`^content/x: ${said}[^\\n]*$`))
})
