import type { Context } from 'hono'
import type { DeadLetter, Feed, FeedRun } from '#app/feeds/look.ts'
import { feedKinds } from '#domain/feeds/kinds.ts'
import type { Refusal } from '#domain/kernel/refusal.ts'
import type { Env } from '../env.ts'
import { told } from '../problem.ts'

/** A feed as the API shows it: faults in words, of secrets only that there are some. */
export function presentedFeed<F extends Feed>(
  context: Context<Env>,
  { secrets, leaseUntil: _, fault, createdBy: __, ...feed }: F,
) {
  const isSentTo = feedKinds[feed.kind].comesBy !== 'pull'
  return {
    ...feed,
    fault: presentedRefusal(context, fault),
    hasBearer: secrets.includes('bearer'),
    inbound: isSentTo ? `/api/v1/feeds/${feed.id}/inbound` : null,
  }
}

export function presentedRun(context: Context<Env>, run: FeedRun) {
  return { ...run, fault: presentedRefusal(context, run.fault) }
}

export function presentedLetter(context: Context<Env>, letter: DeadLetter) {
  return { ...letter, refusal: told(letter.refusal, context.get('language')) }
}

export function presentedRefusal(context: Context<Env>, refusal: Refusal | null) {
  return refusal && told(refusal, context.get('language') ?? 'en')
}
