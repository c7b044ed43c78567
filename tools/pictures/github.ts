/** Markdown as GitHub shows it: its dialect, its alerts, its sanitiser, its style sheet. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import rehypeRaw from 'rehype-raw'
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize'
import rehypeStringify from 'rehype-stringify'
import remarkGfm from 'remark-gfm'
import { remarkAlert } from 'remark-github-blockquote-alert'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'

const require = createRequire(import.meta.url)

/** The alert's box and icon are GitHub's own, made after its sanitiser; here they have to be let through. */
const SCHEMA = {
  ...defaultSchema,
  tagNames: [...(defaultSchema.tagNames ?? []), 'svg', 'path'],
  attributes: {
    ...defaultSchema.attributes,
    div: [...(defaultSchema.attributes?.div ?? []), ['className', /^markdown-alert/]],
    p: [...(defaultSchema.attributes?.p ?? []), ['className', 'markdown-alert-title']],
    svg: ['className', 'viewBox', 'width', 'height', 'ariaHidden'],
    path: ['d'],
  },
} as typeof defaultSchema

export async function toHtml(markdown: string): Promise<string> {
  const file = await unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(remarkAlert)
    .use(remarkRehype, { allowDangerousHtml: true })
    .use(rehypeRaw)
    .use(rehypeSanitize, SCHEMA)
    .use(rehypeStringify)
    .process(markdown)
  return String(file)
}

/** A comment of a bot on a page as wide as the reader's. */
export function page(html: string, scheme: 'light' | 'dark', width: number): string {
  const css = readFileSync(require.resolve('github-markdown-css/github-markdown.css'), 'utf8')
  const narrow = width < 500
  return `<!doctype html><html><head><meta charset="utf-8"><meta name="color-scheme" content="${scheme}"><style>${css}
    body { margin: 0; padding: ${narrow ? 8 : 16}px; background: ${scheme === 'dark' ? '#0d1117' : '#ffffff'}; }
    .frame { border: 1px solid ${scheme === 'dark' ? '#3d444d' : '#d1d9e0'}; border-radius: 6px; overflow: hidden; }
    .bar { font: 14px -apple-system, "Liberation Sans", sans-serif; padding: 8px 16px; color: ${scheme === 'dark' ? '#9198a1' : '#59636e'};
      background: ${scheme === 'dark' ? '#151b23' : '#f6f8fa'}; border-bottom: 1px solid ${scheme === 'dark' ? '#3d444d' : '#d1d9e0'}; }
    .bar b { color: ${scheme === 'dark' ? '#f0f6fc' : '#1f2328'}; }
    .markdown-alert-title { font-weight: 600; } .markdown-alert-title svg { margin-right: 8px; fill: currentColor; }
    .markdown-body { padding: ${narrow ? 12 : 16}px; font-size: 14px; font-family: "Liberation Sans", "Noto Color Emoji", sans-serif; }
  </style></head><body><div class="frame"><div class="bar"><b>carbon-clerk</b> bot commented</div>
  <div class="markdown-body">${html}</div></div></body></html>`
}
