export * from '@khuyencong/reports'
