import type { Cited, IsoDate, Text } from '@khuyencong/domain'
import type { Test } from '../engine/test.js'
import type { ContentCode } from './contents.js'
import type { DocumentCode } from './documents.js'

/** What kind of paper was handed in. A valid copy is certified or copied from the original by a competent body. */
export type CopyKind = 'original' | 'valid-copy' | 'plain-copy'

/** A paper that was handed in. */
export interface ProofItem {
  readonly document: DocumentCode
  readonly copy: CopyKind
  /** The number of the form it was made on, such as `5a`. */
  readonly form?: string
  /** The number or name the host knows it by. */
  readonly reference?: string
  /** The day it is dated. */
  readonly dated?: IsoDate
  /** SHA-256 of the file, where the host keeps one. */
  readonly digest?: string
}

/** A form of an annex: its number, and in which annex of which act. */
export interface FormNumber {
  readonly number: string
  readonly annex: string
}

/** A paper that the law asks for. */
export interface DocumentKind extends Cited {
  readonly title: Text
  readonly form?: FormNumber
  /** Who signs or confirms it, where the law says so. */
  readonly signedBy?: Text
  /** What may be handed in: the original only, a valid copy, or either. `any` where the law does not say. */
  readonly copy: 'original' | 'valid-copy' | 'original-or-valid-copy' | 'any'
}

/** One line of a list of proof: a paper, or one of several. */
export interface PaperRule {
  /** Any one of these will do. */
  readonly oneOf: readonly DocumentCode[]
  /** `if-any`: the law asks for it only where there is one ("nếu có"). */
  readonly need: 'required' | 'if-any'
  /** Asked for only where this is true. */
  readonly when?: Test
  /** Where this list stands; left out where the paper's own citation is the place. */
  readonly citation?: Cited['citation']
}

/** What must be handed in with an event: a paper, or the checklist of a content at a stage. */
export type ProofRule =
  PaperRule | { readonly checklist: ChecklistStage; readonly content: string; readonly when?: Test }

/** The stages of a project's money that have a list of papers by content. */
export type ChecklistStage = 'first-advance' | 'remaining'

/** A paper that is asked for and was not handed in, or not in the right form. */
export interface MissingProof {
  /** The papers of which one is needed. */
  readonly oneOf: readonly RequiredDocument[]
  readonly need: PaperRule['need']
  /** `absent`: nothing was handed in. `unfit`: what was handed in is not an original or a valid copy. */
  readonly problem: 'absent' | 'unfit' | 'wrong-form'
  /** Whether it is asked for depends on a fact that is not known; it counts as missing until that is told. */
  readonly needUnknown?: true
}

/** A paper with all that a reader needs to get it. */
export interface RequiredDocument extends DocumentKind {
  readonly code: DocumentCode
}

export type { ContentCode, DocumentCode }
