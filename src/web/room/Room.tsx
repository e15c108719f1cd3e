import { Button } from '@mantine/core'
import { IconDoorExit, IconPackageExport } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useEffect } from 'react'
import { languages } from '#domain/words/language.ts'
import { roomScreen } from '#domain/words/roomScreen.ts'
import { languageNames } from '#domain/words/screenShell.ts'
import { useAddress } from '#web/parts/useAddress.ts'
import { useWords } from '#web/words/useWords.tsx'
import { EvidencePart } from './EvidencePart.tsx'
import { RequestsPart } from './RequestsPart.tsx'
import classes from './Room.module.css'
import type { Place } from './shapes.ts'
import { useIndex, useLeave, useRequests } from './useRoom.ts'

/** The room as its guest works in it: whose it is, the evidence by requirement, requests, the pack. */
export function Room({ place, onLeft }: { readonly place: Place; readonly onLeft: () => void }) {
  const { say } = useWords()
  const { query } = useAddress(['part'])
  const index = useIndex()
  useEffect(() => {
    document.title = `${place.room.title} · ${place.organization.name}`
  }, [place])
  const isAsking = query.part === 'requests'
  return (
    <div className={classes.room}>
      <Head place={place} onLeft={onLeft} />
      <Parts isAsking={isAsking} />
      <main className={classes.main}>
        {isAsking ? (
          <RequestsPart requirements={index.data?.requirements ?? []} />
        ) : (
          <EvidencePart index={index.data} error={index.error} welcome={place.room.welcome} />
        )}
      </main>
      <footer className={classes.foot}>{place.organization.clock === 'demo' && say(roomScreen.demo)}</footer>
    </div>
  )
}

function Head({ place, onLeft }: { readonly place: Place; readonly onLeft: () => void }) {
  const { say, formats, language, choose } = useWords()
  const leave = useLeave(onLeft)
  const { organization, room, guest, closesOn } = place
  return (
    <header className={classes.head}>
      <div className={classes.whose}>
        <h1>{room.title}</h1>
        <p className={classes.soft}>
          {organization.name} · {say(roomScreen.until, { day: formats.day(closesOn) })}
        </p>
      </div>
      <div className={classes.me}>
        <span className={classes.soft}>{[guest.name, guest.firm].filter(Boolean).join(', ')}</span>
        {languages
          .filter((each) => each !== language)
          .map((each) => (
            <button key={each} type="button" lang={each} className={classes.plain} onClick={() => choose(each)}>
              {say(languageNames[each])}
            </button>
          ))}
        <Button
          size="xs"
          variant="default"
          leftSection={<IconDoorExit size={14} aria-hidden />}
          loading={leave.isPending}
          onClick={() => leave.mutate()}
        >
          {say(roomScreen.leave)}
        </Button>
      </div>
    </header>
  )
}

function Parts({ isAsking }: { readonly isAsking: boolean }) {
  const { say } = useWords()
  const requests = useRequests()
  const waiting = requests.data?.items.filter(({ answer }) => answer === null).length ?? 0
  const mark = (isHere: boolean) => ({
    className: isHere ? `${classes.part} ${classes.here}` : classes.part,
    ...(isHere && { 'aria-current': 'page' as const }),
  })
  return (
    <nav className={classes.parts} aria-label={say(roomScreen.parts)}>
      <Link to="/room" {...mark(!isAsking)}>
        {say(roomScreen.evidence)}
      </Link>
      <Link to="/room" search={{ part: 'requests' } as never} {...mark(isAsking)}>
        {say(roomScreen.requests)}
        {waiting > 0 && <span className={classes.count}>{waiting}</span>}
      </Link>
      <a className={classes.pack} href="/api/v1/room/pack" download title={say(roomScreen.packHelp)}>
        <IconPackageExport size={15} aria-hidden />
        {say(roomScreen.pack)}
      </a>
    </nav>
  )
}
