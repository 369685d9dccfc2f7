/** The one object that keeps what concerns the guides of the whole deployment. */
export const GUIDE_DESK = 'guides'
