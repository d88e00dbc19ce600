export * from '@khuyencong/lifecycle'
