/** What the check run of the Action is called: beside the job's own check, and never the same as that of the App. */
export function checkName(key: string): string {
  return key === '' ? 'carbon-clerk (action)' : `carbon-clerk (action: ${key})`
}

/** The check of the GitHub App. */
export const APP_CHECK = 'carbon-clerk'
