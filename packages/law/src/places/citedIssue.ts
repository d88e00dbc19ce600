import { issue, type Citation, type Issue, type IssueCode, type IssueParameters } from '@khuyencong/domain'

/** An issue that names a citation. */
export function citedIssue(
  code: IssueCode,
  path: string,
  citation: Citation | null,
  parameters: IssueParameters = {},
): Issue {
  return issue(code, path, { ...parameters, citation: citation ? { cite: citation } : '?' })
}
