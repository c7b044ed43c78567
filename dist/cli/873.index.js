export const id = 873;
export const ids = [873,3549];
export const modules = {

/***/ 650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ DOCTOR_AREAS)
/* harmony export */ });
/** What `doctor` found: whether the gate holds in a repository, as the renderers and other programs see it. */
const DOCTOR_AREAS = ['workflows', 'policy', 'owners', 'github', 'clone'];


/***/ }),

/***/ 8998:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AI: () => (/* binding */ globProblem),
/* harmony export */   tI: () => (/* binding */ compileGlobs),
/* harmony export */   yf: () => (/* binding */ indexGlobs)
/* harmony export */ });
/**
 * Patterns over repository paths: `**` (any folders), `*` (anything in one name), `?` (one character), `{a,b}`.
 *
 * Written here rather than taken from a library because the patterns come from a file and must not be able to stop
 * the program: nothing becomes a regular expression, the only step back is to the last star (so the work is at most
 * pattern length x path length), and braces are counted before they are expanded. Names that begin with a dot match
 * like all others, so that a record cannot hide in `.cache/`.
 */
const LONGEST = 1000;
const MOST_ALTERNATIVES = 64;
const MOST_DEEP_STARS = 8;
/**
 * Says whether a path matches any of the patterns. A pattern that `globProblem` refuses matches nothing. The patterns are
 * taken apart when the first path is asked for, since many readers' patterns are never asked.
 */
function compileGlobs(patterns) {
    let matcher = null;
    return (path) => {
        matcher ??= matcherOf(patterns);
        return matcher(path);
    };
}
function matcherOf(patterns) {
    const find = indexGlobs(patterns.map((pattern) => [pattern, true]));
    return (path) => find(path).length > 0;
}
const NONE = [];
/**
 * Says which marks a path bears: those of all patterns that it matches, each once, in the order in which they are given.
 * Patterns are kept by how the names end that they can match, so that a path of a large tree meets few of them.
 */
function indexGlobs(marked) {
    const byEnd = new Map();
    const order = new Map();
    for (const [pattern, mark] of marked) {
        if (!order.has(mark))
            order.set(mark, order.size);
        if (globProblem(pattern) !== null)
            continue;
        for (const glob of expand(pattern).map(compile)) {
            const alike = byEnd.get(glob.end);
            if (alike)
                alike.push({ glob, mark });
            else
                byEnd.set(glob.end, [{ glob, mark }]);
        }
    }
    const anyEnd = byNeedle(byEnd.get('') ?? NONE);
    return (path) => {
        const name = path.slice(path.lastIndexOf('/') + 1);
        const dot = name.lastIndexOf('.');
        let found = withMarks(NONE, byEnd.get(name), path, name);
        if (dot > 0)
            found = withMarks(found, byEnd.get(name.slice(dot)), path, name);
        for (const [needle, some] of anyEnd)
            if (path.includes(needle))
                found = withMarks(found, some, path, name);
        return found.length < 2 ? found : [...found].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
    };
}
/** Nothing is made for the many paths that match nothing. */
function withMarks(found, some, path, name) {
    if (some === undefined)
        return found;
    let marks = found;
    for (const { glob, mark } of some) {
        if (!marks.includes(mark) && globFits(glob, path, name))
            marks = [...marks, mark];
    }
    return marks;
}
/** Patterns that end in anything, by a text that stands in all they match: one search for many patterns. */
function byNeedle(marked) {
    const groups = new Map();
    for (const one of marked) {
        const { folder, segments } = one.glob;
        const [longest = ''] = (segments.at(-1) ?? '').split(/[*?]/).sort((a, b) => b.length - a.length);
        const needle = folder === '' ? longest : folder;
        const group = groups.get(needle);
        if (group)
            group.push(one);
        else
            groups.set(needle, [one]);
    }
    return groups;
}
/** @param name The last part of the path. */
function globFits({ segments, prefix, suffix, folder }, path, name) {
    if (!path.endsWith(suffix) || !path.startsWith(prefix) || !path.includes(folder))
        return false;
    // The common pattern: a name in any folder.
    if (segments.length === 2 && segments[0] === '**')
        return matchesName(segments[1] ?? '', name);
    return matches(segments, path.split('/'), '**', matchesName);
}
/** What is wrong with a pattern, as the end of a sentence that begins with it; `null` when it is fine. */
function globProblem(pattern) {
    if (pattern.trim() === '')
        return 'is empty';
    if (pattern.length > LONGEST)
        return `is longer than ${LONGEST} characters`;
    if (/[\p{Cc}\u2028\u2029]/u.test(pattern))
        return 'has a control character';
    if (pattern.includes('\\'))
        return 'has a backslash; folders are separated by "/"';
    if (/^\/|^[A-Za-z]:/.test(pattern))
        return 'is an absolute path; paths start at the root of the repository';
    if (pattern.startsWith('!'))
        return 'begins with "!"; list what to leave out under "exclude"';
    if (/[[\]]/.test(pattern))
        return 'has square brackets; "?" stands for any one character';
    const alternatives = countAlternatives(pattern);
    if (alternatives === null)
        return 'has a "{" or "}" without its partner';
    if (alternatives > MOST_ALTERNATIVES)
        return `stands for more than ${MOST_ALTERNATIVES} patterns`;
    return (expand(pattern)
        .map(segmentProblem)
        .find((problem) => problem !== null) ?? null);
}
function segmentProblem(pattern) {
    const segments = pattern.split('/');
    if (segments.some((segment) => /^(?:\.|%2e){1,2}$/i.test(segment)))
        return 'has "." or ".." as a folder; paths start at the root of the repository';
    if (pattern.endsWith('/'))
        return `is a folder; write "${pattern}**" for everything in it`;
    if (segments.includes(''))
        return 'has an empty folder name';
    if (segments.some((segment) => segment.includes('**') && segment !== '**'))
        return 'joins "**" with other characters; write "**/*" and then them';
    if (segments.filter((segment) => segment === '**').length > MOST_DEEP_STARS)
        return `has "**" more than ${MOST_DEEP_STARS} times`;
    return null;
}
function compile(pattern) {
    const first = pattern.search(/[*?]/);
    const written = pattern.split('/');
    // `a/**` stands for what is in `a`, not for a file of that name.
    const segments = written.at(-1) === '**' ? [...written, '*'] : written;
    const suffix = /[^*?/]*$/.exec(pattern)?.[0] ?? '';
    const dot = suffix.lastIndexOf('.');
    const end = suffix === segments.at(-1) ? suffix : dot < 0 ? '' : suffix.slice(dot);
    const plain = segments.slice(0, -1).find((segment) => !/[*?]/.test(segment));
    const folder = plain === undefined ? '' : `${plain}/`;
    return { segments, prefix: first < 0 ? pattern : pattern.slice(0, first), suffix, folder, end };
}
function matchesName(pattern, name) {
    if (!/[*?]/.test(pattern))
        return pattern === name;
    const [characters, text] = pattern.includes('?') ? [[...pattern], [...name]] : [pattern, name];
    return matches(characters, text, '*', (expected, character) => expected === '?' || expected === character);
}
/** Wildcard matching with one step back: to the last star, which then takes one item more. */
function matches(pattern, text, star, same) {
    let [p, t, lastStar, resume] = [0, 0, -1, 0];
    while (t < text.length) {
        if (pattern[p] === star) {
            lastStar = p;
            p += 1;
            resume = t;
        }
        else if (p < pattern.length && same(pattern[p] ?? '', text[t] ?? '')) {
            p += 1;
            t += 1;
        }
        else if (lastStar >= 0) {
            p = lastStar + 1;
            resume += 1;
            t = resume;
        }
        else {
            return false;
        }
    }
    while (pattern[p] === star)
        p += 1;
    return p === pattern.length;
}
/** How many patterns the braces stand for; `null` when they are not balanced. */
function countAlternatives(pattern) {
    const open = [];
    let level = { sum: 0, product: 1 };
    for (const character of pattern) {
        if (character === '{') {
            open.push(level);
            level = { sum: 0, product: 1 };
        }
        else if (character === ',' && open.length > 0) {
            level = { sum: level.sum + level.product, product: 1 };
        }
        else if (character === '}') {
            const outer = open.pop();
            if (!outer)
                return null;
            level = {
                sum: outer.sum,
                product: Math.min(outer.product * (level.sum + level.product), Number.MAX_SAFE_INTEGER),
            };
        }
    }
    return open.length > 0 ? null : level.sum + level.product;
}
/** Only for patterns whose alternatives have been counted. */
function expand(pattern) {
    const start = pattern.indexOf('{');
    if (start < 0)
        return [pattern];
    let depth = 0;
    const cuts = [start];
    for (let at = start; at < pattern.length; at += 1) {
        if (pattern[at] === '{')
            depth += 1;
        if (pattern[at] === '}')
            depth -= 1;
        if ((pattern[at] === ',' && depth === 1) || depth === 0)
            cuts.push(at);
        if (depth === 0)
            break;
    }
    const [before, after] = [pattern.slice(0, start), pattern.slice((cuts.at(-1) ?? start) + 1)];
    return cuts.slice(1).flatMap((cut, index) => {
        const choice = pattern.slice((cuts[index] ?? start) + 1, cut);
        return expand(before + choice + after);
    });
}


/***/ }),

/***/ 9595:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ ownersOf),
/* harmony export */   x: () => (/* binding */ CODEOWNERS_PATHS)
/* harmony export */ });
/* harmony import */ var _core_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8998);
/**
 * Who owns a path by CODEOWNERS. Source: "About code owners" in GitHub's documentation: patterns of gitignore without
 * `!` and `[ ]`, the last one that matches decides, and one without owners leaves the path without any.
 */

/** Where GitHub looks, the first that is there. */
const CODEOWNERS_PATHS = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'];
const MOST_LINES = 5_000;
/** @returns the owners as they are written, none when nobody owns the path. */
function ownersOf(text, path) {
    let owners = [];
    for (const line of text.split('\n', MOST_LINES)) {
        const [pattern, ...words] = line
            .replace(/(?:^|\s)#.*$/, '')
            .trim()
            .split(/\s+/);
        if (pattern === undefined || pattern === '')
            continue;
        if (matches(pattern, path))
            owners = words.filter((word) => word.includes('@'));
    }
    return owners;
}
/** A pattern with a slash before its end begins at the top; one that ends in a slash, or names a folder, takes what is in it. */
function matches(pattern, path) {
    const isAnchored = pattern.slice(0, -1).includes('/');
    const body = pattern.replace(/^\//, '').replace(/\/$/, '');
    const globs = isAnchored || pattern.startsWith('/') ? [body] : [body, `**/${body}`];
    // `docs/*` does not take what is in folders of docs; a name without a star takes the folder whole.
    const inside = /(?:^|\/)\*$/.test(body) && isAnchored ? [] : globs.map((glob) => `${glob}/**`);
    return (0,_core_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .compileGlobs */ .tI)([...(pattern.endsWith('/') ? [] : globs), ...inside])(path);
}


/***/ }),

/***/ 873:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  examine: () => (/* binding */ examine),
  X: () => (/* binding */ namesToAsk),
  f: () => (/* binding */ policyPaths)
});

