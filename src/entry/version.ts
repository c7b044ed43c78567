/** Equal to `version` in package.json, which a test checks: reading the file would double the time of `--version`. */
export const VERSION = '0.1.0'
