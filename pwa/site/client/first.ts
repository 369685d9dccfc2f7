/**
 * Runs before anything is drawn: chosen text size and colours, one part of a guide at a time, and where the installed icon
 * opens. Classic and old-fashioned on purpose: an engine that cannot run the modules never gets the class `js`, and every
 * page then shows all it has (D37).
 */
;(() => {
  const root = document.documentElement

  const stored = (key: string): string | null => {
    try {
      return localStorage.getItem(key)
    } catch {
      return null // Storage is off (private window, in-app browser): the usual size is right.
    }
  }

  const size = stored('toso-text-size')
  if (size === 'large' || size === 'larger' || size === 'largest') root.setAttribute('data-text-size', size)
  const theme = stored('toso-theme')
  if (theme === 'light' || theme === 'dark') root.setAttribute('data-theme', theme)

  if (
    location.pathname === '/' &&
    location.search.indexOf('mo=bieu-tuong') > 0 &&
    stored('toso-home') === 'team'
  ) {
    location.replace('/to/')
  }

  // A resident's code, scanned by a volunteer: their own checklist opens at that step. Everybody else reads on here.
  const help = /^\/huong-dan\/([a-z0-9-]+)\/\?buoc=([a-z0-9-]+)&giup=(\d+)/.exec(
    location.pathname + location.search,
  )
  if (help && stored('toso-home') === 'team')
    location.replace(`/to/tiep/${help[1]}/${help[2]}?ban=${help[3]}`)

  if ('noModule' in HTMLScriptElement.prototype) {
    root.classList.add('js')
    // A module that does not arrive or does not parse must not leave a page of which one part is visible.
    window.addEventListener(
      'error',
      () => {
        if (!root.hasAttribute('data-running')) root.classList.remove('js')
      },
      true,
    )
  }
})()
