import type { Citation, Cited, IsoDate, Text } from '@khuyencong/domain'
import type { Test } from './test.js'

/** What kind of paper was handed in. A valid copy is certified or copied from the original by a competent body. */
export type CopyKind = 'original' | 'valid-copy' | 'plain-copy'

/** A paper that was handed in. */
export interface ProofItem<Code extends string = string> {
  readonly document: Code
  readonly copy: CopyKind
  /** The number of the form it was made on, such as `5a`. */
  readonly form?: string
  /** The number or name the host knows it by. */
  readonly reference?: string
  /** The day it is dated. */
  readonly dated?: IsoDate
  /** SHA-256 of the file, where the host keeps one. */
  readonly digest?: string
  /** How many sets of it were handed in, where that is told. */
  readonly sets?: number
}

/** A form of an annex: its number, and in which annex of which act. */
export interface FormNumber {
  readonly number: string
  readonly annex: string
  /** Numbers of other forms that are taken as well. */
  readonly orElse?: readonly string[]
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
export interface PaperRule<Code extends string = string, Name extends string = string> {
  /** Any one of these will do. */
  readonly oneOf: readonly Code[]
  /** `if-any`: the law asks for it only where there is one ("nếu có"). */
  readonly need: 'required' | 'if-any'
  /** Asked for only where this is true. */
  readonly when?: Test<Name>
  /** How many sets of it are handed in; left out where the law does not say. */
  readonly sets?: number
  /** Where this list stands; left out where the paper's own citation is the place. */
  readonly citation?: Citation
}

/** What must be handed in with an event: a paper, or what a list of the kit asks for by what a path holds. */
export type ProofRule<
  Code extends string = string,
  Name extends string = string,
  List extends string = string,
> = PaperRule<Code, Name> | { readonly checklist: List; readonly content: string; readonly when?: Test<Name> }

/** A paper that is asked for and was not handed in, or not in the right form. */
export interface MissingProof<Code extends string = string> {
  /** The papers of which one is needed. */
  readonly oneOf: readonly RequiredDocument<Code>[]
  readonly need: PaperRule['need']
  /** How many sets are asked for, where the law says so. */
  readonly sets?: number
  /** `absent`: nothing was handed in. `unfit`: what was handed in is not an original or a valid copy. */
  readonly problem: 'absent' | 'unfit' | 'wrong-form' | 'too-few'
  /** Whether it is asked for depends on a fact that is not known; it counts as missing until that is told. */
  readonly needUnknown?: true
}

/** A paper with all that a reader needs to get it. */
export interface RequiredDocument<Code extends string = string> extends DocumentKind {
  readonly code: Code
}

/** What a list of papers comes to, given what was handed in. */
export interface ProofCheck<Code extends string = string> {
  /** Whether every paper that is required is there and fit. */
  readonly complete: boolean
  readonly missing: readonly MissingProof<Code>[]
  /** Papers asked for only where there is one, and not handed in: for a person to judge. */
  readonly ifAny: readonly MissingProof<Code>[]
  /** Papers whose need depends on a fact that is not known; they count as missing until it is. */
  readonly undecided: readonly MissingProof<Code>[]
}
