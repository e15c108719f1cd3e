import { Button, Group } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { type Role, roles } from '#domain/people/roles.ts'
import { recordTypes } from '#domain/records/index.ts'
import { fastStartText } from '#domain/words/fastStartScreen.ts'
import { useSlug } from '#web/api/useApi.tsx'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { useDownload } from '#web/parts/useDownload.ts'
import { useWords } from '#web/words/useWords.tsx'
import classes from './FastStart.module.css'
import type { Piece, Started } from './shapes.ts'

interface Shown {
  readonly pieces: readonly Piece[]
  /** What the start just made says; undefined where one only looks. */
  readonly started: Started | undefined
}

/** What a fast start laid down, what is left for people, and the way on. */
export function Laid({ pieces, started }: Shown) {
  const { say } = useWords()
  const slug = useSlug()
  const download = useDownload()
  const tasks = pieces.filter(({ record }) => record.type === 'task' && record.status !== 'completed')
  const types = [...new Set(pieces.map(({ record }) => record.type))].filter((type) => type !== 'task')
  const missing = started?.missingRoles ?? []
  return (
    <div className={classes.result}>
      <section role="status">
        <h2>
          {say(started && started.added < pieces.length ? fastStartText.doneAgain : fastStartText.done, {
            count: started?.added ?? pieces.length,
          })}
        </h2>
        <p className={classes.lead}>{say(fastStartText.doneLead)}</p>
        <Group gap="sm">
          <Button component={Link} to={`/o/${slug}/overview`} search={{ view: 'mine' } as never}>
            {say(fastStartText.toOverview)}
          </Button>
          <Button
            variant="default"
            loading={download.isPending}
            leftSection={<IconDownload size={15} aria-hidden />}
            onClick={() => download.mutate('/toolkit/archive')}
          >
            {say(fastStartText.toolkit)}
          </Button>
        </Group>
        <ProblemNote error={download.error} />
      </section>
      {missing.map(({ name, roles: lacking }) => (
        <p key={name}>
          {say(fastStartText.rolesLeft, {
            roles: `${lacking.map((role) => say(roles[role as Role])).join(', ')} (${name})`,
          })}
        </p>
      ))}
      <section>
        <h2>{say(fastStartText.left)}</h2>
        <ol className={classes.tasks}>
          {tasks.map(({ record }) => (
            <li key={record.id}>
              <PieceLink record={record} />
            </li>
          ))}
        </ol>
      </section>
      <section>
        <h2>{say(fastStartText.laid)}</h2>
        <div className={classes.laid}>
          {types.map((type) => (
            <section key={type}>
              <h3>{say(recordTypes[type]!.pluralLabel)}</h3>
              <ul>
                {pieces
                  .filter(({ record }) => record.type === type)
                  .map(({ record }) => (
                    <li key={record.id}>
                      <PieceLink record={record} />
                    </li>
                  ))}
              </ul>
            </section>
          ))}
        </div>
      </section>
    </div>
  )
}

function PieceLink({ record: { id, type, number, title } }: Pick<Piece, 'record'>) {
  const slug = useSlug()
  return <Link to={`/o/${slug}/${recordTypes[type]?.plural}/${number ?? id}`}>{title}</Link>
}
