import { SixRecords } from '../known/SixRecords.tsx'
import type { ReadNonconformity } from '../read.ts'
import { CausesPart } from './CausesPart.tsx'
import { Correcting } from './Correcting.tsx'
import { Cycles } from './Cycles.tsx'
import { Proving } from './Proving.tsx'
import { Reaction } from './Reaction.tsx'
import { WhoDidWhat } from './WhoDidWhat.tsx'

export interface Told {
  readonly record: ReadNonconformity
  readonly put: (record: ReadNonconformity) => void
}

/** From what happened to the proof that it does not come back; at the end, who did what. */
export function Story({ record, put }: Told) {
  const isCorrective = record.fields.actionNeeded === 'needed'
  return (
    <>
      {isCorrective && <SixRecords id={record.id} />}
      <Reaction record={record} put={put} />
      <Correcting
        record={record}
        put={put}
        causes={record.state === 'analysing' ? null : <CausesPart record={record} />}
      />
      <Proving record={record} put={put} />
      <Cycles record={record} />
      <WhoDidWhat />
    </>
  )
}
