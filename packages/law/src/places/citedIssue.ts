import {
  formatCitation,
  issue,
  type Citation,
  type Issue,
  type IssueCode,
  type IssueParameters,
} from '@khuyencong/domain'

/** An issue that names a citation, each language with the citation as written in it. */
export function citedIssue(
  code: IssueCode,
  path: string,
  citation: Citation | null,
  parameters: IssueParameters = {},
): Issue {
  const inLang = (lang: 'vi' | 'en') =>
    issue(code, path, { ...parameters, citation: citation ? formatCitation(citation, lang) : '?' })
  const vi = inLang('vi')
  return { ...vi, message: { vi: vi.message.vi, en: inLang('en').message.en } }
}
