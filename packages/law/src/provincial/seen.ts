import { cite, type Cited, type Text } from '@khuyencong/domain'

const articleNotSeen: Text = {
  vi: 'Theo nguồn thứ cấp; chưa thấy điều, khoản.',
  en: 'From a secondary source; article and clause were not seen.',
}

/** What is said of a level that only a secondary source gives, of an act or of its description. */
export function secondHand(instrument: string, note: Text = articleNotSeen): Cited {
  return { citation: cite(instrument), verification: 'secondary', note }
}