// EXTERNAL MODULE: ./build/core/doctor-report.js
var doctor_report = __webpack_require__(650);
// EXTERNAL MODULE: ./build/core/problem.js
var problem = __webpack_require__(9341);
;// CONCATENATED MODULE: ./build/review/doctor/finding.js
function finder(table) {
    return (code, { at = null, message, fix, level }) => {
        const row = table[code];
        const shown = level ?? row.levels[0];
        if (!row.levels.includes(shown))
            throw new Error(`${code} is never "${shown}"`);
        return {
            code,
            level: shown,
            area: row.area,
            message,
            fix: fix ?? (shown === 'ok' ? null : row.fix),
            file: at?.file ?? null,
            line: at?.line ?? null,
            column: at?.column ?? null,
        };
    };
}
/** A name that somebody wrote, in a message. The renderer makes it printable. */
function quote(text) {
    return `"${text.length > 60 ? `${text.slice(0, 57)}...` : text}"`;
}

;// CONCATENATED MODULE: ./build/review/doctor/repository-codes.js
const RULES = 'docs.github.com/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/available-rules-for-rulesets';
const PROTECTED = 'docs.github.com/repositories/configuring-branches-and-merges-in-your-repository/managing-protected-branches/about-protected-branches';
const CHECKS = 'docs.github.com/pull-requests/collaborating-with-pull-requests/collaborating-on-repositories-with-code-quality-features/troubleshooting-required-status-checks';
const SETTINGS = 'docs.github.com/repositories/managing-your-repositorys-settings-and-features/enabling-features-for-your-repository/managing-github-actions-settings-for-a-repository';
const POLICY = 'docs/policy.md';
const TOKENS = 'docs.github.com/rest/authentication/permissions-required-for-fine-grained-personal-access-tokens';
const CLICKS = 'Settings > Rules > Rulesets';
const githubCodes = {
    'doctor/required': {
        area: 'github',
        levels: ['ok'],
        means: 'The branch requires the check of the gate, from the app that makes it.',
        fix: 'Nothing.',
        source: RULES,
    },
    'doctor/not-required': {
        area: 'github',
        levels: ['fix'],
        means: 'The branch does not require the check of the gate, so a red one blocks nothing.',
        fix: `${CLICKS} > New branch ruleset > Require status checks to pass.`,
        source: RULES,
    },
    'doctor/required-unpublished': {
        area: 'github',
        levels: ['fix'],
        means: 'The branch requires a check that nothing here publishes under this name, so pull requests wait for ever.',
        fix: `Correct the name in ${CLICKS}.`,
        source: CHECKS,
    },
    'doctor/source-any': {
        area: 'github',
        levels: ['fix'],
        means: 'The required check may come from anywhere: whoever can write to the repository can set it.',
        fix: `${CLICKS} > Require status checks to pass: choose the source instead of "any source".`,
        source: RULES,
    },
    'doctor/source-other': {
        area: 'github',
        levels: ['fix', 'look'],
        means: 'The required check is expected from another app than the one that makes it.',
        fix: `${CLICKS} > Require status checks to pass: choose the app that publishes the check.`,
        source: RULES,
    },
    'doctor/check-unseen': {
        area: 'github',
        levels: ['look'],
        means: 'The check was not seen on a recent pull request. Only a check of the last seven days can be chosen in a rule.',
        fix: 'Open a pull request, and look whether the check comes.',
        source: CHECKS,
    },
    'doctor/check-foreign': {
        area: 'github',
        levels: ['fix'],
        means: 'Another app than the expected one made a check of this name.',
        fix: 'Find out who it was, and pin the source of the required check.',
        source: CHECKS,
    },
    'doctor/forks-wait': {
        area: 'github',
        levels: ['look'],
        means: 'The check run is required, and the token of a pull request from a fork cannot write one: such pull requests wait for ever.',
        fix: 'Require the job of the workflow instead. Where the gate starts on issue_comment, a comment puts the check run there too.',
        source: 'docs.github.com/actions/reference/workflows-and-actions/events-that-trigger-workflows#pull_request',
    },
    'doctor/waivers-need-rerun': {
        area: 'github',
        levels: ['look'],
        means: 'The job is required. A comment starts a run of the default branch, which cannot turn the job of the pull request green.',
        fix: 'After a waiver press "Re-run jobs", or require the check run instead.',
        source: 'docs.github.com/actions/reference/workflows-and-actions/events-that-trigger-workflows#issue_comment',
    },
    'doctor/merge-order': {
        area: 'github',
        levels: ['ok', 'fix'],
        means: 'Whether a pull request is judged again on what was merged meanwhile: by a merge queue, or because branches must be up to date. Otherwise two that fit alone may not fit together.',
        fix: `${CLICKS} > Require status checks to pass: tick "Require branches to be up to date before merging", or require a merge queue.`,
        source: RULES,
    },
    'doctor/history-kept': {
        area: 'github',
        levels: ['ok', 'fix', 'look', 'unseen'],
        means: 'Whether force pushes to the branch are blocked. The ledger is its history.',
        fix: `${CLICKS}: tick "Block force pushes" and "Restrict deletions".`,
        source: RULES,
    },
    'doctor/pull-request-required': {
        area: 'github',
        levels: ['ok', 'look', 'unseen'],
        means: 'Whether every change has to come by a pull request. A merge made elsewhere and pushed carries dates that its maker chose.',
        fix: `${CLICKS}: tick "Require a pull request before merging".`,
        source: CHECKS,
    },
    'doctor/owner-review': {
        area: 'github',
        levels: ['ok', 'look', 'unseen'],
        means: 'Whether code owners have to approve, and whether an approval ends with the next push.',
        fix: `${CLICKS} > Require a pull request before merging: tick "Require review from Code Owners" and "Dismiss stale pull request approvals when new commits are pushed".`,
        source: RULES,
    },
    'doctor/workflow-required': {
        area: 'github',
        levels: ['ok'],
        means: 'A ruleset of the organisation requires a workflow, which a pull request cannot edit.',
        fix: 'Nothing.',
        source: RULES,
    },
    'doctor/administrators': {
        area: 'github',
        levels: ['ok', 'look', 'unseen'],
        means: 'Whether the protection of the branch holds for administrators too. Who may bypass a ruleset is not told to everybody.',
        fix: 'Settings > Branches: tick "Do not allow bypassing the above settings".',
        source: PROTECTED,
    },
    'doctor/workflow-defaults': {
        area: 'github',
        levels: ['ok', 'look', 'unseen'],
        means: 'What tokens of workflows may do when a workflow says nothing, and whether they may approve pull requests.',
        fix: 'Settings > Actions > General > Workflow permissions: choose "Read repository contents" and do not let Actions approve pull requests.',
        source: SETTINGS,
    },
    'doctor/default-branch': {
        area: 'github',
        levels: ['look'],
        means: 'The branch that was looked at is not the default one. Comments start the workflow of the default branch only.',
        fix: 'Run doctor with --branch for each branch that you guard.',
        source: 'docs.github.com/actions/reference/workflows-and-actions/events-that-trigger-workflows#issue_comment',
    },
    'doctor/github-unseen': {
        area: 'github',
        levels: ['unseen'],
        means: 'The rules of GitHub were not looked at.',
        fix: 'Set GITHUB_TOKEN to a token that may read the repository: GITHUB_TOKEN=$(gh auth token) carbon-clerk doctor.',
        source: TOKENS,
    },
};
const cloneCodes = {
    'doctor/clone-whole': {
        area: 'clone',
        levels: ['ok'],
        means: 'The clone has the whole history, and git is new enough.',
        fix: 'Nothing.',
        source: 'git-scm.com/docs/git-clone',
    },
    'doctor/no-clone': {
        area: 'clone',
        levels: ['unseen'],
        means: 'The folder is in no clone, so the files on disk were read and no history.',
        fix: 'Run doctor in a clone, or name one with --repo.',
        source: 'git-scm.com/docs/git-clone',
    },
    'doctor/base-missing': {
        area: 'clone',
        levels: ['fix'],
        means: 'The clone does not have the base branch, so the files on disk were read instead.',
        fix: 'Fetch it, or name it with --base.',
        source: 'git-scm.com/docs/git-fetch',
    },
    'doctor/clone-shallow': {
        area: 'clone',
        levels: ['look'],
        means: 'The clone has a part of the history only, and the ledger needs all of it.',
        fix: 'Run "git fetch --unshallow origin".',
        source: 'git-scm.com/docs/git-fetch',
    },
    'doctor/clone-partial': {
        area: 'clone',
        levels: ['look'],
        means: 'The clone leaves files on the server (--filter), and nothing here fetches them.',
        fix: 'Run "git fetch --refetch --no-filter origin".',
        source: 'git-scm.com/docs/partial-clone',
    },
    'doctor/files-differ': {
        area: 'clone',
        levels: ['look'],
        means: 'Workflows, budget or owners on disk are not those of the base branch. What was judged is the base branch.',
        fix: 'Run doctor with --worktree to judge the files on disk.',
        source: POLICY,
    },
    'doctor/git-old': {
        area: 'clone',
        levels: ['look'],
        means: 'Git is older than 2.38, and does not know safe.bareRepository: it may enter a repository that a pull request hides in a folder.',
        fix: 'Install a newer git.',
        source: 'git-scm.com/docs/git-config, safe.bareRepository',
    },
};

;// CONCATENATED MODULE: ./build/review/doctor/clones.js


const find = finder(cloneCodes);
/** The first git with `safe.bareRepository` (release notes of Git 2.38.0). */
const OLDEST_GIT = [2, 38];
function cloneFindings({ clone }) {
    if (clone === null)
        return [find('doctor/no-clone', { message: 'this folder is in no clone' })];
    const { shallow, partial, base, hasBase, git, differing } = clone;
    const found = [
        ...(hasBase
            ? []
            : [find('doctor/base-missing', { message: `the clone does not have ${quote(base)}`, fix: fetchLine(base) })]),
        ...(shallow ? [find('doctor/clone-shallow', { message: 'the clone is shallow: history is cut off' })] : []),
        ...(partial ? [find('doctor/clone-partial', { message: 'the clone is partial: files are missing' })] : []),
        ...(git !== null && isOld(git) ? [find('doctor/git-old', { message: `git is ${git}` })] : []),
    ];
    const differ = differing.slice(0, 3).join(', ');
    return [
        ...(found.length === 0
            ? [find('doctor/clone-whole', { message: `the clone is whole, git is ${git ?? 'there'}` })]
            : found),
        ...(differ === ''
            ? []
            : [find('doctor/files-differ', { message: `on disk ${differ} is not as on ${quote(base)}` })]),
    ];
}
function fetchLine(base) {
    const branch = /^(?:origin\/)?([A-Za-z0-9][A-Za-z0-9._/-]*)$/.exec(base)?.[1];
    return branch === undefined
        ? 'name it with --base'
        : `run "git fetch origin +refs/heads/${branch}:refs/remotes/origin/${branch}"`;
}
function isOld(version) {
    const [major = 0, minor = 0] = version.split('.').map(Number);
    return major < OLDEST_GIT[0] || (major === OLDEST_GIT[0] && minor < OLDEST_GIT[1]);
}

;// CONCATENATED MODULE: ./build/core/check-name.js
/** What the check run of the Action is called: beside the job's own check, and never the same as that of the App. */
function checkName(key) {
    return key === '' ? 'carbon-clerk (action)' : `carbon-clerk (action: ${key})`;
}
/** The check of the GitHub App. */
const APP_CHECK = 'carbon-clerk';

;// CONCATENATED MODULE: ./build/review/doctor/gates.js
/** Where the workflows of a repository run the gate, and under which names its answer can be required. */

