/** Shows the whole vocabulary on one page (`npx vite pwa/ui`, then /preview.html), or one screen with `?screen=today`. */
import { render } from 'preact'
import { screens } from './examples/screens/all.tsx'
import { Vocabulary } from './examples/Vocabulary.tsx'
import './ui.css'
import './preview.css'

const wanted = new URLSearchParams(location.search)
const theme = wanted.get('theme')
const textSize = wanted.get('text')
const screen = screens[wanted.get('screen') ?? '']
const root = document.getElementById('preview')

if (theme) document.documentElement.dataset.theme = theme
if (textSize) document.documentElement.dataset.textSize = textSize
if (root) render(screen ? screen() : <Vocabulary />, root)
