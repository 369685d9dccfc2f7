import * as v from 'valibot'
import { iconNames } from '../screens/icons.ts'
import { words } from './basics.ts'

/** [G3] Number n points at sentence n of the step; the hand shows the one thing to tap. */
const Mark = v.picklist([1, 2, 3, 4, 5])
const tap = {
  mark: v.optional(Mark),
  hand: v.optional(v.literal(true)),
}
const label = words(60)
const Icon = v.picklist(iconNames)

/** A thing with a label that may be tapped: a button in a row of buttons, a tile, a tab. */
const Choice = v.strictObject({ text: words(32), icon: v.optional(Icon), ...tap })
const ButtonLook = v.optional(v.picklist(['main', 'outline', 'link']), 'main')

/**
 * The vocabulary of schematic screens. Everything an app could show that a guide needs, and no more: no colours,
 * no real names, numbers or codes; fields stay empty and codes are dots.
 */
export const Part = v.variant('kind', [
  v.strictObject({
    kind: v.literal('lines'),
    count: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(4)), 2),
  }),
  v.strictObject({ kind: v.literal('status'), signalMark: v.optional(Mark), batteryMark: v.optional(Mark) }),
  v.strictObject({
    kind: v.literal('text'),
    text: words(120),
    look: v.optional(v.picklist(['plain', 'strong', 'quiet']), 'plain'),
    centre: v.optional(v.boolean(), false),
    ...tap,
  }),
  v.strictObject({ kind: v.literal('field'), label, filled: v.optional(v.boolean(), false), ...tap }),
  v.strictObject({ kind: v.literal('select'), label, text: v.optional(words(32)), ...tap }),
  v.strictObject({
    kind: v.literal('code'),
    boxes: v.pipe(v.number(), v.integer(), v.minValue(4), v.maxValue(8)),
    filled: v.optional(v.number(), 0),
    ...tap,
  }),
  v.strictObject({
    kind: v.literal('button'),
    text: label,
    look: ButtonLook,
    icon: v.optional(Icon),
    ...tap,
  }),
  v.strictObject({
    kind: v.literal('buttons'),
    buttons: v.pipe(v.array(v.strictObject({ text: words(24), look: ButtonLook, ...tap })), v.length(2)),
  }),
  v.strictObject({
    kind: v.literal('row'),
    text: label,
    sub: v.optional(words(60)),
    icon: v.optional(Icon),
    opens: v.optional(v.boolean(), false),
    ...tap,
  }),
  v.strictObject({
    kind: v.literal('tick'),
    text: words(120),
    ticked: v.optional(v.boolean(), false),
    ...tap,
  }),
  v.strictObject({
    kind: v.literal('tiles'),
    tiles: v.pipe(v.array(Choice), v.minLength(2), v.maxLength(6)),
  }),
  v.strictObject({ kind: v.literal('tabs'), tabs: v.pipe(v.array(Choice), v.minLength(2), v.maxLength(5)) }),
  v.strictObject({ kind: v.literal('banner'), text: words(120), icon: v.optional(Icon), ...tap }),
  v.strictObject({ kind: v.literal('keypad'), ...tap }),
  v.strictObject({ kind: v.literal('sms'), from: v.optional(words(32)), text: words(120), ...tap }),
  v.strictObject({
    kind: v.literal('dialog'),
    text: words(120),
    buttons: v.pipe(
      v.array(v.strictObject({ text: words(24), look: ButtonLook, ...tap })),
      v.minLength(1),
      v.maxLength(2),
    ),
  }),
  v.strictObject({
    kind: v.literal('store'),
    app: words(32),
    publisher: words(60),
    button: words(16),
    publisherMark: v.optional(Mark),
    appMark: v.optional(Mark),
    ...tap,
  }),
  v.strictObject({
    kind: v.literal('call'),
    name: words(32),
    number: v.optional(words(16)),
    button: words(16),
    ...tap,
  }),
  v.strictObject({ kind: v.literal('qr'), caption: words(40), ...tap }),
  v.strictObject({ kind: v.literal('nfc'), caption: words(60), ...tap }),
  v.strictObject({ kind: v.literal('face'), caption: words(60), ...tap }),
  v.strictObject({ kind: v.literal('card'), caption: words(60), ...tap }),
])
export type Part = v.InferOutput<typeof Part>
export type PartOf<K extends Part['kind']> = Extract<Part, { kind: K }>

/**
 * A schematic screen. `of` names whose screen it is, for the text alternative ("màn hình VNeID"). `open` leaves the frame
 * open below (dashed): the real screen goes on.
 */
export const Screen = v.strictObject({
  of: words(40),
  status: v.optional(v.boolean(), true),
  bar: v.optional(words(40)),
  back: v.optional(v.boolean(), true),
  open: v.optional(v.boolean(), true),
  parts: v.pipe(v.array(Part), v.minLength(1), v.maxLength(8)),
})
export type Screen = v.InferOutput<typeof Screen>
/** A screen as it is written down, before defaults are filled in. */
export type ScreenInput = v.InferInput<typeof Screen>
