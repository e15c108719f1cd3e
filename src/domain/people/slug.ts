/** Names screens and headers use; they are paths of the application and never an organization's. */
const reserved = new Set(['api', 'new', 'sign-in', 'first-run', 'admin'])
const LONGEST = 40

/** The short name of an organization in addresses: `Ångström & Söhne GmbH` → `angstrom-sohne-gmbh`. */
export function slugOf(name: string): string {
  const plain = name.replace(/ß/g, 'ss').normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  const slug = plain
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST)
    .replace(/^-+|-+$/g, '')
  return slug === '' || reserved.has(slug) ? 'organization' : slug
}

/** The next one to try when a slug is taken: `acme`, `acme-2`, `acme-3`. */
export function slugAttempt(slug: string, attempt: number): string {
  return attempt === 1 ? slug : `${slug}-${attempt}`
}
