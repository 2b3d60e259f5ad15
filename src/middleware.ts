import { defineMiddleware } from 'astro:middleware'
import { statePolicy } from './site/state-policy.ts'

/** Writes into each page, when it is built, what it may do. While editing (`dev`) Vite's own scripts stand in pages. */
export const onRequest = defineMiddleware(async ({ url }, next) => {
  const response = await next()
  if (import.meta.env.DEV || !response.headers.get('Content-Type')?.includes('text/html')) return response
  const path = url.pathname.slice(import.meta.env.BASE_URL.replace(/\/*$/, '/').length)
  return new Response(statePolicy(await response.text(), path), response)
})
