/**
 * The version of what a person is told and agrees to before answering (`checkIn.before` and `checkIn.consent` of
 * every language). It is sent with the form and stored with the response. A test knows the texts of this version
 * by their fingerprint, so that none of them changes under an old name.
 */
export const CONSENT_VERSION = '2026-11-28'
