import type { App } from '#app/app.ts'
import type { Caller } from '#app/caller.ts'
import { organizationsHere } from '#app/people/organizationsHere.ts'
import { Misuse } from '../settings.ts'

/**
 * The caller of a command that works in one organization: the one named by its slug, or the only one. The command line acts as the
 * system, because whoever may open the database needs no further leave.
 */
export async function organizationCaller(
  app: App,
  slug: string | undefined,
): Promise<Caller & { readonly slug: string }> {
  const organizations = await organizationsHere(app)
  if (organizations.length === 0)
    throw new Misuse('There is no organization yet. Open the page, or start the server, first.')
  const names = organizations.map((each) => each.slug).join(', ')
  const one =
    slug === undefined && organizations.length === 1
      ? organizations[0]
      : organizations.find((each) => each.slug === slug)
  if (!one)
    throw new Misuse(
      slug === undefined
        ? `Say which organization with --organization: ${names}.`
        : `There is no organization "${slug}"; there is: ${names}.`,
    )
  return { organization: one.id, slug: one.slug, actor: { kind: 'system' }, channel: 'cli', language: 'en' }
}
