/** Where the installed icon opens; read by the first script of the home page before anything is drawn. */
export const HOME_KEY = 'toso-home'

/** From now on the installed icon opens the team's part (someone is enrolled on this phone) or the public home. */
export function openAt(home: 'team' | 'public'): void {
  try {
    localStorage.setItem(HOME_KEY, home)
  } catch {
    // Without storage nobody can be enrolled here either; the public home is right.
  }
}
