import { Loader, Switch } from '@mantine/core'
import { IconClipboardCheck } from '@tabler/icons-react'
import { Link, useParams } from '@tanstack/react-router'
import { Suspense, useState } from 'react'
import { walkText } from '#domain/words/auditWalkScreen.ts'
import { useSlug } from '#web/api/useApi.tsx'
import { Notice } from '#web/parts/Notice.tsx'
import { Page } from '#web/parts/Page.tsx'
import { useAddress } from '#web/parts/useAddress.ts'
import { useKeys } from '#web/parts/useKeys.ts'
import page from '#web/record/RecordPage.module.css'
import { useWords } from '#web/words/useWords.tsx'
import classes from './ChecklistPage.module.css'
import { LineCard } from './LineCard.tsx'
import { LineList } from './LineList.tsx'
import { Stepping } from './Stepping.tsx'
import { useWalk } from './useWalk.ts'
import { SavedMark, WaitingNote } from './WaitingNote.tsx'

/** Walking an audit's checklist: line by line, on a laptop or a phone, with a network or without. */
export function ChecklistPage() {
  const { ref } = useParams({ strict: false }) as { readonly ref?: string }
  return (
    <Suspense fallback={<Loader className={page.waiting} size="sm" />}>
      <Checklist key={ref} at={ref ?? ''} />
    </Suspense>
  )
}

function Checklist({ at }: { readonly at: string }) {
  const { say } = useWords()
  const slug = useSlug()
  const walk = useWalk(at)
  const { query, change } = useAddress(['line', 'open'])
  const [isList, setList] = useState(query.line === undefined)
  const { lines, audit } = walk
  const answered = lines.filter(({ result }) => result !== null).length
  const shown = query.open ? lines.filter(({ id, result }) => result === null || id === query.line) : lines
  const place = Math.max(
    0,
    shown.findIndex(({ id }) => id === query.line),
  )
  const current = shown[place]
  const go = (line: string | undefined) => {
    setList(false)
    change({ line })
  }
  const step = (by: number) => go(shown[Math.min(Math.max(place + by, 0), shown.length - 1)]?.id)
  useKeys({ j: () => step(1), ArrowDown: () => step(1), k: () => step(-1), ArrowUp: () => step(-1) })
  const aside = (
    <div className={classes.aside}>
      <Link className={classes.back} to={`/o/${slug}/audits/${audit.number ?? audit.id}`}>
        {say(walkText.toAudit)}
      </Link>
      <span className={classes.count}>{say(walkText.answered, { count: answered, all: lines.length })}</span>
      <Switch
        size="xs"
        label={say(walkText.onlyOpen)}
        checked={query.open !== undefined}
        onChange={({ currentTarget }) => change({ open: currentTarget.checked ? '1' : undefined })}
      />
      <SavedMark now={walk.now} />
      <span className={classes.keys}>{say(walkText.keys)}</span>
    </div>
  )
  return (
    <Page title={say(walkText.titleOf, { audit: audit.title })} isFilling aside={aside}>
      <div className={classes.progress} aria-hidden>
        <div style={{ width: `${(100 * answered) / Math.max(1, lines.length)}%` }} />
      </div>
      <WaitingNote now={walk.now} onSend={walk.send} />
      {!current && <Nothing isWalked={lines.length > 0} />}
      {current && (
        <div className={classes.panes} data-list={isList || undefined}>
          <LineList lines={shown} current={current.id} onChoose={go} />
          <div className={classes.right}>
            <div className={classes.scroller}>
              <LineCard key={current.id} line={current} walk={walk} />
            </div>
            <Stepping at={place} count={shown.length} onStep={step} onList={() => setList(true)} />
          </div>
        </div>
      )}
    </Page>
  )
}

function Nothing({ isWalked }: { readonly isWalked: boolean }) {
  const { say } = useWords()
  return (
    <Notice
      icon={<IconClipboardCheck size={34} stroke={1.4} aria-hidden />}
      title={say(isWalked ? walkText.noneOpen : walkText.empty)}
    >
      {say(isWalked ? walkText.noneOpenHelp : walkText.emptyHelp)}
    </Notice>
  )
}
