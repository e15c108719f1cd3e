import { Link } from '@tanstack/react-router'
import { requirementNamed } from '#domain/standards/standards.ts'
import { libraryText } from '#domain/words/conformityScreen.ts'
import { useSlug } from '#web/api/useApi.tsx'
import { SkeletonRows } from '#web/parts/SkeletonRows.tsx'
import table from '#web/parts/Table.module.css'
import { useWords } from '#web/words/useWords.tsx'
import classes from '../Conformity.module.css'
import type { LibraryPiece } from '../shapes.ts'
import { PieceContent } from '../showing/PieceContent.tsx'
import { RecordName } from '../showing/ShowingItem.tsx'

/** Pieces of evidence: what each is, where it hangs, what it shows, until when it holds. */
export function LibraryTable({
  items,
  isPending,
}: {
  readonly items: readonly LibraryPiece[]
  readonly isPending: boolean
}) {
  const { say } = useWords()
  return (
    <table className={`${table.table} ${classes.table}`} aria-busy={isPending}>
      <thead>
        <tr>
          <th scope="col">{say(libraryText.what)}</th>
          <th scope="col" className={table.wide}>
            {say(libraryText.on)}
          </th>
          <th scope="col">{say(libraryText.shows)}</th>
          <th scope="col">{say(libraryText.validUntil)}</th>
          <th scope="col" className={table.wide}>
            {say(libraryText.added)}
          </th>
        </tr>
      </thead>
      <tbody>
        {isPending && <SkeletonRows columns={5} />}
        {items.map((piece) => (
          <Row key={piece.id} piece={piece} />
        ))}
      </tbody>
    </table>
  )
}

function Row({ piece }: { readonly piece: LibraryPiece }) {
  const { say, formats } = useWords()
  const { record, requirements, validUntil, withdrawnAt, by, at, file, copies } = piece
  return (
    <tr>
      <td>
        <PieceContent piece={piece} />
        {file && (
          <div className={classes.hash} title={say(libraryText.hash)}>
            {file.hash.slice(0, 16)}…{copies > 0 && ` ${say(libraryText.copies, { count: copies })}`}
          </div>
        )}
      </td>
      <td className={table.wide}>{record ? <RecordName record={record} /> : say(libraryText.library)}</td>
      <td>
        <Shows requirements={requirements} />
      </td>
      <td className={table.once}>
        {withdrawnAt ? (
          <span className={classes.late}>{say(libraryText.withdrawn)}</span>
        ) : (
          validUntil && formats.day(validUntil)
        )}
      </td>
      <td className={`${table.wide} ${table.soft} ${table.once}`}>
        {by && <div>{by.name}</div>}
        {formats.moment(at)}
      </td>
    </tr>
  )
}

const MOST = 4

function Shows({ requirements }: Pick<LibraryPiece, 'requirements'>) {
  const { say } = useWords()
  const slug = useSlug()
  return (
    <span className={classes.line}>
      {requirements.slice(0, MOST).map((key) => {
        const named = requirementNamed(key)
        return (
          <Link key={key} to={`/o/${slug}/standards/${key.replace(':', '/')}`}>
            {named ? `${named.standard.short} ${named.ref}` : key}
          </Link>
        )
      })}
      {requirements.length > MOST && (
        <span className={classes.small}>{say(libraryText.usedTimes, { count: requirements.length })}</span>
      )}
    </span>
  )
}
