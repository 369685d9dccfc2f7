import type { ComponentType } from 'preact'
import { lazy } from 'preact-iso'
import { wordsReady } from '../live/language.ts'
import { NotLoaded } from './NotLoaded.tsx'

type LazyScreen<P> = ComponentType<P> & { preload: () => Promise<ComponentType<P>> }

/**
 * A screen fetched when it is first needed, in the language of the moment. A chunk that is not on the phone and cannot
 * be fetched becomes a screen that says so (string 29), never a blank one.
 */
export const lazyScreen = <P = object>(load: () => Promise<ComponentType<P>>): LazyScreen<P> =>
  lazy<ComponentType<P>>(async () => {
    try {
      const screen = await load()
      await wordsReady()
      return { default: screen }
    } catch {
      return { default: NotLoaded }
    }
  })

/** A part of a screen, fetched later; without its file the screen simply lacks it. */
export const lazyPart = (load: () => Promise<ComponentType>): ComponentType =>
  lazy(async () => {
    try {
      const part = await load()
      await wordsReady()
      return { default: part }
    } catch {
      return { default: Nothing }
    }
  })

const Nothing = () => null
