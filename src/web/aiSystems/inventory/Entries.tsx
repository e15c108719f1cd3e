import { Link } from '@tanstack/react-router'
import { aiSystem } from '#domain/records/aiSystem/aiSystem.ts'
import { resourceKinds } from '#domain/records/resource/kinds.ts'
import { inventoryText as text } from '#domain/words/inventoryScreen.ts'
import { useSlug } from '#web/api/useApi.tsx'
import table from '#web/parts/Table.module.css'
import { useWords } from '#web/words/useWords.tsx'
import classes from './Inventory.module.css'
import type { Preview, ResourceEntry, SystemEntry } from './shapes.ts'

/** Every system and resource of the file, and what becomes of it; what is not taken stands first. */
export function Entries({ preview: { systems, resources, notes } }: { readonly preview: Preview }) {
  const { say } = useWords()
  return (
    <>
      {notes.length > 0 && (
        <ul className={classes.notes} aria-label={say(text.notes)}>
          {notes.map(({ sentence }) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      <Part title={say(text.systems)} counts={say(text.counts, figures(systems))}>
        {refusedFirst(systems).map((entry) => (
          <Row key={entry.key} entry={entry} plural="ai-systems" about={<OfSystem entry={entry} />} />
        ))}
      </Part>
      {resources.length > 0 && (
        <Part title={say(text.resources)} counts={say(text.countsShared, figures(resources))}>
          {refusedFirst(resources).map((entry) => (
            <Row
              key={entry.key}
              entry={entry}
              plural="resources"
              about={say(resourceKinds[entry.kind as keyof typeof resourceKinds])}
            />
          ))}
        </Part>
      )}
    </>
  )
}

type Entry = SystemEntry | ResourceEntry

function refusedFirst<E extends Entry>(entries: readonly E[]): readonly E[] {
  return entries.toSorted((one, other) => Number(other.fate === 'refused') - Number(one.fate === 'refused'))
}

function figures(entries: readonly Entry[]): Record<'new' | 'shared' | 'known' | 'refused', number> {
  const count = (fate: Entry['fate']) => entries.filter((entry) => entry.fate === fate).length
  return { new: count('new'), shared: count('shared'), known: count('known'), refused: count('refused') }
}

interface PartShown {
  readonly title: string
  readonly counts: string
  readonly children: React.ReactNode
}

function Part({ title, counts, children }: PartShown) {
  return (
    <section className={classes.part} aria-label={title}>
      <h2 className={classes.heading}>{title}</h2>
      <p className={classes.soft} role="status">
        {counts}
      </p>
      <table className={table.table}>
        <tbody>{children}</tbody>
      </table>
    </section>
  )
}

const fates = { new: text.fateNew, shared: text.fateShared, known: text.fateKnown, refused: text.fateRefused } as const

interface RowShown {
  readonly entry: Entry
  readonly plural: string
  readonly about: React.ReactNode
}

function Row({ entry: { title, fate, known, notes, refusals }, plural, about }: RowShown) {
  const { say } = useWords()
  const slug = useSlug()
  return (
    <tr data-fate={fate} className={classes.row}>
      <td className={classes.name}>
        {title || '–'}
        {known && (
          <Link className={classes.number} to={`/o/${slug}/${plural}/${known.number ?? known.id}`}>
            {known.number}
          </Link>
        )}
        {[...refusals, ...notes].map(({ sentence }) => (
          <p key={sentence} className={classes.note} data-bad={refusals.length > 0 || undefined}>
            {sentence}
          </p>
        ))}
      </td>
      <td className={`${table.wide} ${table.soft}`}>{about}</td>
      <td className={classes.fate}>{say(fates[fate])}</td>
    </tr>
  )
}

function OfSystem({ entry: { row, owner, origin, tier } }: { readonly entry: SystemEntry }) {
  const { say } = useWords()
  const { origin: origins, tier: tiers } = aiSystem.fields
  const said = [
    row === null ? null : say(text.row, { row }),
    owner,
    origin && say(origins.options[origin as keyof typeof origins.options]),
    tier && say(tiers.options[tier as keyof typeof tiers.options]),
  ]
  return said.filter(Boolean).join(' · ')
}
