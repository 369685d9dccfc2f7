import { runsOf } from '../../../content/text.ts'

export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

/** Guide text with stressed words and labels in bold. */
export const rich = (text: string): string =>
  runsOf(text)
    .map((run) =>
      run.kind === 'plain'
        ? escaped(run.text)
        : `<b>${run.kind === 'label' ? `“${escaped(run.text)}”` : escaped(run.text)}</b>`,
    )
    .join('')

/** A whole preview page; styles are files beside it. */
export const page = (title: string, body: string): string => `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<link rel="stylesheet" href="tokens.css">
<link rel="stylesheet" href="screens.css">
<link rel="stylesheet" href="preview.css">
</head>
<body>
${body}
</body>
</html>
`
