// The door of every npm script: `node scripts/launch.mjs <task> [arguments]`.
// It runs on whatever Node the machine has and before anything is installed, so it is plain
// JavaScript without packages; the tasks themselves are TypeScript on the pinned Node.
const OLDEST = 20
const found = Number(process.versions.node.split('.')[0])

if (found < OLDEST) {
  console.error(
    `Tổ Số cần Node ${OLDEST} trở lên, máy này đang có Node ${found}. / Tổ Số needs Node ${OLDEST} or newer, found ${found}.`,
  )
  process.exit(1)
}

import('./launch/task.mjs').then(({ runTask }) => runTask(process.argv[2], process.argv.slice(3)))
