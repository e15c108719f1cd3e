import type { Role } from '#domain/people/roles.ts'
import { defaultSettings, type Settings } from '#domain/people/settings.ts'
import { slugAttempt, slugOf } from '#domain/people/slug.ts'
import type { Language } from '#domain/words/sentence.ts'
import { newId } from '#store/ids.ts'
import type { Tx } from '#store/open.ts'
import { markFounded } from '#store/people/installation.ts'
import { insertOrganization } from '#store/people/organization.ts'
import { insertPerson } from '#store/people/persons.ts'
import { grantRoles } from '#store/people/roleGrants.ts'
import { appendTrail, type TrailDraft } from '#store/trail/trail.ts'
import type { App } from '../app.ts'
import type { Caller, Channel } from '../caller.ts'
import { foundModelsWithin } from '../scoring/foundModels.ts'
import { emailFrom, nameFrom } from '../texts.ts'
import { changesOf, draft } from '../trailed.ts'
import { assertTimeZone } from './settingsAsked.ts'

export interface Founding {
  readonly name: string
  /** Derived from the name unless given. */
  readonly slug?: string
  readonly language: Language
  readonly timeZone: string
  readonly founder: { readonly name: string; readonly email?: string | null; readonly roles: readonly Role[] }
  readonly channel: Channel
}

export interface Founded {
  readonly organization: { readonly id: string; readonly slug: string; readonly name: string }
  readonly person: { readonly id: string; readonly name: string }
}

/** Makes an organization with its first person, default settings and the shipped scoring models. Ends the first run. */
export function createOrganization(app: App, founding: Founding): Promise<Founded> {
  const organization = newId()
  return app.store.inside({ organization }, async (tx) => {
    await markFounded(tx, app.now())
    const { founded, drafts } = await foundWithin(tx, { app, organization }, founding)
    await appendTrail(tx, organization, drafts)
    return founded
  })
}

/** The same within a transaction at work; the caller links the drafts into the trail, last. */
export async function foundWithin(
  tx: Tx,
  at: { app: App; organization: string },
  founding: Founding,
): Promise<{ founded: Founded; drafts: TrailDraft[] }> {
  const { language, timeZone, founder } = founding
  assertTimeZone(timeZone)
  const name = nameFrom(founding.name, { field: 'organization', missing: 'organization_name_missing' })
  const settings = { ...defaultSettings, language, timeZone }
  const slug = await insertWithFreeSlug(tx, at, { name, slug: founding.slug ?? slugOf(name), settings })
  await foundModelsWithin(tx, { language, standards: settings.standards, at: at.app.now() })
  const person = { id: newId(), name: nameFrom(founder.name), email: founder.email ? emailFrom(founder.email) : null }
  await insertPerson(tx, person.id, { ...person, unit: null, manager: null }, at.app.now())
  await grantRoles(tx, person.id, founder.roles, { at: at.app.now(), person: person.id })
  const caller: Caller = {
    organization: at.organization,
    actor: { kind: 'person', id: person.id, roles: founder.roles },
    channel: founding.channel,
    language,
  }
  const drafts = [
    draft(
      { app: at.app, caller },
      {
        verb: 'organization.create',
        subject: { type: 'organization', id: at.organization },
        changes: changesOf(['name', 'slug', 'language', 'timeZone'], null, { name, slug, language, timeZone }),
      },
    ),
    draft(
      { app: at.app, caller },
      {
        verb: 'person.add',
        subject: { type: 'person', id: person.id },
        changes: changesOf(['name', 'email'], null, person),
      },
    ),
    draft(
      { app: at.app, caller },
      {
        verb: 'role.grant',
        subject: { type: 'person', id: person.id },
        changes: changesOf(['roles'], null, { roles: [...founder.roles].sort() }),
      },
    ),
  ]
  return {
    founded: { organization: { id: at.organization, slug, name }, person: { id: person.id, name: person.name } },
    drafts,
  }
}

const MOST_ATTEMPTS = 50

/** Organizations are named alike; their addresses are not. */
async function insertWithFreeSlug(
  tx: Tx,
  { app, organization }: { app: App; organization: string },
  { name, slug, settings }: { name: string; slug: string; settings: Settings },
): Promise<string> {
  for (let attempt = 1; attempt <= MOST_ATTEMPTS; attempt++) {
    const tried = slugAttempt(slug, attempt)
    if (
      await insertOrganization(tx, { id: organization, slug: tried, name, clock: app.clock, settings, at: app.now() })
    )
      return tried
  }
  throw new Error(`No free address was found for an organization named like ${slug}.`)
}