/** The Action, in any repository: mirrors and forks are used too. */
const ACTION = /^[A-Za-z0-9-]+\/carbon-clerk(?:\/[^@]*)?@/i;
const COMMAND = /\bcarbon-clerk(?:@[\w.-]+)?\s+check\b|\bcli\/index\.js\s+check\b/;
/** GitHub allows ten levels of calls since 2025; nobody needs more than four. */
const DEEPEST = 4;
function gatesIn(workflows, isOurs) {
    const gates = [];
    const elsewhere = [];
    const visit = (workflow, called, chain) => {
        for (const job of called.jobs) {
            const longer = [...chain, job];
            gates.push(...job.steps.flatMap((step) => gateOf(workflow, longer, job, step, isOurs)));
            if (job.uses === null)
                continue;
            const local = localWorkflow(workflows, job.uses.text);
            if (local === null || longer.length > DEEPEST)
                elsewhere.push({ job, uses: job.uses });
            else
                visit(workflow, local, longer);
        }
    };
    // A workflow that is only called by others is seen with those.
    for (const workflow of workflows)
        if (!isOnlyCalled(workflow))
            visit(workflow, workflow, []);
    return { gates, elsewhere };
}
function isOnlyCalled({ events }) {
    return events.size === 1 && events.has('workflow_call');
}
function localWorkflow(workflows, uses) {
    return workflows.find(({ path }) => uses === `./${path}`) ?? null;
}
function gateOf(workflow, chain, job, step, isOurs) {
    const kind = kindOf(step, isOurs);
    if (kind === null)
        return [];
    const key = step.with.get('key')?.text ?? '';
    const writes = kind === 'action' && step.with.get('check-run')?.text !== 'false';
    const jobCheck = chain.map(({ name }) => name).join(' / ');
    return [{ workflow, chain, job, step, kind, key, jobCheck, checkRun: writes ? checkName(key) : null }];
}
function kindOf({ uses, run }, isOurs) {
    if (uses !== null && (ACTION.test(uses.text) || (isOurs && /^\.\/?$/.test(uses.text))))
        return 'action';
    return run !== null && COMMAND.test(run.text) ? 'command' : null;
}
/** Every name under which the answer of these gates can be required. */
function publishedNames(gates) {
    return [...new Set(gates.flatMap(({ jobCheck, checkRun }) => [jobCheck, ...(checkRun === null ? [] : [checkRun])]))];
}
/** Those that judge pull requests, by their event. */
function judging(gates) {
    return gates.filter(({ workflow: { events } }) => events.has('pull_request') || events.has('pull_request_target'));
}

// EXTERNAL MODULE: ./build/review/doctor/limits.js
var limits = __webpack_require__(3549);
// EXTERNAL MODULE: ./build/core/glob.js
var glob = __webpack_require__(8998);
// EXTERNAL MODULE: ./build/parse/codeowners.js
var codeowners = __webpack_require__(9595);
;// CONCATENATED MODULE: ./build/review/doctor/policy-codes.js
const OWNERS = 'docs.github.com/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners';
const policy_codes_POLICY = 'docs/policy.md';
const policy_codes_TOKENS = 'docs.github.com/rest/authentication/permissions-required-for-fine-grained-personal-access-tokens';
const policyCodes = {
    'doctor/policy-enforced': {
        area: 'policy',
        levels: ['ok'],
        means: 'The budget of the base branch can be read, and blocks.',
        fix: 'Nothing.',
        source: policy_codes_POLICY,
    },
    'doctor/policy-missing': {
        area: 'policy',
        levels: ['fix'],
        means: 'There is no budget on the base branch, so nothing is blocked.',
        fix: 'Run "carbon-clerk init" and merge what it writes.',
        source: policy_codes_POLICY,
    },
    'doctor/policy-unreadable': {
        area: 'policy',
        levels: ['fix'],
        means: 'The budget of the base branch has a mistake, so every pull request ends as BAD_POLICY.',
        fix: 'Correct the line that the message names.',
        source: policy_codes_POLICY,
    },
    'doctor/report-mode': {
        area: 'policy',
        levels: ['look'],
        means: 'The budget shows verdicts and blocks nothing.',
        fix: 'Write "mode: enforce" when you have looked on long enough.',
        source: policy_codes_POLICY,
    },
    'doctor/errors-pass': {
        area: 'policy',
        levels: ['look'],
        means: 'What cannot be read, or cannot be asked, lets a pull request through.',
        fix: 'Write "on_error: block".',
        source: policy_codes_POLICY,
    },
    'doctor/no-budgets': {
        area: 'policy',
        levels: ['look'],
        means: 'The budget file sets no limit, which it may while it only reports.',
        fix: 'Write one under "budgets:".',
        source: policy_codes_POLICY,
    },
    'doctor/low-end': {
        area: 'policy',
        levels: ['look'],
        means: 'The lower end of the interval meets the limit, so a pull request passes that probably exceeds it.',
        fix: 'Write "gate_on: p50", or p95 to be careful.',
        source: policy_codes_POLICY,
    },
    'doctor/undecided-pass': {
        area: 'policy',
        levels: ['look'],
        means: 'A limit inside the interval passes without a word.',
        fix: 'Write "undecided: warn", or block.',
        source: policy_codes_POLICY,
    },
    'doctor/records-left-out': {
        area: 'policy',
        levels: ['look', 'fix'],
        means: 'Records in usual places are not counted, because of records.include or records.exclude.',
        fix: 'Name single folders under "exclude:", and leave "include:" out.',
        source: policy_codes_POLICY,
    },
    'doctor/approver-unconfirmed': {
        area: 'policy',
        levels: ['look'],
        means: 'The token of a workflow cannot see who is in a team, so waivers of its members are void.',
        fix: 'Name people ("user:octocat") or a role ("role:admin"), or give the step a token that may read members.',
        source: policy_codes_TOKENS,
    },
    'doctor/organization-policy': {
        area: 'policy',
        levels: ['ok', 'fix', 'look', 'unseen'],
        means: 'The budget extends that of the organisation, which the gate must be able to read.',
        fix: 'Check the name behind "extends:", and give the step a token that may read that repository.',
        source: policy_codes_POLICY,
    },
};
const ownerCodes = {
    'doctor/owned': {
        area: 'owners',
        levels: ['ok'],
        means: 'CODEOWNERS names owners of the budget, of the workflow and of itself.',
        fix: 'Nothing.',
        source: OWNERS,
    },
    'doctor/owners-missing': {
        area: 'owners',
        levels: ['look'],
        means: 'There is no CODEOWNERS, so anybody may merge a larger budget or a workflow without the gate.',
        fix: 'Write .github/CODEOWNERS with "/.github/ @OWNER".',
        source: OWNERS,
    },
    'doctor/unowned': {
        area: 'owners',
        levels: ['look'],
        means: 'CODEOWNERS names no owner of a file on which the gate stands.',
        fix: 'Add a line to CODEOWNERS.',
        source: OWNERS,
    },
};

;// CONCATENATED MODULE: ./build/review/doctor/policies.js




const policies_find = finder(policyCodes);
const findOwner = finder(ownerCodes);
/** Where records usually stand; a pattern that takes one of these away takes more than a folder. */
const USUAL = ['emissions.csv', 'runs/1/emissions.csv', 'models/summarizer/README.md', 'train.carbon.yml'];
const MOST_PROBLEMS = 5;
function policyFindings(gates, setUp) {
    return setUp.policies.flatMap(({ path, read }) => {
        const at = { file: path, line: 1, column: 1 };
        if (read === null)
            return [policies_find('doctor/policy-missing', { at, message: `there is no ${path}` })];
        if (!read.ok)
            return unreadable({ path, read });
        const { policy } = read;
        const doubts = [...blocks(policy, at), ...records(policy, at), ...approvers(policy, at, gates)];
        const enforced = policy.mode === 'enforce' && policy.budgets.length > 0;
        return [...(enforced ? [well(policy, at)] : []), ...doubts, ...organization(policy, at, setUp, gates)];
    });
}
function unreadable({ read }) {
    const problems = read?.ok === false ? read.problems : [];
    return problems.slice(0, MOST_PROBLEMS).map(({ at, message, hint }) => {
        return policies_find('doctor/policy-unreadable', { at, message, fix: hint });
    });
}
function well({ budgets }, at) {
    const count = budgets.length === 1 ? '1 budget' : `${budgets.length} budgets`;
    return policies_find('doctor/policy-enforced', { at, message: `${count}, and what exceeds one is blocked` });
}
function blocks({ mode, onError, gateOn, undecided, budgets }, at) {
    return [
        ...(mode === 'report' ? [policies_find('doctor/report-mode', { at, message: '"mode: report" blocks nothing' })] : []),
        ...(onError === 'warn'
            ? [policies_find('doctor/errors-pass', { at, message: '"on_error: warn" lets through what cannot be read' })]
            : []),
        ...(budgets.length === 0 ? [policies_find('doctor/no-budgets', { at, message: 'no budget sets a limit' })] : []),
        ...(gateOn === 'p5'
            ? [policies_find('doctor/low-end', { at, message: '"gate_on: p5" holds the lower end against the limit' })]
            : []),
        ...(undecided === 'pass'
            ? [policies_find('doctor/undecided-pass', { at, message: '"undecided: pass" says nothing where the limit is in doubt' })]
            : []),
    ];
}
function records({ records: { include, exclude } }, at) {
    const included = (0,glob/* compileGlobs */.tI)(include);
    const excluded = (0,glob/* compileGlobs */.tI)(exclude);
    const lost = USUAL.filter((path) => !included(path) || excluded(path));
    if (lost.length === 0)
        return [];
    const all = lost.length === USUAL.length && (exclude.some((glob) => /^\*\*(?:\/\*)?$/.test(glob)) || include.length === 0);
    const message = all ? 'no record counts at all' : `a record such as ${lost.slice(0, 2).join(' or ')} does not count`;
    return [policies_find('doctor/records-left-out', { at, message, level: all ? 'fix' : 'look' })];
}
/** Who is in a team is told to a token with the permission "Members" of the organisation, which `GITHUB_TOKEN` never has. */
function approvers({ waivers }, at, gates) {
    const teams = (waivers?.approvers ?? []).flatMap((one) => (one.kind === 'team' ? [one.slug] : []));
    if (teams.length === 0 || hasToken(gates))
        return [];
    const message = `a workflow cannot see who is in ${teams.slice(0, 3).map(quote).join(', ')}`;
    return [policies_find('doctor/approver-unconfirmed', { at, message })];
}
function hasToken(gates) {
    return gates.some(({ step }) => {
        const token = step.with.get('github-token')?.text;
        return token !== undefined && !/github\.token|secrets\.GITHUB_TOKEN/.test(token);
    });
}
function organization(policy, at, { github }, gates) {
    if (policy.extends === null)
        return [];
    const { owner, repository, path } = policy.extends;
    const name = `${owner}/${repository}:${path}`;
    const seen = github.seen ? github.value.organization : null;
    if (seen === null)
        return [policies_find('doctor/organization-policy', { at, message: `${name} was not looked at`, level: 'unseen' })];
    if (!seen.seen) {
        const message = `${name} could not be read: ${seen.because}`;
        return [policies_find('doctor/organization-policy', { at, message, level: 'unseen', fix: seen.hint })];
    }
    if (!seen.value.isPrivate || hasToken(gates)) {
        return [policies_find('doctor/organization-policy', { at, message: `${name} can be read` })];
    }
    const message = `${name} is not public, and the token of a workflow reads its own repository only`;
    return [policies_find('doctor/organization-policy', { at, message, level: 'fix' })];
}
/** The files on which the gate stands. */
function ownerFindings(gates, { owners, policies }) {
    if (gates.length === 0 && policies.every(({ read }) => read === null))
        return [];
    const guarded = [...policies.map(({ path }) => path), ...new Set(gates.map(({ workflow: { path } }) => path))];
    if (owners === null) {
        const message = 'there is no CODEOWNERS';
        return [findOwner('doctor/owners-missing', { message, fix: `write .github/CODEOWNERS with "/.github/ @OWNER"` })];
    }
    const at = { file: owners.path, line: 1, column: 1 };
    const free = [...guarded, owners.path].filter((path) => (0,codeowners/* ownersOf */.K)(owners.text, path).length === 0);
    if (free.length === 0) {
        return [findOwner('doctor/owned', { at, message: 'the budget, the workflow and this file have owners' })];
    }
    return free.map((path) => {
        return findOwner('doctor/unowned', { at, message: `nobody owns ${path}`, fix: `add the line "/${path} @OWNER"` });
    });
}

