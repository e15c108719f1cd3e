import { useMutation } from '@tanstack/react-query'
import { aroundText } from '#domain/words/improvementAround.ts'
import { Initials } from '#web/parts/Initials.tsx'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { QuietButton } from '#web/parts/QuietButton.tsx'
import { useRecordPlace } from '#web/record/recordPlace.ts'
import { useWords } from '#web/words/useWords.tsx'
import { CommentForm } from './CommentForm.tsx'
import classes from './Comments.module.css'
import { Mentioned } from './Mentioned.tsx'
import panel from './Panel.module.css'
import { Panel } from './Panel.tsx'
import type { Comment } from './shapes.ts'
import { useAround, useAroundList } from './useAround.ts'
import { Watch } from './Watch.tsx'

/** What people say about it, oldest first, and who hears of it. */
export function Comments() {
  const { say } = useWords()
  const { data, error } = useAroundList<Comment>('comments')
  const comments = data?.items ?? []
  return (
    <Panel id="comments" title={say(aroundText.comments)} count={comments.length} aside={<Watch />}>
      <ProblemNote error={error} />
      {comments.length > 0 && (
        <ol className={panel.list}>
          {comments.map((comment) => (
            <CommentItem key={comment.id} comment={comment} />
          ))}
        </ol>
      )}
      <CommentForm />
    </Panel>
  )
}

function CommentItem({ comment }: { readonly comment: Comment }) {
  const { say, formats } = useWords()
  const { membership } = useRecordPlace()
  const { api, path, refresh } = useAround()
  const { id, author, text, mentions, at } = comment
  const withdraw = useMutation({
    mutationFn: () => api.ask(path('comments', id), { method: 'DELETE' }),
    onSuccess: () => refresh('comments', 'trail'),
  })
  const isMine = author?.id === membership.person.id && text !== null
  const name = author?.name ?? say(aroundText.someone)
  return (
    <li className={classes.comment}>
      <Initials name={name} size={26} />
      <div className={classes.body}>
        <p className={panel.line} style={{ margin: 0 }}>
          <b>{name}</b>
          <time dateTime={at} className={panel.small}>
            {formats.moment(at)}
          </time>
          {isMine && (
            <QuietButton label={aroundText.withdraw} isPending={withdraw.isPending} onClick={() => withdraw.mutate()} />
          )}
        </p>
        {text === null ? (
          <p className={panel.soft}>{say(aroundText.commentWithdrawn)}</p>
        ) : (
          <Mentioned text={text} mentions={mentions} />
        )}
        <ProblemNote error={withdraw.error} />
      </div>
    </li>
  )
}
