import { type Pillar, pillarRefs, pillars } from '#domain/conformity/modules.ts'
import { type OnPath, onwardSteps, type Reached, reached } from '#domain/overview/path.ts'
import { maturityRatings } from '#store/context/maturity.ts'
import type { App } from '../app.ts'
import type { Caller } from '../caller.ts'
import { conformityOf } from '../conformity/conformity.ts'

export interface PathGroup extends Omit<Reached, 'next'> {
  readonly kind: 'pillar' | 'clause'
  /** `risk`, or the clause's number. */
  readonly key: string
  readonly label: string
  readonly next: readonly (Reached['next'][number] & { readonly sentence: string })[]
}

/** The path onward (C-245): how mature each pillar and each clause is, and what takes each a step further. */
export async function pathOnward(app: App, caller: Caller): Promise<{ groups: PathGroup[] }> {
  const all = await requirementsOnPath(app, caller)
  const told = (kind: PathGroup['kind'], [key, label]: readonly [string, string], group: readonly OnPath[]) => {
    const { next, ...rest } = reached(group)
    const spoken = next.map((one) => ({ ...one, sentence: onwardSteps[one.step][caller.language] }))
    return { kind, key, label, ...rest, next: spoken }
  }
  const byPillar = (Object.keys(pillars) as Pillar[]).map((pillar) =>
    told(
      'pillar',
      [pillar, pillars[pillar][caller.language]],
      all.filter(({ ref }) => pillarRefs[pillar].includes(ref)),
    ),
  )
  const clauses = [...new Set(all.map(({ ref }) => clauseOf(ref)))]
  const byClause = clauses.map((clause) =>
    told(
      'clause',
      [clause, clause],
      all.filter(({ ref }) => clauseOf(ref) === clause),
    ),
  )
  return { groups: [...byPillar, ...byClause] }
}

/** `9.2.1` belongs to 9, `A.6.2.4` to A.6. */
function clauseOf(ref: string): string {
  return ref
    .split('.')
    .slice(0, ref.startsWith('A.') ? 2 : 1)
    .join('.')
}

async function requirementsOnPath(app: App, caller: Caller): Promise<OnPath[]> {
  const { standards } = await conformityOf(app, caller)
  const ratings = await app.store.reading(caller, (tx) => maturityRatings(tx))
  // By requirement and time: the last of a requirement is how it stands.
  const levels = new Map(ratings.map(({ requirement, level }) => [requirement, level]))
  const [own] = standards
  return (own?.requirements ?? []).map(({ key, ref, title, status }) => ({
    ...{ key, ref, title, status },
    maturity: levels.get(key) ?? null,
  }))
}
