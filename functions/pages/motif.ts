import { type Html, html } from './frame.ts'

/** Drawn in a few lines, in the colours of the page; nothing that anybody has to see. */

/** Dawn over two hills: a sun that rises and sinks as slowly as a calm breath. */
export const dawn: Html = html`<svg class=motif viewBox="0 0 400 132" aria-hidden=true><circle class="halo breath" cx=128 cy=76 r=56 /><circle class=sun cx=128 cy=76 r=29 /><path class=far d="M0 92c58-26 118-30 176-10s140 26 224-6v56H0z"/><path class=near d="M0 112c70-18 150-20 226-4s120 12 174 0v24H0z"/></svg>`

/** A lamp that somebody has left on. */
export const lamp: Html = html`<svg class="motif small" viewBox="0 0 120 88" aria-hidden=true><circle class="halo breath" cx=60 cy=44 r=37 /><path class=sun d="M51 17h18l11 25H40z"/><path class=wire d="M60 43v28M45 73h30M72 43v9"/></svg>`
