import { ErrorBoundary } from 'preact-iso'
import { lazyPart } from './lazyScreen.tsx'

const Card = lazyPart(async () => (await import('../coverage/index.ts')).HamletFiguresCard)

/** The own hamlet's figures under the day's list: fetched after the day itself stands. */
export function FiguresCard() {
  return (
    <ErrorBoundary>
      <Card />
    </ErrorBoundary>
  )
}
