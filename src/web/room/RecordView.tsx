import { IconDownload } from '@tabler/icons-react'
import { roomScreen } from '#domain/words/roomScreen.ts'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { useWords } from '#web/words/useWords.tsx'
import { Back } from './Back.tsx'
import { Blocks } from './Blocks.tsx'
import classes from './Room.module.css'
import { useRecord } from './useRoom.ts'

/** A released record, whole: what it says, what shows it, its history with the hashes that seal it. */
export function RecordView({ id, at }: { readonly id: string; readonly at: string | undefined }) {
  const { say } = useWords()
  const { data, error } = useRecord(id)
  return (
    <article className={classes.record}>
      <Back to={{ at }} />
      <ProblemNote error={error} />
      {data && (
        <>
          <p className={classes.soft}>
            {data.record.typeLabel} · {data.record.stage}
          </p>
          <h2 className={classes.title}>{[data.record.number, data.record.title].filter(Boolean).join(' ')}</h2>
          {data.marks.map((mark) => (
            <p key={mark} className={classes.mark}>
              {mark}
            </p>
          ))}
          {data.files.length > 0 && <Files files={data.files} />}
          <Blocks blocks={data.blocks} />
          <p className={classes.small}>{data.foot}</p>
        </>
      )}
    </article>
  )

  function Files({ files }: { readonly files: NonNullable<typeof data>['files'] }) {
    return (
      <ul className={classes.files} aria-label={say(roomScreen.files)}>
        {files.map((file) => (
          <li key={file.id}>
            <a href={`/api/v1/room/files/${file.id}`} download className={classes.named}>
              <IconDownload size={14} aria-hidden />
              {file.label === file.name ? file.name : `${file.label} (${file.name})`}
            </a>
          </li>
        ))}
      </ul>
    )
  }
}
