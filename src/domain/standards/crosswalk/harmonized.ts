import type { Strength } from './strength.ts'

/** A concept management system standards share, where each asks for it, and how far the others' evidence carries to 42001. */
export interface Concept {
  /** `HS.improve.ncca`: standards meet by it, never by equal number (brief §0.9). */
  readonly id: string
  /** The clause of ISO/IEC 42001. */
  readonly ref: string
  readonly sources: Readonly<Record<SourceStandard, Source>>
}

export const sourceStandards = ['iso27001', 'iso20000', 'iso9001'] as const
export type SourceStandard = (typeof sourceStandards)[number]

export interface Source {
  readonly refs: readonly string[]
  readonly strength: Strength
}

const letters: Readonly<Record<string, Strength>> = { I: 'identical', S: 'similar', P: 'partial', N: 'none' }

/** One line of the table: concept, clause, the clauses of 27001, 20000-1 and 9001 (blanks between several), their strengths. */
function concept(
  id: string,
  ref: string,
  [iso27001, iso20000, iso9001]: [string, string, string],
  said: string,
): Concept {
  const [first, second, third] = said.split('/').map((letter) => letters[letter] ?? 'none')
  const source = (refs: string, strength: Strength = 'none'): Source => ({
    refs: refs === '' ? [] : refs.split(' '),
    strength,
  })
  return {
    id,
    ref,
    sources: { iso27001: source(iso27001, first), iso20000: source(iso20000, second), iso9001: source(iso9001, third) },
  }
}

/** The harmonized structure, clause by clause (brief §2.1). */
export const harmonized: readonly Concept[] = [
  concept('HS.context', '4.1', ['4.1', '4.1', '4.1'], 'S/S/S'),
  concept('HS.parties', '4.2', ['4.2', '4.2', '4.2'], 'S/S/S'),
  concept('HS.scope', '4.3', ['4.3', '4.3', '4.3'], 'S/S/S'),
  concept('HS.system', '4.4', ['4.4', '4.4', '4.4.1 4.4.2'], 'S/S/S'),
  concept('HS.leadership', '5.1', ['5.1', '5.1', '5.1.1'], 'S/S/S'),
  concept('HS.policy', '5.2', ['5.2', '5.2.1 5.2.2', '5.2.1 5.2.2'], 'P/P/P'),
  concept('HS.roles', '5.3', ['5.3', '5.3', '5.3'], 'S/S/S'),
  concept('HS.risk.general', '6.1.1', ['6.1.1', '6.1', '6.1.1 6.1.2'], 'S/P/P'),
  concept('MS.risk.assess.process', '6.1.2', ['6.1.2', '6.1', ''], 'S/P/N'),
  concept('MS.risk.treat.process', '6.1.3', ['6.1.3', '6.1', ''], 'S/P/N'),
  concept('AI.impact.process', '6.1.4', ['', '', ''], 'N/N/N'),
  concept('HS.objectives', '6.2', ['6.2', '6.2.1 6.2.2', '6.2.1 6.2.2'], 'S/S/S'),
  concept('HS.changes', '6.3', ['6.3', '6.3 8.5.1', '6.3'], 'I/P/I'),
  concept('HS.resources', '7.1', ['7.1', '7.1', '7.1.1 7.1.2'], 'I/I/I'),
  concept('HS.competence', '7.2', ['7.2', '7.2', '7.2'], 'S/S/S'),
  concept('HS.awareness', '7.3', ['7.3', '7.3', '7.3'], 'S/S/S'),
  concept('HS.communication', '7.4', ['7.4', '7.4', '7.4'], 'I/I/I'),
  concept('HS.docs.general', '7.5.1', ['7.5.1', '7.5.1 7.5.4', '7.5.1'], 'I/I/I'),
  concept('HS.docs.create', '7.5.2', ['7.5.2', '7.5.2', '7.5.2'], 'I/I/I'),
  concept('HS.docs.control', '7.5.3', ['7.5.3', '7.5.3', '7.5.3'], 'I/I/I'),
  concept('HS.operation', '8.1', ['8.1', '8.1', '8.1'], 'S/S/S'),
  concept('MS.risk.assess.do', '8.2', ['8.2', '', ''], 'P/N/N'),
  concept('MS.risk.treat.do', '8.3', ['8.3', '', ''], 'P/N/N'),
  concept('AI.impact.do', '8.4', ['', '', ''], 'N/N/N'),
  concept('HS.measure', '9.1', ['9.1', '9.1 9.4', '9.1.1 9.1.3'], 'S/S/S'),
  concept('HS.audit.general', '9.2.1', ['9.2.1', '9.2', '9.2.1'], 'I/I/I'),
  concept('HS.audit.programme', '9.2.2', ['9.2.2', '9.2', '9.2.2'], 'I/I/I'),
  concept('HS.review.general', '9.3.1', ['9.3.1', '9.3', '9.3.1'], 'I/I/I'),
  concept('HS.review.inputs', '9.3.2', ['9.3.2', '9.3', '9.3.2'], 'S/S/S'),
  concept('HS.review.results', '9.3.3', ['9.3.3', '9.3', '9.3.3'], 'I/I/I'),
  concept('HS.improve.continual', '10.1', ['10.1', '10.2', '10.3 10.1'], 'I/I/I'),
  concept('HS.improve.ncca', '10.2', ['10.2', '10.1', '10.2.1 10.2.2'], 'I/I/I'),
]
