/** A text in both languages of the programme, Vietnamese first. */
export interface Text {
  readonly vi: string
  readonly en: string
}

/** A language that messages are written in. */
export type Lang = keyof Text
