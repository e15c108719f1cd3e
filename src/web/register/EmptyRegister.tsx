import { Button } from '@mantine/core'
import { IconFilterOff, IconSeedling } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { overviewText } from '#domain/words/overviewScreen.ts'
import { registerText } from '#domain/words/screenRegister.ts'
import { shellText } from '#domain/words/screenShell.ts'
import { useSlug } from '#web/api/useApi.tsx'
import { useHasRole } from '#web/api/useHasRole.ts'
import { Notice } from '#web/parts/Notice.tsx'
import { useOpen } from '#web/shell/shellContext.ts'
import { useWords } from '#web/words/useWords.tsx'
import { filterKeys, isFiltered, useRegisterQuery } from './registerQuery.ts'

/** Nothing to show: because the filters fit nothing, or because there is nothing yet. */
export function EmptyRegister() {
  const { query } = useRegisterQuery()
  return isFiltered(query) ? <NoMatch /> : <Beginning />
}

function NoMatch() {
  const { say } = useWords()
  const { change } = useRegisterQuery()
  const clear = () => change(Object.fromEntries(filterKeys.map((key) => [key, undefined])))
  return (
    <Notice
      icon={<IconFilterOff size={30} stroke={1.4} aria-hidden />}
      title={say(registerText.noMatchTitle)}
      actions={
        <Button variant="default" onClick={clear}>
          {say(registerText.clearFilters)}
        </Button>
      }
    >
      {say(registerText.noMatch)}
    </Notice>
  )
}

function Beginning() {
  const { say } = useWords()
  const open = useOpen()
  const slug = useSlug()
  const isTheirs = useHasRole('aimsManager', 'topManagement')
  return (
    <Notice
      icon={<IconSeedling size={34} stroke={1.4} aria-hidden />}
      title={say(registerText.emptyTitle)}
      actions={
        <>
          <Button onClick={() => open('capture')}>{say(shellText.capture)}</Button>
          {isTheirs && (
            <Button variant="default" component={Link} to={`/o/${slug}/fast-start`}>
              {say(overviewText.fastStart)}
            </Button>
          )}
          <Button variant="default" component={Link} to={`/o/${slug}/import`}>
            {say(registerText.importOne)}
          </Button>
          <Button variant="subtle" component={Link} to={`/o/${slug}/triage`}>
            {say(registerText.toTriage)}
          </Button>
        </>
      }
    >
      {say(registerText.empty)}
    </Notice>
  )
}
