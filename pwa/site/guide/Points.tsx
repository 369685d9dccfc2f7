import { Runs } from './Runs.tsx'

/** [G8] What is not confirmed, said as such. */
export const Points = ({ points }: { points: readonly string[] }) => (
  <ul class="dots">
    {points.map((point) => (
      <li key={point}>
        <Runs text={point} />
      </li>
    ))}
  </ul>
)
