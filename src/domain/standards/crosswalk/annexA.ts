import type { Strength } from './strength.ts'

/** A control of ISO/IEC 42001 beside what other frameworks say to the same matter (brief §2.2). */
export interface ControlRow {
  readonly ref: string
  /** Clauses and controls of ISO/IEC 27001. */
  readonly iso27001: readonly string[]
  readonly strength: Strength
  /** Subcategories of NIST AI RMF. */
  readonly nist: readonly string[]
  /** Places in the EU AI Act, down to the paragraph: `17(1)(a)`. */
  readonly aiAct: readonly string[]
}

const letters: Readonly<Record<string, Strength>> = { S: 'similar', P: 'partial', N: 'none' }
const words = (text: string) => (text === '' ? [] : text.split(' '))

/** NIST written short: `GOVERN 1.1 1.2 | MAP 2.1`. */
function subcategories(text: string): string[] {
  return text
    .split(' | ')
    .filter((each) => each !== '')
    .flatMap((each) => {
      const [name, ...numbers] = each.split(' ')
      return numbers.map((number) => `${name} ${number}`)
    })
}

function row(ref: string, letter: string, iso27001: string, nist: string, aiAct: string): ControlRow {
  return {
    ref,
    iso27001: words(iso27001),
    strength: letters[letter] ?? 'none',
    nist: subcategories(nist),
    aiAct: words(aiAct),
  }
}

export const annexA: readonly ControlRow[] = [
  row('A.2.2', 'P', '5.2 A.5.1', 'GOVERN 1.1 1.2 1.4', '17(1)(a)'),
  row('A.2.3', 'P', 'A.5.1', 'GOVERN 1.2', '17(1)(a)'),
  row('A.2.4', 'S', 'A.5.1', 'GOVERN 1.5', '17'),
  row('A.3.2', 'S', 'A.5.2', 'GOVERN 2.1 2.3 3.2', '17(1)(m) 26(2)'),
  row('A.3.3', 'P', 'A.6.8', 'GOVERN 4.3 5.1 | MEASURE 3.3', '26(5) 73'),
  row('A.4.2', 'P', 'A.5.9', 'GOVERN 1.6 | MANAGE 2.1 | MAP 2.1', '11 17(1)(l)'),
  row('A.4.3', 'P', 'A.5.9 A.5.12', 'MAP 2.1 2.3', '10 11'),
  row('A.4.4', 'P', 'A.5.9', 'MAP 2.1 4.1', '11'),
  row('A.4.5', 'P', 'A.5.9 A.8.6', 'MAP 2.1 | MEASURE 2.12', '11'),
  row('A.4.6', 'P', '7.2', 'GOVERN 2.2 3.1 | MAP 1.2 3.4', '4 14 26(2)'),
  row('A.5.2', 'N', '', 'GOVERN 4.2 | MAP 1.1 5.1', '9 27'),
  row('A.5.3', 'N', '', 'GOVERN 4.2 | MAP 5.1', '27(1) 9'),
  row('A.5.4', 'N', '', 'MAP 1.1 5.1 | MEASURE 2.10 2.11', '27 9(9) 10(2)'),
  row('A.5.5', 'N', '', 'MAP 1.1 5.1 | MEASURE 2.12', '27'),
  row('A.6.1.2', 'N', '', 'GOVERN 1.2 | MAP 1.3', '8 9'),
  row('A.6.1.3', 'P', 'A.8.25', 'GOVERN 4.1 | MAP 1.6 3.5', '17(1)(b)(c) 14'),
  row('A.6.2.2', 'P', 'A.8.26', 'MAP 1.6 3.3', '8 11'),
  row('A.6.2.3', 'P', 'A.8.27', 'MAP 2.1 2.3', '11 17(1)(b)'),
  row('A.6.2.4', 'P', 'A.8.29', 'MEASURE 2.1 2.3 2.5 2.6 2.7 2.13', '9(6)–(8) 15 17(1)(d)'),
  row('A.6.2.5', 'P', 'A.8.31 A.8.32', 'MANAGE 1.1', '43 47 48 49'),
  row('A.6.2.6', 'P', 'A.8.16', 'MEASURE 2.4 3.1 | MANAGE 2.2 2.4 4.1', '26(5) 72'),
  row('A.6.2.7', 'P', 'A.5.37', 'MAP 2.2 | MEASURE 2.9', '11 13 18'),
  row('A.6.2.8', 'S', 'A.8.15', 'MEASURE 2.4 2.8', '12 19 26(6)'),
  row('A.7.2', 'N', '', 'MAP 2.3 | MEASURE 2.10', '10 17(1)(f)'),
  row('A.7.3', 'N', '', 'MAP 2.3 4.1', '10(2)'),
  row('A.7.4', 'N', '', 'MAP 2.3 | MEASURE 2.11', '10(3)'),
  row('A.7.5', 'N', '', 'MAP 4.1 | MEASURE 2.8', '10(2) 11'),
  row('A.7.6', 'N', '', 'MAP 2.3', '10(2)'),
  row('A.8.2', 'N', '', 'MAP 2.2 | MEASURE 2.8 2.9', '13 50'),
  row('A.8.3', 'N', '', 'GOVERN 5.1 | MEASURE 3.3 | MANAGE 4.1', '26(5) 72'),
  row('A.8.4', 'P', 'A.5.24 A.5.25 A.5.26', 'GOVERN 4.3 | MANAGE 4.3', '20 73'),
  row('A.8.5', 'P', '7.4 A.5.31', 'GOVERN 1.1 4.2 | MANAGE 4.3', '21 49 50 26(7)(11)'),
  row('A.9.2', 'P', 'A.5.10', 'GOVERN 3.2 | MAP 3.5 | MANAGE 2.4', '14 26(1)(2)'),
  row('A.9.3', 'N', '', 'MAP 1.3 1.4', '26(1)'),
  row('A.9.4', 'P', 'A.5.10', 'MAP 1.1 3.3 | MANAGE 1.1', '26(1) 13'),
  row('A.10.2', 'P', 'A.5.20 A.5.23', 'GOVERN 2.1 6.1 | MAP 4.2', '25'),
  row('A.10.3', 'S', 'A.5.19 A.5.20 A.5.21 A.5.22', 'GOVERN 6.1 6.2 | MANAGE 3.1 3.2', '25(4)'),
  row('A.10.4', 'N', '', 'GOVERN 5.1 5.2 | MAP 5.2', '13 26'),
]

