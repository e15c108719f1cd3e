import { causeCategories } from '#domain/causes/causeAnswers.ts'
import type { Fields } from '#domain/kernel/field.ts'

/** Five questions and a decision (A184–A193, C-180…C-187). */
export const decisionFields = {
  pattern: { kind: 'answer', label: { en: 'Is it a pattern?', de: 'Ist es ein Muster?' } },
  consequence: {
    kind: 'text',
    long: true,
    label: { en: 'What if it happens again?', de: 'Was, wenn es wieder geschieht?' },
  },
  firstCauses: { kind: 'text', long: true, label: { en: 'Likely causes', de: 'Vermutete Ursachen' } },
  likelyCause: {
    kind: 'choice',
    options: causeCategories,
    label: { en: 'Likeliest kind of cause', de: 'Wahrscheinlichste Ursachenart' },
  },
  causesAddressable: {
    kind: 'answer',
    label: { en: 'Can the causes be addressed?', de: 'Lassen sich die Ursachen beheben?' },
  },
  resourcesNeeded: {
    kind: 'text',
    long: true,
    label: { en: 'What would corrective action need?', de: 'Was würde eine Korrekturmaßnahme brauchen?' },
  },
  actionNeeded: {
    kind: 'choice',
    label: { en: 'Corrective action', de: 'Korrekturmaßnahme' },
    options: {
      needed: { en: 'Needed', de: 'Nötig' },
      notNeeded: { en: 'Not needed', de: 'Nicht nötig' },
    },
  },
  decisionRationale: { kind: 'text', long: true, label: { en: 'Why so decided', de: 'Warum so entschieden' } },
  lookAlikesShown: {
    kind: 'text',
    long: true,
    system: true,
    label: { en: 'Look-alikes shown then', de: 'Damals gezeigte ähnliche Fälle' },
  },
  decidedAt: { kind: 'instant', system: true, label: { en: 'Decided', de: 'Entschieden' } },
  decidedBy: { kind: 'person', system: true, label: { en: 'Decided by', de: 'Entschieden von' } },
  noActionApprovedBy: {
    kind: 'person',
    system: true,
    label: { en: 'No action approved by', de: 'Verzicht genehmigt von' },
  },
  noActionApprovedBecause: {
    kind: 'text',
    long: true,
    system: true,
    label: { en: 'Approved because', de: 'Genehmigt, weil' },
  },
  analysts: {
    kind: 'rows',
    label: { en: 'Find the cause', de: 'Suchen die Ursache' },
    of: {
      person: { kind: 'person', required: true, label: { en: 'Person', de: 'Person' } },
      outside: { kind: 'check', label: { en: 'From outside the team', de: 'Von außerhalb des Teams' } },
    },
  },
} as const satisfies Fields
