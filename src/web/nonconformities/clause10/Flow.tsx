import { Link } from '@tanstack/react-router'
import { useId } from 'react'
import type { Label } from '#domain/kernel/field.ts'
import type { AnyRecordType } from '#domain/kernel/moves.ts'
import { clause10Text } from '#domain/words/nonconformityScreen.ts'
import type { Query } from '#web/api/shapes.ts'
import { useSlug } from '#web/api/useApi.tsx'
import { useWords } from '#web/words/useWords.tsx'
import classes from './Clause10.module.css'
import { HeapList } from './HeapList.tsx'

/** Records of one kind of standing, and what narrows the list to them. */
export interface Heap {
  readonly label: Label
  readonly query: Query
}

interface Shown {
  readonly type: AnyRecordType
  readonly title: Label
  readonly text: Label
  readonly clauses: string
  readonly heaps: readonly Heap[]
}

/** One of the two flows: what it is, who asks for it, and how it stands. */
export function Flow({ type, title, text, clauses, heaps }: Shown) {
  const { say } = useWords()
  const slug = useSlug()
  const id = useId()
  return (
    <section className={classes.flow} aria-labelledby={id}>
      <header>
        <h2 id={id}>
          <Link to={`/o/${slug}/${type.plural}`}>{say(title)}</Link>
        </h2>
        <p className={classes.soft}>{say(text)}</p>
        {clauses && <p className={classes.clauses}>{say(clause10Text.requirements, { clauses })}</p>}
      </header>
      {heaps.map((heap) => (
        <HeapList key={heap.label.en} type={type} heap={heap} />
      ))}
    </section>
  )
}
