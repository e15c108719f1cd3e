import { delegation } from '#domain/records/delegation/delegation.ts'
import { culturePartText as text } from '#domain/words/cultureRecordScreen.ts'
import { OneRecord } from './OneRecord.tsx'

const parts = [
  {
    title: text.authority,
    names: ['person', 'costLimit', 'areas', 'startsOn', 'endsOn', 'why', 'grantedBy', 'grantedAt'],
    envelope: ['title'],
    editIn: ['proposed'],
  },
]

/** One authority: whose, in what, up to how much, until when. */
export function DelegationPage() {
  return (
    <OneRecord
      type={delegation}
      next={{ proposed: 'grant' }}
      rest={(state) => (state === 'granted' ? text.inForce : text.over)}
      parts={parts}
    />
  )
}
