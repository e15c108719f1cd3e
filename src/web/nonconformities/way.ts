import type { NonconformityState } from '#domain/records/nonconformity/stages.ts'

const whole: readonly NonconformityState[] = [
  'reported',
  'confirmed',
  'controlled',
  'corrected',
  'evaluated',
  'analysing',
  'planned',
  'implementing',
  'awaitingVerification',
  'verified',
  'aimsUpdated',
  'closed',
]
const short: readonly NonconformityState[] = ['reported', 'confirmed', 'controlled', 'corrected', 'evaluated', 'closed']

/** The stages a nonconformity passes: the short way once no corrective action is needed, the whole way otherwise. */
export function wayOf({ actionNeeded }: { readonly actionNeeded: string | null }): readonly NonconformityState[] {
  return actionNeeded === 'notNeeded' ? short : whole
}

/** Where on the way it stands; an approved plan stands between planned and implementing. -1 off the way. */
export function placeOn(way: readonly NonconformityState[], state: string): number {
  return way.indexOf((state === 'approved' ? 'planned' : state) as NonconformityState)
}
