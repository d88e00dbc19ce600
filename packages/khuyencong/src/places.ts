export * from '@khuyencong/law/places'
