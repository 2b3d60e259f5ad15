import type { HeaderRule } from './policy.ts'

/**
 * Writes headers as Cloudflare Pages and Netlify read them from the file `_headers`.
 *
 * @param rules what is sent with which addresses
 */
export function headersFile(rules: HeaderRule[]): string {
  const written = rules.map(({ address, headers }) =>
    [address, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n'),
  )
  return `${written.join('\n\n')}\n`
}
