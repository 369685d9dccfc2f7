import { Icon } from '../icons/Icon.tsx'
import { iconCheckCircle } from '../icons/states.ts'

export interface PhonePerson {
  id: string
  /** One letter: "H". */
  initial: string
  /** "Chị Hạnh". */
  name: string
  /** "Tổ dân phố 6". */
  place: string
}

export interface PeoplePickerProps {
  people: readonly PhonePerson[]
  chosen: string
  onChoose: (id: string) => void
}

/** Who is using this phone? */
export function PeoplePicker({ people, chosen, onChoose }: PeoplePickerProps) {
  return (
    <ul class="people">
      {people.map(({ id, initial, name, place }) => (
        <li key={id}>
          <button class="person" type="button" aria-pressed={id === chosen} onClick={() => onChoose(id)}>
            <span class="person__initial" aria-hidden="true">
              {initial}
            </span>
            <span class="person__words">
              <b>{name}</b>
              <span class="person__place">{place}</span>
            </span>
            {id === chosen ? <Icon of={iconCheckCircle} /> : null}
          </button>
        </li>
      ))}
    </ul>
  )
}
