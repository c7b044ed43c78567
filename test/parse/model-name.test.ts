import { expect, test } from 'vitest'
import { publicName } from '../../src/parse/model-name.ts'

test.each([
  ['meta-llama/Llama-3.1-8B', 'meta-llama/Llama-3.1-8B'],
  ['bert-base-uncased', 'bert-base-uncased'],
  ['/home/mallory-secret/models/tiny', 'tiny'],
  ['./out/tiny/', 'tiny'],
  ['C:\\Users\\mallory-secret\\models\\tiny', 'tiny'],
  ['/root/.cache/huggingface/hub/models--org--tiny/snapshots/0a1b', 'org/tiny'],
  ['s3://bucket/models/tiny', 'tiny'],
  ['~/tiny', 'tiny'],
  ['/home/mallory-secret', null],
  ['/Users/mallory-secret/', null],
  ['C:\\Users\\mallory-secret', null],
  ['/home', null],
  ['  ', null],
  ['/', null],
])('%j becomes %j', (text, name) => {
  expect(publicName(text)).toBe(name)
})
