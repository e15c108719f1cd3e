import { saidIn } from '#domain/causes/drawing/boxText.ts'
import { causeText } from '#domain/words/causeScreen.ts'
import { useWords } from '#web/words/useWords.tsx'
import classes from './Causes.module.css'
import type { ReadAnalysis } from './shapes.ts'

/** What follows from the drawing: the chain to each root cause, and a fault tree's minimal cut sets. */
export function Findings({ analysis: { statements, cutSets, nodes } }: { readonly analysis: ReadAnalysis }) {
  const { say } = useWords()
  return (
    <>
      {statements.length > 0 && (
        <div>
          <h4 className={classes.small}>{say(causeText.statements)}</h4>
          <ul className={classes.list}>
            {statements.map(({ cause, sentence }) => (
              <li key={cause}>{sentence}</li>
            ))}
          </ul>
        </div>
      )}
      {cutSets && nodes.length > 1 && <CutSets cutSets={cutSets} nodes={nodes} />}
    </>
  )
}

function CutSets({ cutSets, nodes }: Pick<ReadAnalysis, 'nodes'> & { cutSets: NonNullable<ReadAnalysis['cutSets']> }) {
  const { say, language } = useWords()
  const words = new Map(nodes.map((node) => [node.id, saidIn(node, nodes, language)]))
  const { sets, isTooMany } = cutSets
  return (
    <div>
      <h4 className={classes.small}>{say(causeText.cutSets)}</h4>
      <p className={classes.soft}>{say(causeText.cutSetsHelp)}</p>
      {sets.length === 0 && <p>{say(isTooMany ? causeText.tooMany : causeText.noSet)}</p>}
      <ul className={classes.list}>
        {sets.map((set) => (
          <li key={set.join()}>
            {set.map((id) => words.get(id)).join(' + ')}
            {set.length === 1 && <b className={classes.single}>{say(causeText.singlePoint)}</b>}
          </li>
        ))}
      </ul>
    </div>
  )
}
