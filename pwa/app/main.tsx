import { render } from 'preact'
import { speak } from '../live/language.ts'
import { applyLooks, looks } from '../live/settings.ts'
import '../ui/ui.css'
import './app.css'
import { startServiceWorker } from '../site/registerSw.ts'
import { App } from './App.tsx'

/** Looks first, so that nothing is drawn twice; then the app; the service worker once there is something to see. */
async function start(root: Element): Promise<void> {
  const chosen = looks()
  applyLooks(chosen)
  if (chosen.language !== 'vi') await speak(chosen.language)
  render(<App />, root)
  requestAnimationFrame(startServiceWorker)
}

const root = document.querySelector('#app')
if (root) void start(root)
