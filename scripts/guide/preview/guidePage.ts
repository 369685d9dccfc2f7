import { obstacleOf } from '../../../content/obstacles.ts'
import { outcomeOf } from '../../../content/outcomes.ts'
import { labelsWords, ownHandsWords, safetySentence } from '../../../content/safety.ts'
import type { Guide, Step } from '../../../content/schema.ts'
import { renderScreen, sentenceNumbers } from '../../../content/screens/index.ts'
import { sourcesOf } from '../../../content/sources/index.ts'
import { escaped, page, rich } from './html.ts'

const list = (tag: 'ul' | 'ol', items: string[]) =>
  `<${tag}>${items.map((item) => `<li>${item}</li>`).join('')}</${tag}>`

const picture = (guide: Guide, step: Step) => {
  const screen = step.screen ? guide.screens[step.screen] : undefined
  return screen ? `<figure>${renderScreen(screen)}</figure>` : '<p class="none">Bước này không có hình.</p>'
}

const failures = (step: Step) =>
  step.failures.map(({ code, label, whatNext, leadsTo }) => {
    const name = escaped(label ?? obstacleOf(code)?.label ?? code)
    return `<b>${name}</b> ${escaped(whatNext)} <code>${escaped(JSON.stringify(leadsTo))}</code>`
  })

/** The sentences with the numbers people see before them. */
const numbered = (guide: Guide, step: Step) => {
  const numbers = sentenceNumbers(step.do.length, guide.screens[step.screen ?? ''])
  return step.do.map((sentence, at) => `<b>${numbers[at] ?? '•'}</b> ${rich(sentence)}`)
}

const stepHtml = (guide: Guide) => (step: Step, place: number) =>
  `<article id="${step.id}">
<div>
<h2>${place + 1}. ${rich(step.title)}${step.ownHands ? ' <span class="own">★</span>' : ''}</h2>
${step.ownHands ? `<p class="band">★ ${ownHandsWords.title}. ${ownHandsWords.helper}</p>` : ''}
<p class="say">${rich(step.say)}</p>
${list('ul', numbered(guide, step))}
<p>Bác thấy: ${rich(step.sees)}</p>
${step.helper ? `<p class="helper">Chỉ bạn: ${rich(step.helper)}</p>` : ''}
<p class="meta">${step.minutes} phút${step.teamOnly ? ' · chỉ cho tổ' : ''}${step.foldedBecause ? ` · bỏ qua khi: ${escaped(step.foldedBecause)}` : ''} · nguồn ${step.refs.join(', ') || 'chưa ghi'}</p>
${list('ul', failures(step))}
</div>
${picture(guide, step)}
</article>`

const outcomes = (guide: Guide) =>
  guide.outcomes.map(({ code, detail, establishes, followUp }) => {
    const after = followUp ? ` Sau ${followUp.afterDays} ngày hỏi: ${escaped(followUp.question)}` : ''
    return `<b>${escaped(outcomeOf(code)?.label ?? code)}</b> ${escaped(detail ?? '')}${after} <code>${escaped(JSON.stringify(establishes))}</code>`
  })

/** One guide as its author needs to see it: every word, every picture, every source. */
export const guidePage = (guide: Guide): string =>
  page(
    guide.title,
    `<p><a href="index.html">Tất cả các bài</a></p>
<p class="safe">${safetySentence}</p>
<h1>${escaped(guide.title)} <small>${guide.code}, lần sửa ${guide.revision}</small></h1>
<p>${escaped(guide.summary)}</p>
<p class="meta">${escaped(guide.audience)} · ${guide.minutes.from} đến ${guide.minutes.to} phút · ${guide.labelsChecked ? `${labelsWords.checkedOn} ${guide.labelsChecked}` : labelsWords.unchecked}</p>
${list('ul', guide.haveReady.map(escaped))}
${guide.steps.map(stepHtml(guide)).join('\n')}
<h2>Kết quả</h2>${list('ul', outcomes(guide))}
<h2>Chưa chắc</h2>${list('ul', guide.unverified.map(escaped))}
<h2>Nguồn</h2>${list(
      'ul',
      sourcesOf(guide).map(
        ({ code, publisher, about, date, address, confidence }) =>
          `${code} ${escaped(publisher)}: ${escaped(about)} (${date ?? 'không ghi ngày'}, ${confidence}) <span class="address">${escaped(address)}</span>`,
      ),
    )}
<p class="meta">Tìm bằng: ${guide.searchWords.map(escaped).join(' · ')}</p>`,
  )

/** The list of all guides. */
export const indexPage = (guides: readonly Guide[]): string =>
  page(
    'Các bài hướng dẫn',
    `<h1>Các bài hướng dẫn</h1><p><a href="hinh.html">Tất cả hình mẫu</a></p>
${list(
  'ul',
  guides.map(
    ({ id, code, title, steps, labelsChecked }) =>
      `${code} <a href="${id}.html">${escaped(title)}</a>, ${steps.length} bước${labelsChecked ? '' : ', chưa kiểm tra trên máy thật'}`,
  ),
)}`,
  )