/** What clauses of ISO/IEC 42001 touch outside the ISO family (brief §2.2, last paragraph). */
export const clauseTouches: readonly Pick<ControlRow, 'ref' | 'nist' | 'aiAct'>[] = [
  touches('4.1 4.2', 'GOVERN 1.1 | MAP 1.1 1.3', ''),
  touches('5.1 5.2 5.3', 'GOVERN 2.1 2.2 2.3', ''),
  touches('6.1.1 6.1.2 6.1.3', 'GOVERN 1.3 1.4 | MAP 1.5 | MANAGE 1.1 1.2 1.3 1.4', '9'),
  touches('6.1.4 8.4', 'MAP 5.1 5.2', '27'),
  touches('7.2 7.3', 'GOVERN 2.2', '4'),
  touches(
    '9.1',
    'MEASURE 1.1 1.2 1.3 2.1 2.2 2.3 2.4 2.5 2.6 2.7 2.8 2.9 2.10 2.11 2.12 2.13 3.1 3.2 3.3 4.1 4.2 4.3',
    '72',
  ),
  touches('9.3.1 9.3.2 9.3.3', 'GOVERN 1.5 2.3', ''),
  touches('10.1', 'MANAGE 4.2 | MEASURE 4.3', ''),
  touches('10.2', 'MANAGE 4.3', '20'),
].flat()

function touches(refs: string, nist: string, aiAct: string) {
  return words(refs).map((ref) => ({ ref, nist: subcategories(nist), aiAct: words(aiAct) }))
}
