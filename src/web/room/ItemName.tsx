import { IconDownload, IconExternalLink } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { roomScreen } from '#domain/words/roomScreen.ts'
import { useWords } from '#web/words/useWords.tsx'
import classes from './Room.module.css'
import type { IndexedItem } from './shapes.ts'

/** A piece of evidence by its name: what opens here, what is downloaded, what lies elsewhere, what is words. */
export function ItemName({ item, at }: { readonly item: IndexedItem; readonly at: string }) {
  const { record, text, note, documented, kind } = item
  return (
    <>
      <Name item={item} at={at} />
      {kind !== 'record' && record && <OnRecord record={record} at={at} />}
      {documented && <span className={classes.tag}>{documented}</span>}
      {record && kind === 'record' && <div className={classes.small}>{record.typeLabel}</div>}
      {text && <p className={classes.lines}>{text}</p>}
      {note && <p className={classes.small}>{note}</p>}
      {item.file && <Hash hash={item.file.hash} />}
    </>
  )
}

function Name({ item: { kind, label, record, file, url }, at }: { readonly item: IndexedItem; readonly at: string }) {
  const { say } = useWords()
  if (kind === 'record' && record)
    return (
      <Link to="/room" search={{ at, record: record.id } as never}>
        {label}
      </Link>
    )
  if (file)
    return (
      <a href={`/api/v1/room/files/${file.id}`} download className={classes.named}>
        <IconDownload size={14} aria-hidden />
        {label}
      </a>
    )
  if (url)
    return (
      <a href={url} target="_blank" rel="noreferrer noopener" className={classes.named} title={say(roomScreen.outside)}>
        <IconExternalLink size={14} aria-hidden />
        {label}
      </a>
    )
  return <strong className={classes.words}>{label}</strong>
}

function OnRecord({ record, at }: { readonly record: NonNullable<IndexedItem['record']>; readonly at: string }) {
  return (
    <div className={classes.small}>
      <Link to="/room" search={{ at, record: record.id } as never}>
        {[record.number, record.title].filter(Boolean).join(' ')}
      </Link>
    </div>
  )
}

function Hash({ hash }: { readonly hash: string }) {
  const { say } = useWords()
  return (
    <div className={classes.hash} title={`${say(roomScreen.hash)}: ${hash}`}>
      {hash.slice(0, 16)}…
    </div>
  )
}
