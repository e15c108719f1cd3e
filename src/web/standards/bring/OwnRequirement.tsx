import { Link } from '@tanstack/react-router'
import { requirementText } from '#domain/words/standardsScreen.ts'
import { useSlug } from '#web/api/useApi.tsx'
import { RequirementEvidence } from '#web/conformity/showing/RequirementEvidence.tsx'
import { Page } from '#web/parts/Page.tsx'
import { Part } from '#web/record/Part.tsx'
import { useWords } from '#web/words/useWords.tsx'
import { useFramework } from './useFrameworks.ts'

/** One requirement of a framework that was brought: its own text, and what shows it today. */
export function OwnRequirement({
  framework: id,
  requirement: key,
}: {
  readonly framework: string
  readonly requirement: string
}) {
  const { say } = useWords()
  const slug = useSlug()
  const framework = useFramework(id)
  const node = framework.nodes.find((each) => each.key === key)
  if (!node) return <Page title={key}>{say(requirementText.unknown)}</Page>
  return (
    <Page title={`${node.ref} ${node.title}`} aside={<Link to={`/o/${slug}/standards/${id}`}>{framework.name}</Link>}>
      {node.text && (
        <Part title={say(requirementText.shows)}>
          {node.text.split('\n').map((line) => (
            <p key={line}>{line}</p>
          ))}
        </Part>
      )}
      <RequirementEvidence requirementKey={key} />
    </Page>
  )
}
