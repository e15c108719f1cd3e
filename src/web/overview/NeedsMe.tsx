import { Button, Skeleton } from '@mantine/core'
import { IconMoodSmile, IconPlus } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { overviewText } from '#domain/words/overviewScreen.ts'
import { useSlug } from '#web/api/useApi.tsx'
import { useHasRole } from '#web/api/useHasRole.ts'
import { Notice } from '#web/parts/Notice.tsx'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { useLinkKeys } from '#web/parts/useLinkKeys.ts'
import { useOpen } from '#web/shell/shellContext.ts'
import { useWords } from '#web/words/useWords.tsx'
import { FigureLine } from './FigureLine.tsx'
import { FirstThing } from './FirstThing.tsx'
import classes from './Overview.module.css'
import { ReadingPart } from './ReadingPart.tsx'
import type { Needs, Overview } from './shapes.ts'
import { useOverview } from './useOverview.ts'
import { WaitingRows } from './WaitingRows.tsx'

/** What needs me: one thing next and what is missing for it, then the rest in its order; beside it what is mine, in numbers. */
export function NeedsMe() {
  const { say } = useWords()
  const needs = useOverview<Needs>('/overview/next')
  const numbers = useOverview<Overview>('/overview?view=mine')
  useLinkKeys()
  if (needs.isPending) return <Skeleton height={220} radius="md" aria-busy />
  const { next = [], others = [], reading = [], more = false } = needs.data ?? {}
  const [first, ...rest] = next
  return (
    <>
      <ProblemNote error={needs.error ?? numbers.error} />
      <div className={classes.columns}>
        <div>
          {first ? <FirstThing waiting={first} /> : needs.data && <Nothing />}
          {rest.length > 0 && <WaitingRows title={say(overviewText.afterwards)} waiting={rest} />}
          {more && <p className={classes.soft}>{say(overviewText.more)}</p>}
          {others.length > 0 && <WaitingRows title={say(overviewText.others)} waiting={others} isForOthers />}
        </div>
        <div className={classes.side}>
          {reading.length > 0 && <ReadingPart reading={reading} />}
          {numbers.data?.panels.map(({ key, label, figures }) => (
            <section key={key} className={classes.panel} aria-labelledby={`panel-${key}`}>
              <h2 id={`panel-${key}`}>{label}</h2>
              <ul className={classes.figures}>
                {figures.map((figure) => (
                  <FigureLine key={figure.key} figure={figure} />
                ))}
              </ul>
            </section>
          ))}
        </div>
      </div>
    </>
  )
}

function Nothing() {
  const { say } = useWords()
  const slug = useSlug()
  const isTheirs = useHasRole('aimsManager', 'topManagement')
  const open = useOpen()
  return (
    <Notice
      icon={<IconMoodSmile size={32} stroke={1.4} aria-hidden />}
      title={say(overviewText.nothingTitle)}
      actions={
        <>
          <Button variant="default" leftSection={<IconPlus size={15} aria-hidden />} onClick={() => open('capture')}>
            {say(overviewText.capture)}
          </Button>
          {isTheirs && (
            <Button variant="subtle" component={Link} to={`/o/${slug}/fast-start`}>
              {say(overviewText.fastStart)}
            </Button>
          )}
        </>
      }
    >
      {say(overviewText.nothing)}
    </Notice>
  )
}
