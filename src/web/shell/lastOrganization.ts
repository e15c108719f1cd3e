const KEY = 'meliora.organization'

/** The organization one was in last on this device, or null; the start leads there. */
export function lastOrganization(): string | null {
  return localStorage.getItem(KEY)
}

export function keepOrganization(slug: string): void {
  localStorage.setItem(KEY, slug)
}
