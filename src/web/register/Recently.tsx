import { useWords } from '#web/words/useWords.tsx'

/** How long ago, with the exact moment on hover. */
export function Recently({ at }: { readonly at: string }) {
  const { formats } = useWords()
  return (
    <time dateTime={at} title={formats.moment(at)}>
      {formats.ago(at, Date.now())}
    </time>
  )
}
