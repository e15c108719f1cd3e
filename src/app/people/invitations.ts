import { fieldRefusal } from '#domain/checks/fieldRefusal.ts'
import { actorId } from '#domain/kernel/facts.ts'
import { Refused, refuse } from '#domain/kernel/refusal.ts'
import type { Role } from '#domain/people/roles.ts'
import { daysAfter } from '#domain/time/instants.ts'
import { newId } from '#store/ids.ts'
import type { Tx } from '#store/open.ts'
import { type Invitation, insertInvitation, listInvitations, readInvitation } from '#store/people/invitations.ts'
import { insertPerson, lockStructure, type Person, readPerson } from '#store/people/persons.ts'
import { keepSecret } from '#store/people/secrets.ts'
import { appendTrail, type TrailDraft } from '#store/trail/trail.ts'
import type { App } from '../app.ts'
import { assertAdministrator, found } from '../asking.ts'
import type { At, Caller } from '../caller.ts'
import { withTraining } from '../competence/assign.ts'
import { emailFrom, idFrom, nameFrom } from '../texts.ts'
import { changesOf, draft } from '../trailed.ts'
import { endOpenInvitations, withdraw } from './endSecrets.ts'
import { newSecret } from './secret.ts'
import { changeRoles, rolesFrom } from './setRoles.ts'

const DAYS_OPEN = 7

/** Invites a person who is there already, or a new one by name. */
export interface Inviting {
  readonly email: string
  readonly person?: string | null
  readonly name?: string
  readonly roles?: readonly string[]
}

export interface Invited {
  readonly invitation: Invitation
  /** Shown once; it opens the invitation. */
  readonly secret: string
}

/** Invitations that are still open. */
export function invitations(app: App, caller: Caller): Promise<Invitation[]> {
  assertAdministrator(caller)
  return app.store.inside(caller, (tx) => listInvitations(tx))
}

/**
 * Invites by link: there need be no mail server. A new invitation ends earlier ones of the same person.
 * @throws Refused notAllowed, invalid, notFound, notNow
 */
export function invite(app: App, caller: Caller, inviting: Inviting): Promise<Invited> {
  assertAdministrator(caller)
  const email = emailFrom(inviting.email)
  const roles = inviting.roles && rolesFrom(inviting.roles)
  return app.store.inside(caller, async (tx) => {
    await lockStructure(tx)
    const at = { app, caller }
    const { person, drafts } = await invitedPerson(tx, at, { ...inviting, email })
    if (roles) drafts.push(...(await changeRoles(tx, at, { person, roles: together(person, roles) })))
    drafts.push(...(await endOpenInvitations(tx, at, person.id)))
    const invited = await openInvitation(tx, at, { person, email })
    drafts.push(
      draft(at, {
        verb: 'invitation.create',
        subject: { type: 'invitation', id: invited.invitation.id },
        changes: changesOf(['person', 'email', 'expiresAt'], null, invited.invitation),
      }),
    )
    await withTraining(tx, at, { people: [person.id], write: () => appendTrail(tx, caller.organization, drafts) })
    return invited
  })
}

async function invitedPerson(
  tx: Tx,
  at: At,
  { person: id, name, email }: Inviting,
): Promise<{ person: Person; drafts: TrailDraft[] }> {
  if (!id) {
    const fields = { name: nameFrom(name ?? ''), email, unit: null, manager: null }
    const added = newId()
    await insertPerson(tx, added, fields, at.app.now())
    const person = found(await readPerson(tx, added))
    return {
      person,
      drafts: [
        draft(at, {
          verb: 'person.add',
          subject: { type: 'person', id: added },
          changes: changesOf(['name', 'email'], null, fields),
        }),
      ],
    }
  }
  const person = await readPerson(tx, idFrom(id, 'person'), { lock: true })
  if (!person) throw new Refused('invalid', [fieldRefusal('person_unknown', 'person')])
  if (!person.active) throw new Refused('notNow', [refuse('person_not_active', { field: 'person' })])
  if (person.hasLogin) throw new Refused('notNow', [refuse('has_login', { field: 'person' })])
  return { person, drafts: [] }
}

function together({ roles }: Person, more: readonly Role[]): Role[] {
  return [...new Set([...roles, ...more])]
}

async function openInvitation(
  tx: Tx,
  { app, caller }: At,
  { person, email }: { person: Person; email: string },
): Promise<Invited> {
  const { secret, hash } = newSecret('inv')
  const id = newId()
  const expiresAt = daysAfter(app.now(), DAYS_OPEN)
  await insertInvitation(tx, { id, person: person.id, email, at: app.now(), by: actorId(caller.actor), expiresAt })
  await keepSecret(tx, hash, 'invitation', { organization: caller.organization, id })
  return { secret, invitation: found(await readInvitation(tx, id)) }
}

/** Withdraws an open invitation: its link opens nothing any more. */
export function withdrawInvitation(app: App, caller: Caller, id: string): Promise<void> {
  assertAdministrator(caller)
  return app.store.inside(caller, async (tx) => {
    const invitation = found(await readInvitation(tx, idFrom(id, 'id')))
    if (invitation.acceptedAt ?? invitation.withdrawnAt) throw new Refused('notNow', [refuse('invitation_ended')])
    await appendTrail(tx, caller.organization, [await withdraw(tx, { app, caller }, invitation.id)])
  })
}
