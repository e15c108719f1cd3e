import { layoutText } from '#domain/words/auditScreen.ts'
import { findingPurposes } from '#domain/words/auditSteps.ts'
import type { AnyRecord } from '#web/api/shapes.ts'
import type { Group, Steps } from '#web/next/steps.ts'

export const nextOfFinding: Readonly<Record<string, string | null>> = {
  draft: 'confirm',
  confirmed: 'issue',
  issued: 'respond',
  responded: 'accept',
  accepted: 'close',
  closed: null,
  withdrawn: null,
}

/** What is particular to a finding's steps: what does not apply to its kind is not asked. */
export function findingSteps({ fields, names, owner }: AnyRecord): Steps {
  return {
    purposeOf: (move) => findingPurposes[move] ?? { en: '', de: '' },
    layout: (move, { values }) => {
      if (move === 'confirm') return asked(String(values.kind), fields.externalGrade !== null)
      return move === 'accept' && fields.stance !== 'dispute' ? [] : undefined
    },
    standing: (name) =>
      name === 'auditee' ? { person: names[(fields.auditee as string | null) ?? ''] ?? owner?.name } : undefined,
  }
}

/** A nonconformity has a severity, an observation says why it is none, a good practice what others can take from it. */
function asked(kind: string, hasGrade: boolean): readonly Group[] {
  const isPractice = kind === 'goodPractice'
  const isDoubtful = kind === 'observation' || kind === 'opportunity'
  return [
    { rows: [kind === 'nonconformity' ? ['kind', 'severity'] : ['kind'], ['requirement']] },
    {
      rows: [
        ['statement'],
        ['evidence'],
        isPractice ? ['knowledge'] : [],
        isDoubtful ? ['failsRequirement'] : [],
        isPractice ? [] : ['noSolution'],
      ],
    },
    {
      title: layoutText.more,
      rows: [
        ['aiSystem', 'site'],
        ['repeats', 'auditee'],
        ['externalGrade', 'audit'],
      ],
      isFolded: !hasGrade || undefined,
    },
  ].map(tidied)
}

function tidied({ isFolded, ...group }: Omit<Group, 'isFolded'> & { isFolded?: boolean | undefined }): Group {
  return { ...group, rows: group.rows.filter(({ length }) => length > 0), ...(isFolded ? { isFolded } : {}) }
}
