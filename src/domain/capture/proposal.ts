import type { captureFields } from '#domain/records/improvement/captureFields.ts'
import { improvementClause } from '#domain/standards/standards.ts'

export type Category = keyof typeof captureFields.category.options
export type Dimension = keyof typeof captureFields.dimensions.options

/** Stems that speak for an area, English and German; the area with the most of them is proposed. */
const categoryStems: Readonly<Record<Category, readonly string[]>> = {
  auditProgramme: ['audit', 'finding', 'checklist', 'feststellung', 'prüfplan', 'checkliste'],
  supplierManagement: [
    'supplier',
    'vendor',
    'contract',
    'subcontract',
    'lieferant',
    'vertrag',
    'dienstleister',
    'zuliefer',
  ],
  documentation: [
    'document',
    'procedure',
    'template',
    'policy',
    'wiki',
    'manual',
    'dokument',
    'vorlage',
    'richtlinie',
    'handbuch',
    'verfahren',
    'anleitung',
  ],
  governance: [
    'governance',
    'responsib',
    'decision',
    'approval',
    'role',
    'escalat',
    'committee',
    'zuständig',
    'verantwort',
    'entscheid',
    'freigabe',
    'eskalation',
    'gremium',
  ],
  serviceDelivery: [
    'service',
    'ticket',
    'incident',
    'customer',
    'response',
    'wait',
    'slow',
    'queue',
    'downtime',
    'störung',
    'kunde',
    'antwort',
    'warte',
    'langsam',
    'ausfall',
  ],
}

const dimensionStems: Readonly<Record<Dimension, readonly string[]>> = {
  suitability: [
    'fit',
    'outdated',
    'changed',
    'unsuitable',
    'wrong tool',
    'passt nicht',
    'veraltet',
    'ungeeignet',
    'überholt',
  ],
  adequacy: [
    'missing',
    'no one',
    'lack',
    'incomplete',
    'not enough',
    'nobody',
    'fehl',
    'niemand',
    'unvollständig',
    'zu wenig',
    'lücke',
  ],
  effectiveness: [
    'slow',
    'late',
    'error',
    'fail',
    'again',
    'takes',
    'too long',
    'rate',
    'langsam',
    'spät',
    'fehler',
    'erneut',
    'dauert',
    'zu lange',
    'quote',
  ],
}

export interface Proposal {
  readonly category: Category
  readonly dimensions: readonly Dimension[]
}

/**
 * Proposes area and dimension for what someone wrote, by plain word stems: a person accepts or changes it (design §8).
 * Where no stem speaks, service delivery and effectiveness are proposed, which most suggestions are.
 */
export function proposalFor(text: string): Proposal {
  const words = text.toLowerCase()
  return {
    category: strongest(categoryStems, words) ?? 'serviceDelivery',
    dimensions: [strongest(dimensionStems, words) ?? 'effectiveness'],
  }
}

function strongest<K extends string>(stems: Readonly<Record<K, readonly string[]>>, words: string): K | undefined {
  const counted = (Object.entries(stems) as [K, readonly string[]][]).map(
    ([key, each]) => [key, each.filter((stem) => words.includes(stem)).length] as const,
  )
  const [best] = counted.toSorted(([, one], [, other]) => other - one)
  return best && best[1] > 0 ? best[0] : undefined
}

/** The requirement a new entry belongs to when nothing else is said: improvement in the organization's first standard. */
export function proposedRequirement(standards: readonly string[]): string | null {
  return standards.map(improvementClause).find((clause) => clause !== undefined) ?? null
}
