import { useState } from 'preact/hooks'
import * as v from 'valibot'
import { HamletCode, invitable, type Role, WardRole } from '../../../contract/index.ts'
import { callSentence } from '../../live/failure.ts'
import { TeamScreen } from '../../live/frame/TeamScreen.tsx'
import { paths } from '../../live/paths.ts'
import { usePort } from '../../live/port.ts'
import { t as live } from '../../live/say.ts'
import { Button, ChoiceList, Field, Notice } from '../../ui/index.ts'
import type { NamedHamlet } from '../hamlets/namedHamlet.ts'
import { useCall } from '../people/useCall.ts'
import { type Ticket, wardPort } from '../port.ts'
import { freshForm, type GuestForm, needsHamlets, problemsOf } from './guestForm.ts'
import { HamletChecks } from './HamletChecks.tsx'
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
  const { invite } = usePort(wardPort)
  const { busy, failure, run } = useCall()
  const [form, setForm] = useState<GuestForm>(() => freshForm(own, codesOf(hamlets), chosen))
  const [isPressed, setPressed] = useState(false)
  const problems = problemsOf(form)
  const make = () => {
    setPressed(true)
    if (problems.name || problems.hamlets) return
    const guest = { ...form, hamlets: needsHamlets(form.role) ? form.hamlets : [] }
    let made: Ticket | null = null
    const call = async () => {
      const answer = await invite(guest)
      made = answer.ok ? answer.value : null
      return answer
    }
    run(call, () => made && onMade(made))
  }
  return (
    <TeamScreen
      section="ward"
      tab={null}
      title={t('ward.invite.title')}
      back={{ label: t('ward.invite.back'), href: paths.ward.members }}
      action={
        <Button kind="main" busy={busy ? t('ward.invite.busy') : undefined} onPress={make}>
          {t('ward.invite.make')}
        </Button>
      }
    >
      <div class="stack stack--wide">
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
        {failure ? (
          <Notice kind="attention" lead={t('ward.invite.failed')} announce>
            {failure.kind === 'network' ? t('ward.invite.offline') : callSentence(failure)}
          </Notice>
        ) : null}
      </div>
    </TeamScreen>
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
