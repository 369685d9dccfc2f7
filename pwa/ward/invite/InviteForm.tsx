import { useState } from 'preact/hooks'
import * as v from 'valibot'
import { HamletCode, invitable, type Role, WardRole } from '../../../contract/index.ts'
import { t as live } from '../../live/say.ts'
import { ChoiceList, Field } from '../../ui/index.ts'
import type { NamedHamlet } from '../hamlets/namedHamlet.ts'
import type { Ticket } from '../port.ts'
import { freshForm, type GuestForm, needsHamlets, problemsOf } from './guestForm.ts'
import { HamletChecks } from './HamletChecks.tsx'
import { InviteFrame } from './InviteFrame.tsx'
import { useInvitation } from './useInvitation.ts'
import { t } from './words.ts'

interface Props {
  hamlets: readonly NamedHamlet[]
  /** Role of who invites. */
  own: Role
  /** Code of the hamlet from which the person came here. */
  chosen: string | null
  onMade: (ticket: Ticket) => void
}

/** Whom to invite: name, work, hamlets. What was typed stays when the call fails. */
export function InviteForm({ hamlets, own, chosen, onMade }: Props) {
  const { busy, failure, make } = useInvitation(onMade)
  const [form, setForm] = useState<GuestForm>(() => freshForm(own, codesOf(hamlets), chosen))
  const [isPressed, setPressed] = useState(false)
  const problems = problemsOf(form)
  const invite = () => {
    setPressed(true)
    if (problems.name || problems.hamlets) return
    make({ ...form, hamlets: needsHamlets(form.role) ? form.hamlets : [] })
  }
  return (
    <InviteFrame title={t('ward.invite.title')} busy={busy} failure={failure} onMake={invite}>
      <Field
        label={t('ward.invite.name')}
        name="guest"
        hint={t('ward.invite.nameHint')}
        autoComplete="off"
        maxLength={60}
        error={isPressed && problems.name ? t('ward.invite.nameMissing') : undefined}
        onText={(name) => setForm((now) => ({ ...now, name }))}
      />
      <Roles own={own} role={form.role} onChoose={(role) => setForm((now) => ({ ...now, role }))} />
      {needsHamlets(form.role) ? (
        <HamletChecks
          hamlets={hamlets}
          chosen={form.hamlets}
          error={isPressed && problems.hamlets ? t('ward.invite.hamletsMissing') : undefined}
          onChange={(codes) => setForm((now) => ({ ...now, hamlets: codes }))}
        />
      ) : null}
    </InviteFrame>
  )
}

const codesOf = (hamlets: readonly NamedHamlet[]) => hamlets.map(({ code }) => v.parse(HamletCode, code))

function Roles({ own, role, onChoose }: { own: Role; role: WardRole; onChoose: (role: WardRole) => void }) {
  const roles = invitable[own]
  if (roles.length < 2) return null
  return (
    <ChoiceList
      legend={t('ward.invite.role')}
      name="role"
      options={[...roles].reverse().map((value) => ({
        value,
        label: live(`live.role.${value}`),
        sub: t(`ward.invite.role.${value}`),
      }))}
      value={role}
      onChoose={(chosen) => onChoose(v.parse(WardRole, chosen))}
    />
  )
}
