import type { EnvelopeField } from '#domain/kernel/recordType.ts'

/** What must be said beside the title before a record is made: where nobody answers for it, it is not one. */
export const demanded: Readonly<Record<string, readonly EnvelopeField[]>> = {
  aiSystem: ['owner'],
  resource: ['owner'],
  task: ['owner'],
}
