import type { Fields, Values } from '#domain/kernel/field.ts'
import { bodyFields } from './bodyFields.ts'
import { certificateFields } from './certificateFields.ts'
import { projectFields } from './projectFields.ts'

/** All a certification says: the project, the body and its audits, the certificate. Each part's file says who goes on with it. */
export const certificationFields = { ...projectFields, ...bodyFields, ...certificateFields } as const satisfies Fields

export type Certification = Values<typeof certificationFields>
