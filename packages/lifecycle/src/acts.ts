import { cite, type Citation, type Cited, type Text } from '@khuyencong/domain'

/** 45/2012/NĐ-CP, the decree on industrial promotion. */
export const DECREE_45_2012 = '45/2012/NĐ-CP'
/** 46/2012/TT-BCT, details of the decree. */
export const CIRCULAR_46_2012 = '46/2012/TT-BCT'
/** 36/2013/TT-BCT, national plans, projects, advances and settlement. */
export const CIRCULAR_36_2013 = '36/2013/TT-BCT'
/** 17/2018/TT-BCT, which amends 36/2013/TT-BCT. Its day in force was not found. */
export const CIRCULAR_17_2018 = '17/2018/TT-BCT'
/** 26/2014/TTLT-BTC-BCT, promotion money, until 2018-05-10. */
export const JOINT_CIRCULAR_26_2014 = '26/2014/TTLT-BTC-BCT'
/** 26/2014/TT-BCT, the typical-product vote. */
export const CIRCULAR_26_2014 = '26/2014/TT-BCT'
/** 14/2018/TT-BCT, which amends 26/2014/TT-BCT. */
export const CIRCULAR_14_2018 = '14/2018/TT-BCT'

/** 38/2025/TT-BCT, whose article 28 amends 26/2014/TT-BCT from 2025-07-01. */
export const CIRCULAR_38_2025 = '38/2025/TT-BCT'

/** A value read in the text of an act. */
export const read = (
  act: string,
  article?: number | string,
  clause?: number | string,
  point?: string,
): Cited => ({
  citation: cite(act, article, clause, point),
  verification: 'official-text',
})

/** A value quoted word for word by a legal portal. */
export const quoted = (citation: Citation, note?: Text): Cited => ({
  citation,
  verification: 'official-quote',
  ...(note && { note }),
})

/** A value quoted from a clause of an amending act of which the article was not told. */
export const quotedClause = (act: string, clause: string): Cited =>
  quoted(cite(act), {
    vi: `Khoản ${clause} của văn bản sửa đổi; nguồn trích không nêu số điều.`,
    en: `Clause ${clause} of the amending act; the quotation does not tell the article.`,
  })

/** A value no text confirms, with the place it would stand in and why it is not confirmed. */
export const unconfirmed = (citation: Citation, note: Text): Cited => ({
  citation,
  verification: 'unverified',
  note,
})

/** A value read in the text of an act, with something a reader must know. */
export const readWithNote = (citation: Citation, note: Text): Cited => ({
  citation,
  verification: 'official-text',
  note,
})
