/** The part of MJML 5 that the build uses; the package brings no types. */
declare module 'mjml' {
  export default function mjml2html(
    source: string,
    options?: {
      validationLevel?: 'strict' | 'soft' | 'skip'
      minify?: boolean
      keepComments?: boolean
      fonts?: Record<string, string>
    },
  ): Promise<{ html: string; errors: { formattedMessage: string }[] }>
}
