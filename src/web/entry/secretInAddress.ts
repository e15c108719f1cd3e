/**
 * The secret of an invitation, reset or first-run link. It stands after `#`, so that neither a server's log nor a Referer ever
 * holds it. Empty when there is none.
 */
export function secretInAddress(): string {
  return decodeURIComponent(location.hash.slice(1))
}
