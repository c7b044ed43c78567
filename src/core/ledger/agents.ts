/**
 * Accounts and addresses of programs. An agent is a program that decides by itself what it opens a pull request with;
 * Dependabot and Renovate are bots and no agents, since what they do is set down in a file.
 *
 * Sources, looked at in November 2026. Logins with their numbers are those of api.github.com/users, as
 * github.com/chaoss/disclosure (detection/constants.go) and github.com/chaoss/ai-detection-action (utils.go) list them;
 * the Copilot coding agent commits as `198982749+Copilot@users.noreply.github.com` and its app is `copilot-swe-agent`
 * (commits of github.com/github/gh-aw; docs.github.com, "Use Copilot cloud agent via the API"); Jules is
 * `161369871+google-labs-jules[bot]`; addresses without a login are those that the tools write as the author of a commit.
 */

/** Logins as GitHub's REST interface tells them, lower case. `claude`, `devin` and `jules` without `[bot]` are people. */
export const AGENT_LOGINS: ReadonlySet<string> = new Set([
  'copilot',
  'copilot[bot]',
  'copilot-swe-agent',
  'copilot-swe-agent[bot]',
  'github-copilot[bot]',
  'claude[bot]',
  'anthropic-claude[bot]',
  'claude-code-action[bot]',
  'chatgpt-codex-connector[bot]',
  'openai-codex[bot]',
  'google-labs-jules[bot]',
  'gemini-code-assist[bot]',
  'devin-ai-integration[bot]',
  'cursor[bot]',
  'cursoragent',
  'cursoragent[bot]',
  'amazon-q-developer[bot]',
  'cline[bot]',
  'continue[bot]',
  'jetbrains-ai[bot]',
])

export const AGENT_ADDRESSES: ReadonlySet<string> = new Set([
  'copilot@github.com',
  'noreply@anthropic.com',
  'codex@openai.com',
  'cursoragent@cursor.com',
])

/** Of bots that are no agents. GitHub's own addresses of apps end in `[bot]@users.noreply.github.com` and need no list. */
export const BOT_ADDRESSES: ReadonlySet<string> = new Set([
  'support@dependabot.com',
  'bot@renovateapp.com',
  'renovate@whitesourcesoftware.com',
])
