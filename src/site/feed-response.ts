/** A feed as the answer to a request. */
export function feedResponse(feed: string): Response {
  return new Response(feed, { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } })
}
