export type PinProblem = 'not-six-digits' | 'same-digits' | 'in-order'

/** Why a PIN is too easy, or null. The first tries of a finder are 000000 and 123456. */
export function pinProblem(pin: string): PinProblem | null {
  if (!/^\d{6}$/.test(pin)) return 'not-six-digits'
  const steps = [...pin].slice(1).map((digit, i) => Number(digit) - Number(pin[i]))
  if (steps.every((step) => step === 0)) return 'same-digits'
  if (steps.every((step) => step === 1) || steps.every((step) => step === -1)) return 'in-order'
  return null
}
