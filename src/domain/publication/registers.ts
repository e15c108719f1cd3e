import type { Label } from '#domain/kernel/field.ts'
import type { AnyRecordType } from '#domain/kernel/moves.ts'
import { aiSystem } from '../records/aiSystem/aiSystem.ts'
import { improvement } from '../records/improvement/improvement.ts'
import { nonconformity } from '../records/nonconformity/nonconformity.ts'
import { risk } from '../records/risk/risk.ts'
import { type RegisterKey, registerNames } from './registerNames.ts'

/** A register one can publish as controlled documented information (C-077). */
export interface PublishedRegister {
  readonly key: RegisterKey
  readonly title: Label
  readonly type: AnyRecordType
  /** Fields shown beside number, title, stage, owner and date; those of the type's list. None: the nine columns. */
  readonly fields: readonly string[]
}

export const publishedRegisters: Readonly<Record<RegisterKey, PublishedRegister>> = {
  improvements: {
    key: 'improvements',
    title: registerNames.improvements,
    type: improvement,
    fields: [],
  },
  nonconformities: {
    key: 'nonconformities',
    title: registerNames.nonconformities,
    type: nonconformity,
    fields: ['severity', 'requirement', 'detectedOn', 'verdict', 'closedAt'],
  },
  risks: {
    key: 'risks',
    title: registerNames.risks,
    type: risk,
    fields: ['likelihood', 'score', 'level', 'treatment', 'residualLevel', 'reviewOn'],
  },
  'ai-systems': {
    key: 'ai-systems',
    title: registerNames['ai-systems'],
    type: aiSystem,
    fields: ['origin', 'role', 'tier', 'site', 'riskAssessedUntil'],
  },
}

/** A published version is kept at least through a certificate's three years, and at most a working life. */
export const retention = { usual: 36, least: 12, most: 600 } as const
