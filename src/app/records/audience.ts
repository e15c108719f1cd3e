import type { AnyRecordType } from '#domain/kernel/moves.ts'
import type { Tx } from '#store/open.ts'
import type { At } from '../caller.ts'
import { audienceOfTraining } from '../competence/audience.ts'
import { audienceOfDrill, audienceOfLesson, audienceOfRecognition } from '../culture/audiences.ts'
import { audienceOfDocument, audienceOfVersion } from '../documentControl/readership.ts'
import { audienceOfEnquiry } from '../enquiries/audience.ts'
import { audienceOfIncident } from '../incidents/audience.ts'

type Audience = (tx: Tx, at: At, values: Readonly<Record<string, unknown>>) => Promise<readonly string[] | null>

/** Types of which some records are for narrower eyes from the beginning. */
const audiences: Readonly<Record<string, Audience>> = {
  incident: audienceOfIncident,
  training: audienceOfTraining,
  enquiry: audienceOfEnquiry,
  recognition: audienceOfRecognition,
  lesson: audienceOfLesson,
  interviewDrill: audienceOfDrill,
  document: audienceOfDocument,
  documentVersion: audienceOfVersion,
}

/** Who may see a record that is being made; null: everyone in the organization. */
export async function audienceAtFirst(
  tx: Tx,
  at: At,
  { type, values }: { readonly type: AnyRecordType; readonly values: Readonly<Record<string, unknown>> },
): Promise<readonly string[] | null> {
  return (await audiences[type.name]?.(tx, at, values)) ?? null
}
