import { type FileReader, HEAD_BYTES, type Head, type Recognition } from '../../reader.ts'
import { refusal } from '../../text.ts'
import { hasCardName, isReadme, looksLikeCard, withLineFeeds } from './signature.ts'

/** Hugging Face model cards: metadata, the section on environmental impact, and the vendors' tables. */
export const modelCard: FileReader = {
  format: 'model-card',
  title: 'Hugging Face model card',
  paths: {
    likely: [
      '**/{README,Readme,readme}.md',
      '**/*{model,Model,MODEL}*{card,Card,CARD}*.md',
      '**/{cards,Cards,model_cards,model-cards,MODEL-CARDS,Model_Cards,modelcards}/**/*.md',
    ],
    possible: ['**/*.md'],
  },
  mode: 'whole',
  maxBytes: 8 * 1024 * 1024,
  recognise,
  load: async () => (await import('./read.ts')).readModelCard,
}

function recognise(path: string, head: Head): Recognition {
  const refused = refusal(path, head.bytes)
  const text = refused ? salvaged(head.bytes) : withLineFeeds(head.text)
  if (looksLikeCard(path, text)) return refused ?? 'yes'
  // The section of a long card may stand beyond what is seen here; `load` looks again at the whole.
  if (refused === null && head.bytes.length >= HEAD_BYTES && (hasCardName(path) || isReadme(path))) return 'yes'
  return refused !== null && hasCardName(path) && !isTextAtAll(refused.code) ? refused : 'no'
}

/** What shows through of a text that will be refused, so that a card in UTF-16 or in conflict is known for a card. */
function salvaged(head: Uint8Array): string {
  const letters = new TextDecoder('latin1').decode(head).replace(/^(?:ÿþ|þÿ|ï»¿)/, '')
  return withLineFeeds(letters.replaceAll('\0', '')).replace(/^(?:<{7}|={7}|>{7}|\|{7})[^\n]*\n/gm, '')
}

/** A pointer or a binary hides what it stands for, so its name decides; broken text has been looked into. */
function isTextAtAll(code: string): boolean {
  return code === 'text/utf-16' || code === 'text/nul' || code === 'text/conflict-marker'
}
