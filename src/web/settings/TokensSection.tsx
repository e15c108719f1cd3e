import { Button, Skeleton, Stack, Text } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { settingsText } from '#domain/words/settingsScreen.ts'
import { CopyLine } from '#web/parts/CopyLine.tsx'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { useWords } from '#web/words/useWords.tsx'
import classes from './Settings.module.css'
import { TokenForm } from './TokenForm.tsx'
import { TokenRow } from './TokenRow.tsx'
import { type MadeToken, useTokens } from './useTokens.ts'

/** Keys for programs that act in a person's name. */
export function TokensSection() {
  const { say } = useWords()
  const { data, error } = useTokens()
  const [isMaking, setMaking] = useState(false)
  const [made, setMade] = useState<MadeToken | null>(null)
  return (
    <section>
      <h2 className={classes.heading}>{say(settingsText.tokens)}</h2>
      <p className={classes.lead}>{say(settingsText.tokensHelp)}</p>
      <ProblemNote error={error} />
      {made && (
        <Stack gap={6} mb="lg" role="status">
          <Text size="sm">{say(settingsText.secretOnce, { name: made.token.name })}</Text>
          <CopyLine text={made.secret} label={say(settingsText.secret)} />
        </Stack>
      )}
      {!data && !error && <Skeleton height={64} />}
      {data?.length === 0 && !isMaking && <p className={classes.lead}>{say(settingsText.noTokens)}</p>}
      {data && data.length > 0 && (
        <ul className={classes.rows}>
          {data.map((token) => (
            <TokenRow key={token.id} token={token} />
          ))}
        </ul>
      )}
      {isMaking && (
        <TokenForm
          onClose={() => setMaking(false)}
          onMade={(token) => {
            setMade(token)
            setMaking(false)
          }}
        />
      )}
      {!isMaking && (
        <Button
          mt="md"
          variant="default"
          leftSection={<IconPlus size={15} aria-hidden />}
          onClick={() => setMaking(true)}
        >
          {say(settingsText.makeToken)}
        </Button>
      )}
    </section>
  )
}
