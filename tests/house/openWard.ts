import { execFile } from 'node:child_process'
import { fromTop } from '../../scripts/paths.ts'

/** Opens phường Phổ Yên as an operator does, with the setup key; answers what the command said. */
export function openWard(url: string, setupKey: string): Promise<{ ok: boolean; said: string }> {
  const words = [
    'ward',
    '--url',
    url,
    '--code',
    '05860',
    '--province',
    '19',
    '--name',
    'Phường mẫu',
    '--person',
    'Cán bộ mẫu',
  ]
  const env = { ...process.env, SETUP_KEY: setupKey }
  return new Promise((answer) => {
    execFile(process.execPath, [fromTop('scripts/open.ts'), ...words], { env }, (error, out, problem) =>
      answer({ ok: !error, said: (out + problem).trim() }),
    )
  })
}
