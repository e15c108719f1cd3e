import { MultiSelect } from '@mantine/core'
import { useState } from 'react'
import { causeText } from '#domain/words/causeScreen.ts'
import { teamHintWords } from '#domain/words/causeWords.ts'
import { fieldText } from '#domain/words/screenFields.ts'
import { usePeople } from '#web/fields/person/usePeople.ts'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { useWords } from '#web/words/useWords.tsx'
import classes from './Causes.module.css'
import type { ReadAnalysis } from './shapes.ts'
import { type CausesOf, useTeam } from './useCauses.ts'

/** Who takes part, and what is worth saying about it (C-194). */
export function Team({ of, analysis }: { readonly of: CausesOf; readonly analysis: ReadAnalysis }) {
  const { say } = useWords()
  const { team, hints, mayChange } = analysis
  const names = team.map(({ name }) => name).join(', ')
  return (
    <div className={classes.team}>
      {mayChange ? <TeamInput of={of} analysis={analysis} /> : <p>{`${say(causeText.team)}: ${names}`}</p>}
      {mayChange &&
        hints.map((hint) => (
          <p key={hint} className={classes.soft}>
            {say(teamHintWords[hint])}
          </p>
        ))}
    </div>
  )
}

function TeamInput({ of, analysis }: { readonly of: CausesOf; readonly analysis: ReadAnalysis }) {
  const { say } = useWords()
  const [typed, setTyped] = useState('')
  const { people } = usePeople(typed, null, {})
  const { mutate, error, isPending } = useTeam(of, analysis)
  const chosen = analysis.team.map(({ id, name }) => ({ value: id, label: name }))
  const others = people.filter(({ value }) => !chosen.some((one) => one.value === value))
  return (
    <>
      <MultiSelect
        size="xs"
        label={say(causeText.team)}
        data={[...chosen, ...others]}
        value={chosen.map(({ value }) => value)}
        onChange={(team) => mutate(team)}
        disabled={isPending}
        searchable
        searchValue={typed}
        onSearchChange={setTyped}
        filter={({ options }) => options}
        placeholder={say(fieldText.findPerson)}
        nothingFoundMessage={say(fieldText.nobodyFound)}
        comboboxProps={{ shadow: 'md' }}
      />
      <ProblemNote error={error} />
    </>
  )
}
