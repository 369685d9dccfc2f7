/** The version of this app, as calls name it. */
export const APP_VERSION = '0.1.0'
