/** What the world may refuse; a test compares the codes with those that the sources throw. */
export const WORLD_CODES: readonly (readonly [code: string, means: string])[] = [
]
