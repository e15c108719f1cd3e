import { recordType } from '#domain/kernel/recordType.ts'
import { dueOf, statusOf } from './due.ts'
import { notEditable } from './editing.ts'
import { certificationFields } from './fields.ts'
import { auditMoves } from './moves/auditMoves.ts'
import { cycleMoves } from './moves/cycleMoves.ts'
import { projectMoves } from './moves/projectMoves.ts'
import { sponsorMoves } from './moves/sponsorMoves.ts'
import { certificationRelations } from './people.ts'
import { type CertificationState, certificationStates } from './states.ts'

/** One certification: the project towards it, the body's audits, the certificate and its cycles (brief §3.10). */
export const certification = recordType({
  name: 'certification',
  plural: 'certifications',
  prefix: 'CER',
  label: { en: 'Certification', de: 'Zertifizierung' },
  pluralLabel: { en: 'Certifications', de: 'Zertifizierungen' },
  topics: [],
  fields: certificationFields,
  states: certificationStates,
  initial: 'idea',
  numberedBy: 'idea',
  captures: ['title', 'owner', 'standard', 'purpose', 'sponsor', 'projectManager', 'scope'],
  relations: certificationRelations,
  editableBy: ['owner', 'projectManager', 'certificationManager', 'aimsManager'],
  moves: { ...projectMoves, ...sponsorMoves, ...auditMoves, ...cycleMoves },
  mayEdit: notEditable,
  derive: (record) => {
    const state = record.state as CertificationState
    return { status: statusOf(state), due: dueOf(state, record) }
  },
})
