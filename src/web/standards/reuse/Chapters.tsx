import { headingOf } from '#domain/standards/details/headings.ts'
import type { ReuseRow } from '#domain/standards/reuse.ts'
import { reuseText } from '#domain/words/reuseScreen.ts'
import tables from '#web/parts/Table.module.css'
import { Part } from '#web/record/Part.tsx'
import { useWords } from '#web/words/useWords.tsx'
import classes from './Reuse.module.css'
import { usePercent } from './usePercent.ts'
import type { ReuseNow } from './useReuse.ts'

/** Where in ISO/IEC 42001 what is there already helps, chapter by chapter. */
export function Chapters({ reuse: { potential, actual } }: { readonly reuse: ReuseNow }) {
  const { say } = useWords()
  const chapters = Map.groupBy(potential.rows, ({ target }) => chapterOf(target)?.ref ?? '')
  return (
    <Part title={say(reuseText.chapters)}>
      <table className={tables.table}>
        <thead>
          <tr>
            <th>{say(reuseText.chapter)}</th>
            <th className={classes.bars}>{say(reuseText.potential)}</th>
            <th className={classes.bars}>{say(reuseText.actual)}</th>
          </tr>
        </thead>
        <tbody>
          {[...chapters].map(([ref, rows]) => (
            <tr key={ref}>
              <td>
                <span className={tables.soft}>{ref}</span>{' '}
                {say(chapterOf(rows[0]?.target ?? '')?.title ?? { en: '', de: '' })}
              </td>
              <td>
                <Bar rows={rows} />
              </td>
              <td>
                <Bar rows={actual.rows.filter(({ target }) => chapterOf(target)?.ref === ref)} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Part>
  )
}

function Bar({ rows }: { readonly rows: readonly ReuseRow[] }) {
  const percent = usePercent()
  const share = (100 * rows.reduce((sum, { credit }) => sum + credit, 0)) / Math.max(1, rows.length)
  return (
    <span className={classes.bar}>
      <span className={classes.track} aria-hidden>
        <span style={{ width: `${share}%` }} />
      </span>
      {percent({ percent: share })}
    </span>
  )
}

function chapterOf(target: string) {
  const [standard = '', ref = ''] = target.split(':')
  return headingOf(standard, ref)
}
