import { cite, type Text } from '@khuyencong/domain'
import { CIRCULAR_26_2014, CIRCULAR_36_2013 } from '../acts.js'
import type { DocumentKind } from '../engine/papers.js'

type Options = {
  form?: string
  annex?: string
  orElse?: readonly string[]
  signedBy?: Text
  copy?: DocumentKind['copy']
  note?: Text
}

const document =
  (act: string) =>
  (vi: string, en: string, article: number, clause?: number, options: Options = {}): DocumentKind => ({
    title: { vi, en },
    ...(options.form && {
      form: {
        number: options.form,
        annex: `Phụ lục ${options.annex ?? '1'} ${act}`,
        ...(options.orElse && { orElse: options.orElse }),
      },
    }),
    ...(options.signedBy && { signedBy: options.signedBy }),
    copy: options.copy ?? 'any',
    citation: cite(act, article, clause),
    verification: 'official-text',
    ...(options.note && { note: options.note }),
  })

/** A paper that 36/2013/TT-BCT asks for. */
export const paper = /* @__PURE__ */ document(CIRCULAR_36_2013)

/** A paper that 26/2014/TT-BCT (the product vote) asks for. */
export const votePaper = /* @__PURE__ */ document(CIRCULAR_26_2014)

/** A paper of article 14, which is handed in as the original or a valid copy. */
export const finalPaper = (vi: string, en: string, clause: number, options: Options = {}): DocumentKind =>
  paper(vi, en, 14, clause, { copy: 'original-or-valid-copy', ...options })

/** A paper that no act seen names: the law is silent or the province decides. */
export const customaryPaper = (vi: string, en: string, article?: number, clause?: number): DocumentKind => ({
  title: { vi, en },
  copy: 'any',
  citation: cite(CIRCULAR_36_2013, article, clause),
  verification: 'unverified',
  note: {
    vi: 'Văn bản đã xem không nêu tên giấy tờ này.',
    en: 'The text seen does not name this paper.',
  },
})
