// Ends the process group named on its command line when its standard input closes: see watchdog.ts.
const group = Number(process.argv[2])

process.stdin.resume()
process.stdin.once('close', () => {
  try {
    process.kill(-group, 'SIGKILL')
  } catch {
    // Nobody is left, which is what is wanted.
  }
})
