import { Link } from '@tanstack/react-router'
import { roomScreen } from '#domain/words/roomScreen.ts'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { useWords } from '#web/words/useWords.tsx'
import { AskForm } from './AskForm.tsx'
import { placeOf } from './places.ts'
import classes from './Room.module.css'
import type { IndexedRequirement, RoomRequest } from './shapes.ts'
import { useRequests } from './useRoom.ts'

/** What was asked in the room and what was answered, the newest first. */
export function RequestsPart({ requirements }: { readonly requirements: readonly IndexedRequirement[] }) {
  const { say } = useWords()
  const { data, error } = useRequests()
  return (
    <div className={classes.requests}>
      <section>
        <h2>{say(roomScreen.askTitle)}</h2>
        <AskForm among={requirements} onAsked={() => {}} />
      </section>
      <section>
        <h2>{say(roomScreen.requests)}</h2>
        <ProblemNote error={error} />
        {data?.items.length === 0 && <p className={classes.soft}>{say(roomScreen.noRequests)}</p>}
        <ol className={classes.asked}>
          {data?.items.map((request) => (
            <Request
              key={request.id}
              request={request}
              requirement={requirements.find(({ key }) => key === request.requirement)}
            />
          ))}
        </ol>
      </section>
    </div>
  )
}

interface Asked {
  readonly request: RoomRequest
  readonly requirement: IndexedRequirement | undefined
}

function Request({ request, requirement }: Asked) {
  const { say, formats } = useWords()
  const { text, guest, askedAt, answer, answeredAt, answeredBy } = request
  const who = (name: string | null, when: string) =>
    say(roomScreen.asked, { name: name ?? '–', when: formats.moment(when) })
  return (
    <li>
      <p className={classes.small}>
        {who([guest.name, guest.firm].filter(Boolean).join(', '), askedAt)}
        {requirement && (
          <>
            {' · '}
            <Link to="/room" search={{ at: requirement.key } as never}>
              {placeOf(requirement)}
            </Link>
          </>
        )}
      </p>
      <p className={classes.lines}>{text}</p>
      {answer === null ? (
        <p className={classes.waiting}>{say(roomScreen.waiting)}</p>
      ) : (
        <blockquote className={classes.answer}>
          <p className={classes.lines}>{answer}</p>
          {answeredAt && <p className={classes.small}>{who(answeredBy, answeredAt)}</p>}
        </blockquote>
      )}
    </li>
  )
}
