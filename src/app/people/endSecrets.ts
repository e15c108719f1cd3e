import type { Tx } from '#store/open.ts'
import { endInvitation, listInvitations } from '#store/people/invitations.ts'
import { forgetSecret } from '#store/people/secrets.ts'
import { listTokens, revokeToken } from '#store/people/tokens.ts'
import type { TrailDraft } from '#store/trail/trail.ts'
import type { At } from '../caller.ts'
import { draft } from '../trailed.ts'

/** Withdraws a person's open invitations and revokes their tokens; answers the trail entries. */
export async function endInvitationsAndTokens(tx: Tx, at: At, person: string): Promise<TrailDraft[]> {
  const invitations = await endOpenInvitations(tx, at, person)
  const tokens: TrailDraft[] = []
  for (const { id } of await listTokens(tx, person)) tokens.push(await endToken(tx, at, id))
  return [...invitations, ...tokens]
}

/** A newer invitation takes the place of older ones; a leaving person's are withdrawn. */
export async function endOpenInvitations(tx: Tx, at: At, person: string): Promise<TrailDraft[]> {
  const open = (await listInvitations(tx)).filter((invitation) => invitation.person === person)
  const drafts: TrailDraft[] = []
  for (const { id } of open) drafts.push(await withdraw(tx, at, id))
  return drafts
}

export async function withdraw(tx: Tx, at: At, id: string): Promise<TrailDraft> {
  await endInvitation(tx, id, 'withdrawn', at.app.now())
  await forgetSecret(tx, { organization: at.caller.organization, id })
  return draft(at, { verb: 'invitation.withdraw', subject: { type: 'invitation', id } })
}

export async function endToken(tx: Tx, at: At, id: string): Promise<TrailDraft> {
  await revokeToken(tx, id, at.app.now())
  await forgetSecret(tx, { organization: at.caller.organization, id })
  return draft(at, { verb: 'token.revoke', subject: { type: 'token', id } })
}