;// CONCATENATED MODULE: ./build/parse/workflow/condition.js
const TOKEN = /\s*(&&|\|\||==|!=|!|\(|\)|,|'(?:[^']|'')*'|[^\s&|=!(),']+)/y;
const LONGEST = 2_000;
const condition_DEEPEST = 20;
/** @returns `true` when it holds for this event whatever else is the case. */
function alwaysHolds(condition, event) {
    const text = unwrapped(condition);
    if (text.length > LONGEST)
        return false;
    const tokens = tokensOf(text);
    if (tokens === null || tokens.length === 0)
        return false;
    const reader = new Reader(tokens, event);
    const truth = reader.either(0);
    return reader.atEnd && truth === true;
}
function unwrapped(condition) {
    const text = condition.trim();
    return text.startsWith('${{') && text.endsWith('}}') ? text.slice(3, -2) : text;
}
function tokensOf(text) {
    const tokens = [];
    TOKEN.lastIndex = 0;
    while (TOKEN.lastIndex < text.trimEnd().length) {
        const token = TOKEN.exec(text)?.[1];
        if (token === undefined)
            return null;
        tokens.push(token);
    }
    return tokens;
}
const UNKNOWN = { truth: null, text: null };
class Reader {
    #tokens;
    #event;
    #at = 0;
    constructor(tokens, event) {
        this.#tokens = tokens;
        this.#event = event;
    }
    get atEnd() {
        return this.#at === this.#tokens.length;
    }
    either(depth) {
        let truth = this.#both(depth);
        while (this.#take('||'))
            truth = or(truth, this.#both(depth));
        return truth;
    }
    #both(depth) {
        let truth = this.#compared(depth);
        while (this.#take('&&'))
            truth = and(truth, this.#compared(depth));
        return truth;
    }
    #compared(depth) {
        const left = this.#operand(depth);
        const sign = this.#tokens[this.#at];
        if (sign !== '==' && sign !== '!=')
            return left.truth;
        this.#at += 1;
        const right = this.#operand(depth);
        if (left.text === null || right.text === null)
            return null;
        // GitHub compares texts without regard to case.
        const same = left.text.toLowerCase() === right.text.toLowerCase();
        return sign === '==' ? same : !same;
    }
    #operand(depth) {
        if (depth > condition_DEEPEST)
            return UNKNOWN;
        if (this.#take('!'))
            return { truth: not(this.#operand(depth + 1).truth), text: null };
        if (this.#take('(')) {
            const truth = this.either(depth + 1);
            return { truth: this.#take(')') ? truth : null, text: null };
        }
        const token = this.#tokens[this.#at] ?? '';
        this.#at += 1;
        return this.#tokens[this.#at] === '(' ? this.#call(token, depth) : this.#word(token);
    }
    #word(token) {
        if (token.startsWith("'")) {
            const text = token.slice(1, -1).replaceAll("''", "'");
            return { truth: text !== '', text };
        }
        if (token.toLowerCase() === 'github.event_name')
            return { truth: true, text: this.#event };
        return { truth: token === 'true' ? true : token === 'false' ? false : null, text: null };
    }
    /** `always()` holds; of other functions nobody here knows. */
    #call(name, depth) {
        this.#at += 1;
        const isEmpty = this.#take(')');
        if (!isEmpty) {
            do
                this.either(depth + 1);
            while (this.#take(','));
            if (!this.#take(')'))
                return UNKNOWN;
        }
        // A job that follows a failure runs under `!cancelled()` as well; who cancels it gets no success from it.
        const holds = isEmpty && name.toLowerCase() === 'always';
        if (isEmpty && name.toLowerCase() === 'cancelled')
            return { truth: false, text: null };
        return holds ? { truth: true, text: null } : UNKNOWN;
    }
    #take(token) {
        if (this.#tokens[this.#at] !== token)
            return false;
        this.#at += 1;
        return true;
    }
}
function or(a, b) {
    if (a === true || b === true)
        return true;
    return a === false && b === false ? false : null;
}
function and(a, b) {
    if (a === false || b === false)
        return false;
    return a === true && b === true ? true : null;
}
function not(a) {
    return a === null ? null : !a;
}

;// CONCATENATED MODULE: ./build/parse/workflow/branch-filter.js
const branch_filter_LONGEST = 200;
/** Whether a filter on branches lets an event of this branch through. Filters on paths let everything through here. */
function admits({ key, patterns }, branch) {
    if (key === 'branches')
        return matches(patterns, branch);
    return key !== 'branches-ignore' || !matches(patterns, branch);
}
/** The last pattern that matches decides; one with `!` before it takes out again. */
function matches(patterns, branch) {
    let inside = false;
    for (const pattern of patterns) {
        const isNegative = pattern.startsWith('!');
        if (matchesOne(isNegative ? pattern.slice(1) : pattern, branch))
            inside = !isNegative;
    }
    return inside;
}
/** A pattern with an expression in it, or one that is too long, matches nothing: a person has to look then. */
function matchesOne(pattern, branch) {
    if (pattern.length > branch_filter_LONGEST)
        return false;
    const parts = pattern.match(/\*+|\[[^\]]*\]|\\.|[?+]|[^*[\\?+]+|[[\\]/g) ?? [];
    const source = parts.map(partOf).join('');
    try {
        return new RegExp(`^${source}$`).test(branch.slice(0, branch_filter_LONGEST));
    }
    catch {
        return false;
    }
}
/** `*` stays between slashes, `**` does not; `?` and `+` are about the character before them. */
function partOf(part) {
    if (part.startsWith('*'))
        return part === '*' ? '[^/]*' : '.*';
    if (part === '?' || part === '+')
        return part;
    if (/^\[[\w-]+\]$/.test(part))
        return part;
    const text = part.startsWith('\\') && part.length === 2 ? part.slice(1) : part;
    return text.replace(/[\\^$.|()[\]{}/*+?-]/g, '\\$&');
}

;// CONCATENATED MODULE: ./build/review/doctor/workflow-codes.js
const EVENTS = 'docs.github.com/actions/reference/workflows-and-actions/events-that-trigger-workflows';
const SYNTAX = 'docs.github.com/actions/reference/workflows-and-actions/workflow-syntax';
const workflow_codes_CHECKS = 'docs.github.com/pull-requests/collaborating-with-pull-requests/collaborating-on-repositories-with-code-quality-features/troubleshooting-required-status-checks';
const SECURE = 'docs.github.com/actions/reference/security/secure-use';
const OURS = 'README.md, SECURITY.md';
const workflowCodes = {
    'doctor/gate-found': {
        area: 'workflows',
        levels: ['ok'],
        means: 'A workflow runs the gate on every pull request, and in the queue where it has to.',
        fix: 'Nothing.',
        source: OURS,
    },
    'doctor/gate-unconditional': {
        area: 'workflows',
        levels: ['ok'],
        means: 'No filter and no condition keeps the gate from running, and its result counts.',
        fix: 'Nothing.',
        source: workflow_codes_CHECKS,
    },
    'doctor/gate-missing': {
        area: 'workflows',
        levels: ['fix'],
        means: 'No workflow runs the gate.',
        fix: 'Run "carbon-clerk init" and commit what it writes.',
        source: OURS,
    },
    'doctor/workflow-unreadable': {
        area: 'workflows',
        levels: ['fix'],
        means: 'A workflow file that speaks of carbon-clerk is no YAML, so GitHub runs nothing of it.',
        fix: 'Correct the line that the message names.',
        source: SYNTAX,
    },
    'doctor/workflow-elsewhere': {
        area: 'workflows',
        levels: ['unseen'],
        means: 'A job calls a workflow that is not in this repository, or too many in a row, so what it does was not read.',
        fix: 'Run doctor in the repository that has it, or call the Action in a step of your own.',
        source: 'docs.github.com/actions/how-tos/reuse-automations/reuse-workflows',
    },
    'doctor/pull-requests-unjudged': {
        area: 'workflows',
        levels: ['fix'],
        means: 'No workflow with the gate starts on pull_request.',
        fix: 'Write "pull_request:" under "on:".',
        source: EVENTS,
    },
    'doctor/types-missing': {
        area: 'workflows',
        levels: ['fix'],
        means: 'The types of pull_request leave out opened, synchronize or reopened, so some commits are never judged.',
        fix: 'Write "types: [opened, synchronize, reopened, edited]" under "pull_request:".',
        source: EVENTS,
    },
    'doctor/retarget-unseen': {
        area: 'workflows',
        levels: ['fix'],
        means: 'The gate does not start when a pull request gets another base branch, so the answer for the old one stays. The type is edited, and it is not among the default ones.',
        fix: 'Write "types: [opened, synchronize, reopened, edited]" under "pull_request:".',
        source: EVENTS,
    },
    'doctor/labels-unseen': {
        area: 'workflows',
        levels: ['fix'],
        means: 'A budget goes by labels, and the gate does not start when one is added or taken away.',
        fix: 'Add labeled and unlabeled to the types of "pull_request:".',
        source: EVENTS,
    },
    'doctor/queue-unjudged': {
        area: 'workflows',
        levels: ['fix', 'look'],
        means: 'The gate does not start on merge_group. With a merge queue no required check would ever report there.',
        fix: 'Write "merge_group:" under "on:".',
        source: workflow_codes_CHECKS,
    },
    'doctor/comments-unheard': {
        area: 'workflows',
        levels: ['look'],
        means: 'The budget has waivers, and the gate does not start on issue_comment: a waiver counts at the next push or re-run only.',
        fix: 'Write "issue_comment:" with "types: [created, edited, deleted]" under "on:".',
        source: EVENTS,
    },
    'doctor/privileged-trigger': {
        area: 'workflows',
        levels: ['fix', 'look'],
        means: 'The gate starts on pull_request_target or workflow_run, which run with the secrets of the repository on the work of strangers. The Action refuses, unless the workflow allows it.',
        fix: 'Use "pull_request:" and "merge_group:"; a fork then loses the comment, not the verdict.',
        source: SECURE,
    },
    'doctor/path-filter': {
        area: 'workflows',
        levels: ['fix'],
        means: 'A filter on paths: records outside are not judged, and where the check is required, pull requests outside wait for it for ever.',
        fix: 'Delete the filter. A pull request without records costs a few seconds.',
        source: workflow_codes_CHECKS,
    },
    'doctor/branch-filter': {
        area: 'workflows',
        levels: ['fix'],
        means: 'A filter on branches leaves out the branch that is guarded.',
        fix: 'Delete the filter, or add the branch.',
        source: workflow_codes_CHECKS,
    },
    'doctor/skippable': {
        area: 'workflows',
        levels: ['fix'],
        means: 'A condition ("if:") may skip the gate. GitHub reports a job that was skipped as success.',
        fix: 'Delete the condition, or let it hold for pull_request and merge_group.',
        source: workflow_codes_CHECKS,
    },
    'doctor/needs': {
        area: 'workflows',
        levels: ['fix'],
        means: 'The gate waits for other jobs. When one of them fails, GitHub skips the gate, and skipped counts as success.',
        fix: 'Delete "needs:", or write "if: always()" beside it.',
        source: workflow_codes_CHECKS,
    },
    'doctor/result-ignored': {
        area: 'workflows',
        levels: ['fix'],
        means: 'The gate may fail and the job succeeds all the same: continue-on-error, fail-on: never, or a command behind "||".',
        fix: 'Delete it. To look on without blocking, write "mode: report" into the budget.',
        source: SYNTAX,
    },
    'doctor/earlier-steps': {
        area: 'workflows',
        levels: ['fix'],
        means: 'A step before the gate runs commands where the files of the pull request are checked out. They may set variables and programs that the gate starts with.',
        fix: 'Put the gate into a job of its own, without checkout.',
        source: SECURE,
    },
    'doctor/own-code': {
        area: 'workflows',
        levels: ['look'],
        means: 'The gate runs from the checkout ("uses: ./"), so that a pull request is judged by its own code.',
        fix: 'Name the Action by repository and commit.',
        source: SECURE,
    },
    'doctor/unpinned': {
        area: 'workflows',
        levels: ['look'],
        means: 'An action in the job of the gate is named by a tag or a branch, which its owner can move.',
        fix: 'Name it by its full commit id, with the tag in a comment.',
        source: SECURE,
    },
    'doctor/permission-missing': {
        area: 'workflows',
        levels: ['fix', 'look'],
        means: 'The job has not what the gate needs: contents: read to read, pull-requests: write for the comment and for authors and labels, checks: write for the check run.',
        fix: 'Add the permission.',
        source: 'docs.github.com/actions/reference/workflows-and-actions/workflow-syntax#permissions',
    },
    'doctor/permissions-unsaid': {
        area: 'workflows',
        levels: ['look', 'fix'],
        means: 'The workflow does not say its permissions, so the job has what the settings of the repository give.',
        fix: 'Write "permissions:" with contents: read, pull-requests: write and checks: write.',
        source: SECURE,
    },
    'doctor/permissions-wide': {
        area: 'workflows',
        levels: ['look'],
        means: 'The job of the gate may write more than a comment and a check.',
        fix: 'Leave contents: read, pull-requests: write and checks: write.',
        source: SECURE,
    },
    'doctor/shallow-checkout': {
        area: 'workflows',
        levels: ['look', 'fix'],
        means: 'The checkout has one commit, and a budget over time needs the history: the Action then reads it through the API, the command line stops.',
        fix: 'Write "fetch-depth: 0" under "with:" of actions/checkout, or delete the checkout.',
        source: 'github.com/actions/checkout',
    },
    'doctor/credentials-kept': {
        area: 'workflows',
        levels: ['look'],
        means: 'The checkout leaves the token where later steps can read it.',
        fix: 'Write "persist-credentials: false" under "with:" of actions/checkout.',
        source: 'github.com/actions/checkout',
    },
    'doctor/concurrency': {
        area: 'workflows',
        levels: ['fix', 'look'],
        means: 'Runs of different pull requests, merge groups or comments share a concurrency group, so that one cancels another, which then never reports.',
        fix: 'Write "group: ${{ github.workflow }}-${{ github.event.pull_request.number || github.event.issue.number || github.ref }}".',
        source: 'docs.github.com/actions/how-tos/write-workflows/choose-when-workflows-run/control-workflow-concurrency',
    },
    'doctor/matrix': {
        area: 'workflows',
        levels: ['look'],
        means: 'The job of the gate has a matrix, so that its check is called by the values as well, and there are several.',
        fix: 'Put the gate into a job without "strategy:".',
        source: SYNTAX,
    },
    'doctor/gates-collide': {
        area: 'workflows',
        levels: ['fix'],
        means: 'Two gates of the same key write the same comment and the same check run, so that the later one hides the other.',
        fix: 'Give each a "key:" of its own.',
        source: OURS,
    },
    'doctor/name-clash': {
        area: 'workflows',
        levels: ['fix'],
        means: 'Another job has the name of the check. Either may satisfy the rule, or keep it waiting.',
        fix: 'Give the other job another name.',
        source: workflow_codes_CHECKS,
    },
};

;// CONCATENATED MODULE: ./build/review/doctor/triggers.js




const triggers_find = finder(workflowCodes);
/** What `pull_request` starts on when a workflow does not say. */
const DEFAULT_TYPES = ['opened', 'synchronize', 'reopened'];
const PRIVILEGED = ['pull_request_target', 'workflow_run'];
function triggerFindings(gates, setUp) {
    const first = gates[0];
    if (first === undefined)
        return [];
    const asked = triggersOf(gates, 'pull_request');
    return [
        ...(asked.length === 0 ? [unjudged(first, gates)] : typeFindings(asked, setUp)),
        ...queueFinding(first, gates, setUp),
        ...commentFinding(first, gates, setUp),
        ...gates.flatMap((gate) => [...privileged(gate), ...filterFindings(gate, setUp.branch)]),
    ];
}
/** Each trigger of these workflows once. */
function triggersOf(gates, event) {
    return [...new Set(gates.flatMap(({ workflow }) => workflow.events.get(event) ?? []))];
}
function unjudged(first, gates) {
    const events = [...new Set(gates.flatMap(({ workflow }) => [...workflow.events.keys()]))];
    const message = `the gate starts on ${events.join(', ') || 'nothing'}, and not on pull_request`;
    return triggers_find('doctor/pull-requests-unjudged', { at: startOf(first), message });
}
/** Several workflows may share the work, so a type is missing only where none of them has it. */
function typeFindings(triggers, { policies }) {
    const types = new Set(triggers.flatMap((trigger) => trigger.types ?? DEFAULT_TYPES));
    const at = triggers[0]?.at ?? null;
    const missing = (wanted) => wanted.filter((type) => !types.has(type));
    const goesByLabels = policies.some(({ read }) => read?.ok === true && read.policy.budgets.some(({ labels }) => labels.length > 0));
    const wanted = [...DEFAULT_TYPES, 'edited', ...(goesByLabels ? ['labeled', 'unlabeled'] : [])];
    const fix = `write "types: [${wanted.join(', ')}]" under "pull_request:"`;
    const told = (code, types) => types.length === 0 ? [] : [triggers_find(code, { at, message: `pull_request does not start on ${types.join(', ')}`, fix })];
    return [
        ...told('doctor/types-missing', missing(DEFAULT_TYPES)),
        ...told('doctor/retarget-unseen', missing(['edited'])),
        ...(goesByLabels ? told('doctor/labels-unseen', missing(['labeled', 'unlabeled'])) : []),
    ];
}
function queueFinding(first, gates, { github }) {
    if (triggersOf(gates, 'merge_group').length > 0)
        return [];
    const rules = github.seen ? github.value.rules : null;
    const at = startOf(first);
    if (rules?.seen && rules.value.queue) {
        return [
            triggers_find('doctor/queue-unjudged', {
                at,
                message: 'there is a merge queue, and the gate does not start on merge_group',
            }),
        ];
    }
    // Rules that were read and have no queue need no event for it.
    if (rules?.seen)
        return [];
    const message = 'the gate does not start on merge_group, and whether there is a merge queue could not be seen';
    return [triggers_find('doctor/queue-unjudged', { at, message, level: 'look' })];
}
function commentFinding(first, gates, { policies }) {
    const hasWaivers = policies.some(({ read }) => read?.ok === true && read.policy.waivers !== null);
    if (!hasWaivers || triggersOf(gates, 'issue_comment').length > 0)
        return [];
    const message = 'the budget has waivers, and the gate does not start on issue_comment';
    return [triggers_find('doctor/comments-unheard', { at: startOf(first), message })];
}
function privileged({ workflow, step }) {
    const isAllowed = step.with.get('allow-privileged-trigger')?.text === 'true';
    return PRIVILEGED.flatMap((event) => {
        const trigger = workflow.events.get(event);
        if (trigger === undefined)
            return [];
        const message = isAllowed
            ? `the gate runs on ${event}, and the step allows it`
            : `the gate starts on ${event}, which the Action refuses`;
        return [triggers_find('doctor/privileged-trigger', { at: trigger.at, message, level: isAllowed ? 'look' : 'fix' })];
    });
}
function filterFindings({ workflow }, branch) {
    return ['pull_request', 'merge_group'].flatMap((event) => {
        const filters = workflow.events.get(event)?.filters ?? [];
        return filters.flatMap((filter) => {
            const what = `${event} has "${filter.key}: ${filter.patterns.join(', ')}"`;
            if (filter.key.startsWith('paths'))
                return [triggers_find('doctor/path-filter', { at: filter.at, message: what })];
            if (branch === null || admits(filter, branch))
                return [];
            const message = `${what}, which leaves out ${quote(branch)}`;
            return [triggers_find('doctor/branch-filter', { at: filter.at, message })];
        });
    });
}
function startOf({ workflow, chain, job }) {
    const first = [...workflow.events.values()][0]?.at;
    return first ?? chain[0]?.at ?? job.at;
}
/** The events for which the gate must run, as far as its workflow starts on them. */
function judgedEvents({ workflow }) {
    return ['pull_request', 'pull_request_target', 'merge_group'].filter((event) => workflow.events.has(event));
}
function gateSummary(gates) {
    const [first] = judging(gates);
    if (first === undefined)
        return null;
    const events = [...new Set(gates.flatMap(({ workflow }) => [...workflow.events.keys()]))];
    return triggers_find('doctor/gate-found', { at: first.step.at, message: `the gate starts on ${events.join(', ')}` });
}

;// CONCATENATED MODULE: ./build/review/doctor/running.js





const running_find = finder(workflowCodes);
function runningFindings(gates, workflows) {
    const each = gates.flatMap((gate) => [
        ...conditions(gate),
        ...ignoredResults(gate),
        ...earlierSteps(gate),
        ...names(gate),
    ]);
    const all = [...each, ...collisions(gates), ...clashes(gates, workflows)];
    return all.length > 0 || gates.length === 0 ? all : [unconditional(gates)];
}
function unconditional([first]) {
    const message = 'no condition keeps the gate from running, and its result counts';
    return running_find('doctor/gate-unconditional', { at: first?.step.at ?? null, message });
}
function conditions(gate) {
    const events = judgedEvents(gate);
    const isSkippable = (condition) => condition !== null && !events.every((event) => alwaysHolds(condition.text, event));
    const told = (condition, what) => running_find('doctor/skippable', { at: condition.at, message: `${what} is skipped unless ${quote(condition.text)}` });
    const jobs = gate.chain.flatMap((job) => isSkippable(job.condition) ? [told(job.condition, `the job ${quote(job.id)}`)] : []);
    const { condition } = gate.step;
    return [...jobs, ...(isSkippable(condition) ? [told(condition, 'the step of the gate')] : []), ...needs(gate, events)];
}
/** `if: always()` beside `needs` lets the job run whatever became of the others. */
function needs({ chain }, events) {
    return chain.flatMap((job) => {
        if (job.needs === null)
            return [];
        const { condition } = job;
        if (condition !== null && events.every((event) => alwaysHolds(condition.text, event)))
            return [];
        const message = `the job ${quote(job.id)} is skipped when ${quote(job.needs.text)} fails`;
        return [running_find('doctor/needs', { at: job.needs.at, message })];
    });
}
function ignoredResults({ chain, step, kind }) {
    const continued = [step, ...chain].flatMap(({ continueOnError }) => {
        if (continueOnError === null || continueOnError.text === 'false')
            return [];
        const message = `"continue-on-error: ${continueOnError.text}" hides the verdict`;
        return [running_find('doctor/result-ignored', { at: continueOnError.at, message })];
    });
    const failOn = step.with.get('fail-on');
    const never = kind === 'action' && failOn?.text === 'never'
        ? [running_find('doctor/result-ignored', { at: failOn.at, message: '"fail-on: never" lets every verdict pass' })]
        : [];
    return [...continued, ...never, ...(kind === 'command' ? ignoredCommand(step) : [])];
}
/** The result of a command is that of the last one in its line, and with `set +e` that of the last line. */
function ignoredCommand({ run }) {
    if (run === null)
        return [];
    const line = run.text.split('\n').find((one) => /\bcheck\b/.test(one)) ?? '';
    const hides = /\|\|/.test(line) || /;\s*(?:true|exit 0)\b/.test(line) || /--fail-on[= ]never\b/.test(line);
    if (!hides && !/\bset \+e\b/.test(run.text))
        return [];
    return [running_find('doctor/result-ignored', { at: run.at, message: `the result of ${quote(line.trim())} is lost` })];
}
/** What ran before in the same job shares files, variables and the search path with the gate. */
function earlierSteps({ job, step }) {
    const before = job.steps.slice(0, job.steps.indexOf(step));
    const checkout = before.findIndex(isCheckout);
    const command = before.find(({ run }, index) => run !== null && checkout >= 0 && index > checkout);
    const own = step.uses?.text.startsWith('./') === true
        ? [
            running_find('doctor/own-code', {
                at: step.uses.at,
                message: `"uses: ${step.uses.text}" is the code of the pull request`,
            }),
        ]
        : [];
    // A command line has to be installed by a step, and judges with what is there.
    if (command?.run == null || own.length > 0 || step.uses === null)
        return own;
    const [first = ''] = command.run.text.trim().split('\n', 1);
    const message = `${quote(first)} runs in the checkout before the gate does`;
    return [running_find('doctor/earlier-steps', { at: command.at, message })];
}
function isCheckout({ uses }) {
    return uses !== null && /^actions\/checkout(?:@|$)/i.test(uses.text);
}
function names({ chain }) {
    return chain.flatMap(({ matrix, id }) => matrix === null ? [] : [running_find('doctor/matrix', { at: matrix, message: `the job ${quote(id)} has a matrix` })]);
}
/** Gates of one key that start on the same event. Those of different events never meet. */
function collisions(gates) {
    return gates.flatMap((gate, index) => {
        const other = gates
            .slice(0, index)
            .find((one) => one.kind === 'action' && one.key === gate.key && one.step !== gate.step && shareEvent(one, gate));
        if (other === undefined || gate.kind !== 'action')
            return [];
        const where = `${other.step.at.file}:${other.step.at.line}`;
        const named = gate.key === '' ? 'without a key' : `with the key ${quote(gate.key)}`;
        return [
            running_find('doctor/gates-collide', { at: gate.step.at, message: `a second gate ${named}; the first is ${where}` }),
        ];
    });
}
function shareEvent(one, other) {
    return judgedEvents(one).some((event) => judgedEvents(other).includes(event));
}
function clashes(gates, workflows) {
    const published = publishedNames(gates);
    const ours = new Set(gates.flatMap(({ chain }) => chain));
    const others = workflows.flatMap(({ jobs }) => jobs.filter((job) => !ours.has(job)));
    return others
        .filter(({ name }) => published.includes(name))
        .map(({ name, at }) => running_find('doctor/name-clash', { at, message: `another job is called ${quote(name)}, as the check is` }));
}

;// CONCATENATED MODULE: ./build/review/doctor/rights.js




const rights_find = finder(workflowCodes);
/** What the gate may write. */
const rights_OURS = new Set(['pull-requests', 'checks']);
const RANKS = ['none', 'read', 'write'];
function rightsFindings(gates, setUp) {
    return gates.flatMap((gate) => [
        ...permissions(gate, setUp),
        ...pins(gate),
        ...checkouts(gate, setUp),
        ...concurrency(gate),
    ]);
}
function permissions(gate, setUp) {
    // A called job has at most what its caller has; what each says is looked for from the inside out.
    const said = [...gate.chain].reverse().find((job) => job.permissions !== null)?.permissions ?? gate.workflow.permissions;
    if (said === null)
        return [unsaid(gate, setUp)];
    return [...missing(gate, said, setUp), ...wide(said)];
}
function unsaid(gate, { github }) {
    const settings = github.seen ? github.value.settings : null;
    const writes = settings?.seen === true && settings.value.writes;
    const message = writes
        ? 'no "permissions:", and the settings of the repository give a workflow everything'
        : 'no "permissions:", so the settings of the repository decide';
    return rights_find('doctor/permissions-unsaid', { at: startOf(gate), message, level: writes ? 'fix' : 'look' });
}
function missing(gate, said, setUp) {
    const { step, checkRun, kind } = gate;
    const wants = [
        ['contents', 'read', 'nothing can be read', 'fix'],
        ...(kind === 'command' || step.with.get('comment')?.text === 'never'
            ? [['pull-requests', 'read', 'authors and labels are not known', 'look']]
            : [['pull-requests', 'write', 'the comment is lost', 'look']]),
        ...(checkRun === null
            ? []
            : [['checks', 'write', 'the check run is lost', isRequired(checkRun, setUp) ? 'fix' : 'look']]),
    ];
    return wants.flatMap(([scope, wanted, why, level]) => {
        const has = said.scopes.get(scope) ?? said.others;
        if (RANKS.indexOf(has) >= RANKS.indexOf(wanted))
            return [];
        const message = `without "${scope}: ${wanted}" ${why}`;
        return [
            rights_find('doctor/permission-missing', { at: said.at, message, level, fix: `write "${scope}: ${wanted}" there` }),
        ];
    });
}
function isRequired(name, { github }) {
    if (!github.seen)
        return false;
    const { rules, branch } = github.value;
    const checks = [...(rules.seen ? rules.value.checks : []), ...(branch.seen ? branch.value.checks : [])];
    return checks.some(({ context }) => context === name);
}
function wide({ scopes, others, at }) {
    if (others === 'write')
        return [rights_find('doctor/permissions-wide', { at, message: '"write-all" lets the job write everything' })];
    const more = [...scopes].filter(([scope, level]) => level === 'write' && !rights_OURS.has(scope)).map(([scope]) => scope);
    if (more.length === 0)
        return [];
    return [rights_find('doctor/permissions-wide', { at, message: `the job of the gate may write ${more.join(', ')}` })];
}
function pins({ job, chain }) {
    const uses = [...chain.map((one) => one.uses), ...job.steps.map((step) => step.uses)];
    return uses
        .filter((one) => one !== null && !isPinned(one.text))
        .map(({ text, at }) => {
        return rights_find('doctor/unpinned', { at, message: `"uses: ${text}" can be moved by its owner` });
    });
}
function isPinned(uses) {
    return uses.startsWith('./') || /@[0-9a-f]{40}$/.test(uses) || /^docker:.*@sha256:[0-9a-f]{64}$/.test(uses);
}
function checkouts(gate, { policies }) {
    const overTime = policies.some(({ read }) => read?.ok === true && read.policy.budgets.some(needsHistory));
    return gate.job.steps.filter(isCheckout).flatMap((step) => [
        ...(overTime && input(step, 'fetch-depth') !== '0' ? [shallow(gate, step)] : []),
        ...(input(step, 'persist-credentials') === 'false'
            ? []
            : [
                rights_find('doctor/credentials-kept', {
                    at: step.at,
                    message: 'actions/checkout leaves the token in the working copy',
                }),
            ]),
    ]);
}
function needsHistory({ per }) {
    return per !== 'run' && per !== 'pull_request';
}
function shallow({ kind }, step) {
    const isCommand = kind === 'command';
    const message = isCommand
        ? 'one commit is checked out, and the command line needs all of them for a budget over time'
        : 'one commit is checked out, so a budget over time is read through the API';
    return rights_find('doctor/shallow-checkout', { at: step.at, message, level: isCommand ? 'fix' : 'look' });
}
function input(step, name) {
    return step.with.get(name)?.text ?? null;
}
function concurrency({ workflow, chain }) {
    const groups = [workflow.concurrency, ...chain.map((job) => job.concurrency)];
    return groups.flatMap((one) => {
        if (one === null || /github\.(?:run_id|sha)\b/.test(one.group))
            return [];
        return [...mixed(one, workflow.events), ...comments(one, workflow.events)];
    });
}
/** What differs from one merge group to the next: its ref. `head_ref` is empty there. */
function mixed({ group, cancels, at }, events) {
    const tells = /github\.(?:ref|ref_name|event\.merge_group\.head_(?:ref|sha))\b/;
    const differs = events.has('merge_group')
        ? tells.test(group)
        : tells.test(group) || /github\.(?:head_ref|event\.(?:pull_request\.)?number)\b/.test(group);
    if (differs)
        return [];
    const what = events.has('merge_group') ? 'merge groups' : 'pull requests';
    const message = `${what} share the concurrency group ${quote(group)}`;
    return [rights_find('doctor/concurrency', { at, message, level: cancels ? 'fix' : 'look' })];
}
/** The ref of a comment is the default branch, whatever it is about. */
function comments({ group, at }, events) {
    if (!events.has('issue_comment') || /github\.event\.(?:issue\.number|comment\.id)\b/.test(group))
        return [];
    const message = `comments on all pull requests share the concurrency group ${quote(group)}`;
    return [rights_find('doctor/concurrency', { at, message, level: 'look' })];
}

;// CONCATENATED MODULE: ./build/review/doctor/protection.js



const protection_find = finder(githubCodes);
function protectionFindings(facts, setUp) {
    const classic = facts.protection.seen ? facts.protection.value : null;
    return [
        ...mergeOrder(facts, classic, setUp),
        ...protection_history(facts, classic, setUp),
        ...reviews(facts, classic),
        ...administrators(facts, classic),
        ...settings(facts),
        ...defaultBranch(facts, setUp),
    ];
}
/** Whether what was merged meanwhile counts, where a budget adds up or is held against base. */
function mergeOrder({ rules }, classic, { policies }) {
    const matters = policies.some(({ read }) => read?.ok === true && read.policy.budgets.some((one) => needsHistory(one) || one.limit.kind === 'relative'));
    if (!rules.seen || !matters)
        return [];
    if (rules.value.queue)
        return [protection_find('doctor/merge-order', { message: 'a merge queue judges what is merged together', level: 'ok' })];
    if (rules.value.strict || classic?.strict === true) {
        return [
            protection_find('doctor/merge-order', { message: 'branches have to be up to date before they are merged', level: 'ok' }),
        ];
    }
    const message = 'two pull requests that fit alone may both be merged, and not fit together';
    return [protection_find('doctor/merge-order', { message, level: 'fix' })];
}
/** `null`: nobody may say. */
function forcePushesBlocked({ rules, branch, protection }, classic) {
    if (rules.seen && rules.value.blocksForcePushes && rules.value.blocksDeletion)
        return true;
    if (classic !== null)
        return !classic.forcePushes && !classic.deletions;
    if (!rules.seen || !branch.seen)
        return null;
    // Classic protection blocks both unless somebody allowed them, which only administrators are told.
    return branch.value.isProtected && !protection.seen ? null : false;
}
function protection_history(facts, classic, { policies }) {
    const blocked = forcePushesBlocked(facts, classic);
    if (blocked === true)
        return [protection_find('doctor/history-kept', { message: 'force pushes and deletion are blocked' })];
    if (blocked === null)
        return [unseenRule('doctor/history-kept', 'whether force pushes are blocked', facts)];
    const overTime = policies.some(({ read }) => read?.ok === true && read.policy.budgets.some(needsHistory));
    const message = overTime ? 'a force push may rewrite the ledger' : 'a force push may take commits off the branch';
    return [protection_find('doctor/history-kept', { message, level: overTime ? 'fix' : 'look' })];
}
function reviews(facts, classic) {
    const { rules, branch, protection } = facts;
    const all = [rules.seen ? rules.value.review : null, classic?.review ?? null].filter((one) => one !== null);
    const isOpen = !rules.seen || (branch.seen && branch.value.isProtected && !protection.seen) || !branch.seen;
    if (all.length === 0) {
        if (isOpen)
            return [unseenRule('doctor/pull-request-required', 'whether a pull request is required', facts)];
        return [
            protection_find('doctor/pull-request-required', { message: 'commits may be pushed to the branch directly', level: 'look' }),
        ];
    }
    return [
        protection_find('doctor/pull-request-required', { message: 'every change comes by a pull request' }),
        ownerReview(all.some((one) => one.ownersApprove), all.some((one) => one.dismissesStale)),
    ];
}
function ownerReview(approve, dismisses) {
    if (approve && dismisses)
        return protection_find('doctor/owner-review', { message: 'code owners approve, and again after a push' });
    const message = approve
        ? 'an approval stays when the pull request changes afterwards'
        : 'code owners are asked, and need not approve';
    return protection_find('doctor/owner-review', { message, level: 'look' });
}
function administrators({ branch, protection }, classic) {
    if (classic !== null) {
        return classic.holdsForAdministrators
            ? [protection_find('doctor/administrators', { message: 'classic protection holds for administrators too' })]
            : [protection_find('doctor/administrators', { message: 'administrators may merge past classic protection', level: 'look' })];
    }
    if (protection.seen || !branch.seen || !branch.value.isProtected)
        return [];
    const message = `whether administrators may merge past it could not be seen: ${protection.because}`;
    return [protection_find('doctor/administrators', { message, level: 'unseen', fix: protection.hint })];
}
function settings({ settings: seen }) {
    if (!seen.seen) {
        const message = `the settings of workflows could not be seen: ${seen.because}`;
        return [protection_find('doctor/workflow-defaults', { message, level: 'unseen', fix: seen.hint })];
    }
    const { writes, approves } = seen.value;
    const faults = [
        ...(writes ? ['tokens of workflows may write unless they say otherwise'] : []),
        ...(approves ? ['workflows may approve pull requests, so one that a pull request adds may approve it'] : []),
    ];
    if (faults.length === 0)
        return [protection_find('doctor/workflow-defaults', { message: 'tokens of workflows read, and approve nothing' })];
    return faults.map((message) => protection_find('doctor/workflow-defaults', { message, level: 'look' }));
}
function defaultBranch({ repository }, { branch }) {
    if (!repository.seen || branch === null || repository.value.defaultBranch === branch)
        return [];
    const message = `${quote(branch)} was looked at, and the default branch is ${quote(repository.value.defaultBranch)}`;
    return [protection_find('doctor/default-branch', { message })];
}
function unseenRule(code, what, { rules, branch, protection }) {
    const missed = [rules, branch, protection].find((one) => !one.seen);
    const because = missed?.seen === false ? missed.because : 'GitHub does not say';
    const level = 'unseen';
    const fix = missed?.seen === false ? missed.hint : undefined;
    return protection_find(code, { message: `${what} could not be seen: ${because}`, level, ...(fix === undefined ? {} : { fix }) });
}
/** Facts on which the answer stands and that could not be learned. */
function unseenFindings({ rules, branch, checks, repository }) {
    const told = [
        ['the rulesets of the branch', rules],
        ['the protection of the branch', branch],
        ['recent checks', checks],
        ['the repository', repository],
    ];
    return told.flatMap(([what, one]) => one.seen
        ? []
        : [protection_find('doctor/github-unseen', { message: `${what} could not be seen: ${one.because}`, fix: one.hint })]);
}

;// CONCATENATED MODULE: ./build/review/doctor/rules.js
/** Whether GitHub enforces what the gate says: required checks and their source, order of merging, who may go round. */




const rules_find = finder(githubCodes);
/** The app "GitHub Actions", which makes the checks of all jobs, and its id on github.com; a server of one's own has another. */
const ACTIONS_SLUG = 'github-actions';
const ACTIONS_ID = 15368;
function actionsId({ checks }) {
    const made = checks.seen ? checks.value.find(({ app }) => app.slug === ACTIONS_SLUG) : undefined;
    return made?.app.id ?? ACTIONS_ID;
}
function requiredFindings(gates, facts, setUp) {
    const published = [...publishedNames(judging(gates)), APP_CHECK];
    const required = requiredChecks(facts);
    const ours = required.filter(({ context }) => published.includes(context));
    const isWhole = facts.rules.seen && facts.branch.seen;
    const byWorkflow = facts.rules.seen &&
        facts.rules.value.workflows.some((path) => gates.some(({ workflow }) => path.endsWith(workflow.path)));
    return [
        ...(byWorkflow
            ? [rules_find('doctor/workflow-required', { message: 'a ruleset requires the workflow of the gate' })]
            : []),
        ...strangers(required, published),
        ...ours.map((check) => sourceOf(check, setUp.app, actionsId(facts))),
        ...(ours.length === 0 && isWhole && !byWorkflow ? [notRequired(gates, setUp)] : []),
        ...consequences(ours, gates, facts, setUp),
    ];
}
/** Rulesets and classic protection, each check once. */
function requiredChecks({ rules, branch, protection }) {
    const all = [
        ...(rules.seen ? rules.value.checks : []),
        ...(branch.seen ? branch.value.checks : []),
        ...(protection.seen && protection.value !== null ? protection.value.checks : []),
    ];
    return all.filter((check, index) => all.findIndex((one) => isSame(one, check)) === index);
}
function isSame(a, b) {
    return a.context === b.context && a.app === b.app;
}
/** A required name that speaks of us and that nothing here publishes. */
function strangers(required, published) {
    return required
        .filter(({ context }) => /carbon/i.test(context) && !published.includes(context))
        .map(({ context }) => {
        const names = published.filter((name) => name !== APP_CHECK).map(quote);
        const message = `${quote(context)} is required, and nothing here publishes it`;
        const fix = names.length === 0 ? 'run the gate, or take the name out of the rule' : `require ${names.join(' or ')} instead`;
        return rules_find('doctor/required-unpublished', { message, fix });
    });
}
function notRequired(gates, { branch }) {
    const [gate] = judging(gates);
    const name = gate === undefined ? APP_CHECK : gate.jobCheck;
    const source = gate === undefined ? 'the Carbon Clerk App' : 'GitHub Actions';
    const message = `${quote(branch ?? 'the branch')} requires no check of the gate`;
    const fix = `open Settings > Rules > Rulesets > New branch ruleset, target the branch, tick "Require status checks to pass", and add ${quote(name)} with the source "${source}"`;
    return rules_find('doctor/not-required', { message, fix });
}
function sourceOf({ context, app }, installed, actions) {
    const byApp = context === APP_CHECK;
    const name = quote(context);
    if (app === null)
        return rules_find('doctor/source-any', { message: `${name} is required from any source` });
    if (!byApp && app === actions)
        return rules_find('doctor/required', { message: `${name} is required, from GitHub Actions` });
    if (byApp && app === installed)
        return rules_find('doctor/required', { message: `${name} is required, from app ${app}` });
    if (byApp && installed === null && app !== actions) {
        const message = `${name} is expected from app ${app}; say with --app which one is yours`;
        return rules_find('doctor/source-other', { message, level: 'look' });
    }
    const expected = byApp
        ? `the Carbon Clerk App${installed === null ? '' : ` (${installed})`}`
        : `GitHub Actions (${actions})`;
    const from = app === actions ? 'GitHub Actions, so that any workflow can make it' : `app ${app}`;
    return rules_find('doctor/source-other', { message: `${name} is expected from ${from}, and ${expected} makes it` });
}
/** What the choice between job and check run costs. */
function consequences(ours, gates, { repository }, { policies }) {
    const runs = ours.filter(({ context }) => gates.some(({ checkRun }) => checkRun === context));
    const jobs = ours.filter(({ context }) => gates.some(({ jobCheck }) => jobCheck === context));
    const isPublic = repository.seen && !repository.value.isPrivate;
    const hasWaivers = policies.some(({ read }) => read?.ok === true && read.policy.waivers !== null);
    return [
        ...(isPublic ? runs : []).map(({ context }) => {
            return rules_find('doctor/forks-wait', { message: `${quote(context)} is never written for a pull request from a fork` });
        }),
        ...(hasWaivers ? jobs : []).map(({ context }) => {
            return rules_find('doctor/waivers-need-rerun', {
                message: `a waiver turns ${quote(context)} green at the next run only`,
            });
        }),
    ];
}
const WEEK_S = 7 * 24 * 3600;
/** Only a check that was seen lately can be chosen in a rule; and only its own app should have made it. */
function recentFindings({ checks }, { nowS, app }) {
    if (!checks.seen)
        return [];
    const isFresh = checks.value.some(({ completed }) => completed !== null && nowS - completed < WEEK_S);
    const foreign = checks.value.filter((one) => one.name === APP_CHECK ? app !== null && one.app.id !== app : one.app.slug !== ACTIONS_SLUG);
    const made = new Set(foreign.map((one) => `${quote(one.name)} was made by the app ${quote(one.app.slug)}`));
    const none = checks.value.length === 0 ? 'no recent pull request has a check of the gate' : 'no check of the gate in seven days';
    return [
        ...[...made].map((message) => rules_find('doctor/check-foreign', { message })),
        ...(isFresh ? [] : [rules_find('doctor/check-unseen', { message: none })]),
    ];
}

;// CONCATENATED MODULE: ./build/review/doctor/doctor.js
/** Whether the gate holds in this repository: every finding, what they come to, and what no set-up closes. */














const doctor_find = finder(workflowCodes);
const findGitHub = finder(githubCodes);
function examine(setUp) {
    const findings = sorted(allFindings(setUp));
    const exit_code = exitOf(findings, setUp);
    return {
        schema_version: 1,
        exit_code,
        headline: headline(findings, exit_code, setUp),
        looked_at: { files: setUp.files, branch: setUp.branch, repository: setUp.repository },
        findings,
        limits: limits.LIMITS,
    };
}
function allFindings(setUp) {
    const found = gatesIn(setUp.workflows, setUp.isOurs);
    const { gates } = found;
    return [
        ...workflowFindings(found, setUp),
        ...policyFindings(gates, setUp),
        ...ownerFindings(gates, setUp),
        ...githubFindings(found, setUp),
        ...cloneFindings(setUp),
    ];
}
/** A called workflow may be the gate only where no other one is. */
function workflowFindings({ gates, elsewhere }, setUp) {
    const unreadable = setUp.unreadable.map(({ at, message, hint }) => {
        return doctor_find('doctor/workflow-unreadable', { at, message, fix: hint });
    });
    const called = gates.length > 0 ? elsewhere.filter(({ uses }) => /carbon/i.test(uses.text)) : elsewhere;
    const unseen = called.map(({ job, uses }) => {
        return doctor_find('doctor/workflow-elsewhere', {
            at: uses.at,
            message: `the job ${quote(job.id)} calls ${quote(uses.text)}`,
        });
    });
    const summary = gateSummary(gates);
    const byRule = setUp.github.seen && setUp.github.value.rules.seen && setUp.github.value.rules.value.workflows.length > 0;
    const missing = gates.length > 0 || unseen.length > 0 || byRule || setUp.app !== null;
    return [
        ...(missing ? [] : [doctor_find('doctor/gate-missing', { message: 'no workflow runs the gate' })]),
        ...(summary === null ? [] : [summary]),
        ...unreadable,
        ...unseen,
        ...triggerFindings(gates, setUp),
        ...runningFindings(gates, setUp.workflows),
        ...rightsFindings(gates, setUp),
    ];
}
function githubFindings({ gates }, setUp) {
    const { github } = setUp;
    if (!github.seen)
        return [findGitHub('doctor/github-unseen', { message: github.because, fix: github.hint })];
    return [
        ...unseenFindings(github.value),
        ...requiredFindings(gates, github.value, setUp),
        ...(gates.length === 0 ? [] : recentFindings(github.value, setUp)),
        ...protectionFindings(github.value, setUp),
    ];
}
/** Names under which the answer may be required, for those who ask GitHub about them. */
function namesToAsk({ workflows, isOurs }) {
    return publishedNames(gatesIn(workflows, isOurs).gates);
}
/** Places of the budget that the gates name. */
function policyPaths({ workflows, isOurs }) {
    return [...new Set(gatesIn(workflows, isOurs).gates.flatMap(({ step }) => step.with.get('policy')?.text ?? []))];
}
const ORDER = { fix: 0, look: 1, unseen: 2, ok: 3 };
/** By area, then what has to be mended first; what is said twice is said once. */
function sorted(findings) {
    const once = new Map(findings.map((one) => [`${one.code}\0${one.message}\0${one.file}\0${one.line}`, one]));
    return [...once.values()].sort((a, b) => doctor_report/* DOCTOR_AREAS */.j.indexOf(a.area) - doctor_report/* DOCTOR_AREAS */.j.indexOf(b.area) ||
        ORDER[a.level] - ORDER[b.level] ||
        (0,problem/* compare */.UD)(a.file ?? '', b.file ?? '') ||
        (a.line ?? 0) - (b.line ?? 0));
}
/** Whether the check is required is what everything stands on. */
function exitOf(findings, { github, offline }) {
    if (findings.some(({ level }) => level === 'fix'))
        return 1;
    const isSeen = github.seen && github.value.rules.seen && github.value.branch.seen;
    return isSeen || offline ? 0 : 4;
}
function headline(findings, exit, { offline }) {
    const count = (level) => findings.filter((one) => one.level === level).length;
    const look = count('look') === 0 ? '' : `, ${count('look')} to look at`;
    if (exit === 1)
        return `The gate does not hold yet: ${count('fix')} to fix${look}.`;
    if (exit === 4)
        return `Nothing to fix was seen${look}; whether GitHub requires the check was not seen.`;
    if (offline)
        return `Nothing to fix in the files${look}; GitHub was not asked.`;
    const isSilent = findings.some(({ code }) => code === 'doctor/report-mode');
    return isSilent
        ? `The gate is in place and blocks nothing: mode is report${look}.`
        : `The gate holds: nothing to fix${look}.`;
}


/***/ }),

/***/ 3549:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LIMITS: () => (/* binding */ LIMITS)
/* harmony export */ });
const LIMITS = [
    {
        id: 'workflow-of-the-pull-request',
        title: 'A pull request can edit the workflow that judges it.',
        why: 'On pull_request GitHub runs the workflow file of the pull request. Who can write to the repository can take the step out and keep the name of the job.',
        narrows: 'A ruleset of the organisation that requires the workflow from another repository, or the App; code owners for .github/.',
    },
    {
        id: 'same-name',
        title: 'Any workflow can make a check of the same name.',
        why: 'A rule that expects the source GitHub Actions is satisfied by every job of every workflow, those that a pull request adds included.',
        narrows: 'The same ruleset, or the App as the expected source; code owners for .github/.',
    },
    {
        id: 'administrator',
        title: 'An administrator can merge past a failed check.',
        why: 'Who may bypass a rule is for GitHub to decide, and rulesets do not tell everybody who it is.',
        narrows: 'Empty bypass lists; the ledger books what was merged, whoever merged it.',
    },
    {
        id: 'merged-budget',
        title: 'Who can merge to the base branch can raise the budget first.',
        why: 'A pull request is judged by the budget of the base branch, and one that only changes the budget adds no emissions. The report shows what it proposes.',
        narrows: 'Code owners for the budget with a required review; "extends:" with locked keys in the policy of the organisation.',
    },
    {
        id: 'two-people',
        title: 'Two people who agree can exceed the budget.',
        why: 'An approver grants a waiver in good faith or not, and one person may have two accounts. Each waiver is limited, reasoned, counted and stays visible.',
        narrows: 'Few approvers, a ceiling, a quota, and accounts that the organisation manages.',
    },
    {
        id: 'who-opened-it',
        title: 'A budget by authors goes by who opened the pull request.',
        why: 'Somebody else, or a program, can open it. In a clone alone the author of a commit is what the commit says. Who is not known counts in every budget by authors.',
        narrows: 'A second budget for everybody.',
    },
    {
        id: 'plausible-lie',
        title: 'A lie without traces is believed.',
        why: 'Plausible hours of plausible hardware in a plausible place cannot be told from true ones. What is physically impossible is refused.',
        narrows: 'Records that trackers and meters write, kept by the job that trains and not by hand; plans that are compared with what follows.',
    },
    {
        id: 'unseen-meter',
        title: 'A meter that nobody saw.',
        why: 'An energy that a person writes is believed from the idle power of the hardware up, six times less than a training usually takes. Emissions that stand alone are believed as they are.',
        narrows: 'Records with hours and hardware beside the energy; "method: best".',
    },
    {
        id: 'kinder-description',
        title: 'A kinder description of the same work.',
        why: 'Fewer requests, a smaller model, a larger batch, another name of the model, a cleaner region or year: each is taken as stated as long as the rest of the record allows it.',
        narrows: 'A budget by paths instead of by model; "assume:" for what records leave out.',
    },
    {
        id: 'chosen-horizon',
        title: 'A serving chooses how long it lasts.',
        why: 'One day of serving emits as much as one day.',
        narrows: '"horizon:" in the budget.',
    },
    {
        id: 'more-than-assumed',
        title: 'What a record leaves out may have been more than is assumed.',
        why: 'It counts at a high figure, not at the highest that exists: four replicas, 64 devices, a peak of four times the mean.',
        narrows: 'Records that say it.',
    },
    {
        id: 'merged-traces',
        title: 'Two trainings can pass for one.',
        why: 'Records of different tools that agree in time, devices and length are one training, and the better is counted. What was set aside is listed.',
        narrows: 'Records with ids, and with names of hosts in their hashed form.',
    },
    {
        id: 'shared-machine',
        title: 'Whoever writes one host into the records of several machines divides what they used.',
        why: 'Loggers that list all devices of a host are divided among the runs that overlap on it.',
        narrows: 'Accounting of the cluster (Slurm) beside the loggers.',
    },
    {
        id: 'short-limit',
        title: 'A time limit that is too short.',
        why: 'A job is ended at its limit, so a plan is believed to take no longer. One that is handed in again until it is done shows its hours only in what was spent.',
        narrows: 'A budget over time beside that of the pull request, and permits for the scheduler.',
    },
    {
        id: 'unknown-names',
        title: 'A record that nobody looks for.',
        why: 'A table under an unusual name, or rows behind 64 KiB of something else, are no records. A file that was one and is renamed so is shown as removed, and stays booked.',
        narrows: '"required_for:" for weights, so that a model cannot come without a record.',
    },
    {
        id: 'nothing-committed',
        title: 'A run that is never committed is never counted.',
        why: 'The gate reads what is in the repository, and measures nothing.',
        narrows: '"required_for:" for weights; permits that the scheduler asks for before a job starts.',
    },
    {
        id: 'unread-configuration',
        title: 'A configuration that cannot be read blocks nothing.',
        why: 'Launchers and recipes tell what is planned, and nobody has to commit one. What cannot be read there is listed.',
        narrows: 'Plans in *.carbon.yml.',
    },
    {
        id: 'run-in-parts',
        title: 'A run in many parts passes limits for one run or one pull request.',
        why: 'Each part is small by itself.',
        narrows: 'A budget per month, quarter or year: the ledger adds the parts up.',
    },
    {
        id: 'dates-of-commits',
        title: 'A merge that is made elsewhere and pushed carries a date of its maker.',
        why: 'The ledger books at the time of the merge commit. A date that is earlier than the merge before it, or more than a day ahead, is not believed; one in between is.',
        narrows: 'A rule that requires pull requests, so that GitHub makes the merge.',
    },
    {
        id: 'rewritten-history',
        title: 'A force push to the base branch rewrites the ledger.',
        why: 'The ledger is the history of that branch and nothing else.',
        narrows: 'Rules that block force pushes and deletion.',
    },
    {
        id: 'two-at-once',
        title: 'Two pull requests that fit alone can be merged one after the other.',
        why: 'The Action judges each against the base branch of its own moment. Nothing holds an amount back for a pull request that is open.',
        narrows: 'A merge queue with merge_group, or branches that must be up to date.',
    },
    {
        id: 'one-commit-two-bases',
        title: 'A check belongs to a commit, not to a pull request.',
        why: 'Two pull requests of one head commit into different branches share their checks, so the answer for one base may stand for the other until the gate has run again.',
        narrows: 'The same budget on every branch that is guarded; the type edited in the workflow.',
    },
    {
        id: 'skipped-workflows',
        title: 'A commit message can keep workflows from running.',
        why: '"[skip ci]" and "skip-checks: true" leave the check pending. A pull request whose check is required then waits; where it is not required, it is simply not judged. Pull requests with a conflict, or opened by a token of a workflow, start none either.',
        narrows: 'Requiring the check.',
    },
    {
        id: 'noise-again',
        title: 'Each pull request may use the noise of a relative limit again.',
        why: 'A limit such as +5% compares with the base branch and nothing before it, so small increases within it add up over many merges.',
        narrows: 'A budget per quarter or per total beside it, or a ratchet, which remembers the lowest level.',
    },
    {
        id: 'better-again',
        title: 'A result that is taken away and brought back looks like an improvement.',
        why: 'A budget that gives room for a better metric compares with the best on the base branch, and a declared metric is believed.',
        narrows: '`most` bounds what any metric can buy; a budget over time beside it counts every run once.',
    },
    {
        id: 'dropped-plan',
        title: 'A plan that is dropped is counted no more.',
        why: 'A plan is no spending. Whoever drops one and runs the job without committing a record has spent what nobody sees.',
        narrows: 'Permits, which a scheduler checks before the job starts; records that jobs commit themselves.',
    },
    {
        id: 'overwritten-run',
        title: 'Another run under an old id is charged by what it is more, unless its times tell it apart.',
        why: 'Trackers write cumulative totals under one id, so more under a known id is growth.',
        narrows: 'Records with start and end, as trackers write them: a run that began after the old one ended is charged whole.',
    },
    {
        id: 'deleted-waiver',
        title: 'A waiver that is deleted after its merge gives back its place in the quota.',
        why: 'Waivers are comments, and whoever may write to the repository may delete those of others.',
        narrows: 'The audit log of the organisation; what was merged with it stays booked.',
    },
];


/***/ })

};
