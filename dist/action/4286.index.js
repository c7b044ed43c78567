export const id = 4286;
export const ids = [4286];
export const modules = {

/***/ 4286:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openHistoryOf: () => (/* binding */ openHistoryOf)
});

// EXTERNAL MODULE: ./build/core/problem.js
var problem = __webpack_require__(9341);
// EXTERNAL MODULE: ./build/core/git-path.js
var git_path = __webpack_require__(7448);
// EXTERNAL MODULE: ./build/disk/blobs.js
var blobs = __webpack_require__(9052);
;// CONCATENATED MODULE: ./build/core/ledger/claim.js
/** Characters of an address (RFC 5321: 64 before the @ and 255 after it). */
const LONGEST = 320;
/** `ID+login@…`, or `login@…` of accounts that chose so before 2017; `login[bot]` of apps. */
const NOREPLY = /^(?:\d{1,20}\+)?([a-z0-9][a-z0-9_-]{0,99})(\[bot\])?@users\.noreply\.github\.com$/;
const NOBODY = { login: null, email: null, account: null };
/** @param address One that cannot be an address, or that bytes were lost of, is as good as none. */
function claimedBy(address) {
    if (address.length > LONGEST)
        return NOBODY;
    const email = address.trim().toLowerCase();
    if (email === '' || /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\ufffd]/u.test(email))
        return NOBODY;
    const [, name, bot] = NOREPLY.exec(email) ?? [];
    if (name === undefined)
        return { login: null, email, account: null };
    return { login: `${name}${bot ?? ''}`, email, account: bot === undefined ? null : 'bot' };
}

;// CONCATENATED MODULE: ./build/disk/commit-author.js

/** More bytes than any address has; a commit may have megabytes. */
const commit_author_LONGEST = 2048;
/** @param raw Address of a commit, one character a byte. What is not UTF-8 is marked as lost, and so is the rest of a long one. */
function authorOf(raw) {
    const bytes = Buffer.from(raw.slice(0, commit_author_LONGEST), 'latin1');
    return claimedBy(bytes.toString('utf8'));
}

// EXTERNAL MODULE: ./build/disk/git-process.js
var git_process = __webpack_require__(7816);
// EXTERNAL MODULE: ./build/disk/listing.js
var listing = __webpack_require__(7160);
// EXTERNAL MODULE: ./build/disk/repository.js
var repository = __webpack_require__(1474);
;// CONCATENATED MODULE: ./build/disk/history.js
/**
 * The first-parent history of a commit from local git: one process for all of it, or two for what came after a commit. A
 * root commit adds all that is in it, a merge is what it changed against its first parent. Other parents that somebody wrote
 * beside the history (grafts, replacements) are not followed.
 */







/**
 * @param tip Full object id of a commit that is here.
 * @param name What the user calls it, for the line that brings the rest of its history.
 */
function gitHistory(checkout, tip, name = tip) {
    return {
        tip,
        landings: async (wanted, after) => {
            if (after === null)
                return whole(checkout, tip, name, wanted);
            const newer = await commitsAfter(checkout, tip, after);
            return newer === null ? null : listed(checkout, newer, wanted);
        },
        read: (entries) => (0,blobs/* readBlobs */.b)(checkout, entries),
    };
}
/**
 * `<commit> NUL <committer's clock> NUL <author's address> NUL`, then the differences as `diff-tree -z` prints them. Bytes
 * are left as they are: an encoding that the commit names could turn some of them into NULs.
 */
const LOG = [
    'log',
    '--first-parent',
    '-m',
    '--root',
    '--raw',
    '-z',
    '--no-renames',
    '--no-abbrev',
    '--ignore-submodules=none',
    '--encoding=none',
    '--format=%H%x00%ct%x00%ae',
];
/** Commits come in as lines and are shown in that order, without their parents. */
const LISTED = ['--no-walk=unsorted', '--stdin'];
async function* listed(checkout, commits, wanted) {
    // Told nothing, git would show HEAD.
    if (commits.length === 0)
        return;
    yield* landed((0,git_process/* gitOutput */.oM)(checkout, [...LOG, ...LISTED], `${commits.join('\n')}\n`), wanted);
}
async function* whole(checkout, tip, name, wanted) {
    const shallow = (0,repository/* isShallow */.fE)(checkout);
    // Handled where it is awaited.
    shallow.catch(() => undefined);
    let first = true;
    for await (const one of landed((0,git_process/* gitOutput */.oM)(checkout, [...LOG, '--reverse', tip, '--']), wanted)) {
        if (first && (await shallow) && (await hasParent(checkout, one.commit)))
            throw tooShallow(name);
        first = false;
        yield one;
    }
}
/** As the commit itself says: to git, the first commit of a shallow clone has none. */
async function hasParent(checkout, commit) {
    const text = await (0,git_process/* gitText */.q_)(checkout, ['cat-file', 'commit', commit]);
    return /^tree [0-9a-f]+\nparent /.test(text);
}
function tooShallow(name) {
    const message = 'this clone is too shallow: what was merged before its first commit cannot be counted';
    return new problem/* WorldError */.nM('git/shallow', message, `Run "${(0,repository/* deepenLine */.uN)(name)}" and try again.`);
}
/**
 * Commits of the first-parent chain that are newer, oldest first; `null` when `after` is not on it. The chain is walked
 * until it is met: git's own `A..B` trusts the dates of commits.
 */
async function commitsAfter(checkout, tip, after) {
    if (after === tip)
        return [];
    const newer = [];
    let rest = '';
    for await (const chunk of (0,git_process/* gitOutput */.oM)(checkout, ['rev-list', '--first-parent', tip, '--'])) {
        const lines = (rest + Buffer.from(chunk).toString('latin1')).split('\n');
        rest = lines.pop() ?? '';
        for (const commit of lines) {
            if (commit === after)
                return newer.reverse();
            newer.push(commit);
        }
    }
    return null;
}
async function* landed(chunks, wanted) {
    const cutter = new listing/* FieldCutter */.ox();
    const log = new Log(wanted);
    for await (const chunk of chunks) {
        cutter.cut(chunk, (text, start, end) => log.take(text.slice(start, end)));
        yield* log.finished();
    }
    yield* log.end();
}
/** Field by field: a commit has three, a difference two, and what separates them is empty. */
class Log {
    #wanted;
    #finished = [];
    #head = [];
    #changes = [];
    #meta = null;
    constructor(wanted) {
        this.#wanted = wanted;
    }
    take(field) {
        if (this.#meta !== null)
            this.#difference(this.#meta, field);
        else if (this.#head.length % FIELDS !== 0)
            this.#head.push(field);
        else if (field.startsWith(':'))
            this.#meta = field;
        else if (field.startsWith('\n:'))
            this.#meta = field.slice(1);
        else if (field !== '')
            this.#begin(field);
    }
    /** Those that are whole, once. */
    finished() {
        const all = this.#finished;
        this.#finished = [];
        return all;
    }
    end() {
        this.#close();
        return this.finished();
    }
    #begin(commit) {
        this.#close();
        this.#head = [commit.replace(/^\n/, '')];
    }
    #close() {
        const [commit, clock, address] = this.#head;
        this.#head = [];
        if (commit === undefined || clock === undefined || address === undefined)
            return;
        const changes = this.#changes.length < 2 ? this.#changes : this.#changes.sort((0,problem/* compareBy */.VE)(({ path }) => path));
        this.#finished.push({ commit, committed: secondsOf(clock), author: authorOf(address), changes });
        this.#changes = [];
    }
    #difference(meta, rawPath) {
        this.#meta = null;
        if (!this.#wanted((0,git_path/* decodePath */.q)(rawPath).path))
            return;
        const difference = (0,listing/* differenceOf */.Pq)(meta, rawPath);
        if (!(0,listing/* isSame */.Ft)(difference.before, difference.after))
            this.#changes.push(difference);
    }
}
const FIELDS = 3;
/** A commit may say anything: what is no number is no later than anything, and what is too large is later than all. */
function secondsOf(text) {
    return /^\d+$/.test(text) ? Math.min(Number(text), Number.MAX_SAFE_INTEGER) : 0;
}

// EXTERNAL MODULE: ./build/github/blobs.js
var github_blobs = __webpack_require__(1346);
// EXTERNAL MODULE: ./build/github/api.js
var github_api = __webpack_require__(654);
// EXTERNAL MODULE: ./build/github/fault.js
var fault = __webpack_require__(6730);
;// CONCATENATED MODULE: ./build/github/history-limits.js
/** What reading a history through the API may cost, and the count of what it has cost. */

const historyLimits = {
    requests: 500,
    landings: 20_000,
    perQuery: 200,
    rowsPerQuery: 20_000,
    rowsKept: 300_000,
    gaps: 500_000,
    parallel: 4,
};
function meter(limits) {
    let spent = 0;
    return () => {
        spent += 1;
        if (spent > limits.requests)
            throw tooLong(`it takes more than ${limits.requests} requests`);
    };
}
function tooLong(why) {
    return (0,fault/* fault */.DG)('github/history-too-long', `the history of the branch cannot be read through the API: ${why}`);
}
function incomplete(why) {
    return (0,fault/* fault */.DG)('github/history-incomplete', `the history of the branch did not arrive whole: ${why}`);
}

// EXTERNAL MODULE: ./build/github/object-id.js
var object_id = __webpack_require__(3577);
;// CONCATENATED MODULE: ./build/github/first-parents.js
/**
 * The first-parent chain of a commit. GraphQL's `Commit.history` lists all ancestors, a hundred a page, each with the
 * commit it continues; the chain is followed through them, until it ends at a commit without a parent.
 * Names and nullability: https://docs.github.com/public/schema.docs.graphql
 */





const QUERY = `query History($owner: String!, $name: String!, $tip: GitObjectID!, $after: String, $count: Boolean!) {
  repository(owner: $owner, name: $name) {
    object(oid: $tip) {
      ... on Commit {
        history(first: 100, after: $after) {
          totalCount @include(if: $count)
          nodes { oid committedDate author { email } parents(first: 1) { nodes { oid } } tree { oid } }
          pageInfo { hasNextPage endCursor }
        }
      }
    }
  }
}`;
const PAGE = 100;
/** @returns `null` when `after` is not on the chain. */
async function firstParents(api, { tip, after }, limits, spend) {
    const seen = new Map();
    const chain = [];
    let next = tip;
    let cursor = null;
    for (;;) {
        spend();
        const page = await fetchPage(api, tip, cursor, after === null && cursor === null);
        if (page.total !== null && page.total > limits.requests * PAGE)
            throw tooLong(`it has ${page.total} commits`);
        for (const step of page.steps)
            seen.set(step.commit, step);
        for (let step = seen.get(next); step !== undefined; step = next === null ? undefined : seen.get(next)) {
            if (step.commit === after)
                return { start: step, steps: chain.reverse() };
            chain.push(step);
            if (chain.length > limits.landings)
                throw tooLong(`more than ${limits.landings} commits follow each other`);
            next = step.parent;
        }
        if (next === null)
            return after === null ? { start: null, steps: chain.reverse() } : null;
        if (page.end === null)
            throw incomplete(`it ends before ${next}, which another commit continues`);
        cursor = page.end;
    }
}
async function fetchPage(api, tip, after, count) {
    const { data, errors } = await api.graphql(WHAT, QUERY, { ...api.repository, tip, after, count });
    const repository = (0,github_api/* isObject */.G)(data) ? data.repository : null;
    const commit = (0,github_api/* isObject */.G)(repository) ? repository.object : null;
    const history = (0,github_api/* isObject */.G)(commit) ? commit.history : null;
    if (errors.includes('FORBIDDEN'))
        throw (0,fault/* fault */.DG)('github/forbidden', `${WHAT}: the token may not read it`);
    if (!(0,github_api/* isObject */.G)(history))
        throw (0,fault/* fault */.DG)('github/not-found', `${WHAT}: the commit ${tip} was not found`);
    const { nodes, pageInfo, totalCount } = history;
    if (!Array.isArray(nodes) || !(0,github_api/* isObject */.G)(pageInfo) || typeof pageInfo.hasNextPage !== 'boolean') {
        throw incomplete(errors.length > 0 ? errors.join(', ') : 'a page is not a list of commits');
    }
    const { hasNextPage, endCursor } = pageInfo;
    if (hasNextPage && (typeof endCursor !== 'string' || endCursor === after || nodes.length === 0)) {
        throw incomplete('a page does not say where the next one begins');
    }
    return {
        steps: nodes.map(parseStep),
        end: hasNextPage ? endCursor : null,
        total: Number.isSafeInteger(totalCount) ? totalCount : null,
    };
}
const WHAT = 'the history of the branch';
function parseStep(node) {
    const { oid, committedDate, author, parents, tree } = (0,github_api/* isObject */.G)(node) ? node : {};
    const ancestors = (0,github_api/* isObject */.G)(parents) ? parents.nodes : null;
    const treeId = (0,github_api/* isObject */.G)(tree) ? tree.oid : null;
    const committed = seconds(committedDate);
    if (!(0,object_id/* isObjectId */.TS)(oid) || !(0,object_id/* isObjectId */.TS)(treeId) || !Array.isArray(ancestors) || committed === null) {
        throw incomplete('a commit has no object id, tree, parents or date');
    }
    const email = (0,github_api/* isObject */.G)(author) && typeof author.email === 'string' ? author.email : '';
    return { commit: oid, committed, author: claimedBy(email), tree: treeId, parent: firstOf(oid, ancestors) };
}
function firstOf(commit, parents) {
    if (parents.length === 0)
        return null;
    const [first] = parents;
    const oid = (0,github_api/* isObject */.G)(first) ? first.oid : null;
    if (!(0,object_id/* isObjectId */.TS)(oid))
        throw incomplete(`the parent of ${commit} is not told`);
    return oid;
}
/** ISO 8601, UTC or with an offset. */
function seconds(date) {
    const ms = typeof date === 'string' ? Date.parse(date) : Number.NaN;
    return Number.isFinite(ms) ? Math.floor(ms / 1000) : null;
}

;// CONCATENATED MODULE: ./build/github/history-changes.js
/**
 * What each of several commits in a row changed, folder by folder from the top: only folders whose object ids differ are
 * looked into, and those of one depth are asked for together.
 */



/** A folder that nobody has seen has about so many entries. */
const GUESS = 40;
/** @param roots Top folders of commits in a row; `null` for nothing at all. @returns What each but the first changed, by path. */
async function changesBetween(roots, wanted, shelf, limits) {
    const changes = roots.slice(1).map(() => []);
    let gaps = changes.flatMap((list, index) => {
        const [before = null, after = null] = [roots[index], roots[index + 1]];
        return before === after ? [] : [{ prefix: '', before, after, changes: list }];
    });
    let count = 0;
    while (gaps.length > 0) {
        count += gaps.length;
        if (count > limits.gaps)
            throw tooLong(`more than ${limits.gaps} folders differ within ${changes.length} commits`);
        await shelf.load(gaps.flatMap((gap) => wishes(gap, shelf)));
        const deeper = [];
        for (const gap of gaps)
            compareFolder(gap, shelf, wanted, deeper);
        gaps = deeper;
    }
    for (const list of changes)
        list.sort((a, b) => (0,problem/* compare */.UD)(a.path, b.path));
    return changes;
}
/** What a folder held before is the best guess of what it holds after. */
function wishes({ before, after }, shelf) {
    const guess = (before === null ? null : shelf.sizeOf(before)) ?? GUESS;
    return [before, after].flatMap((oid) => (oid === null ? [] : [{ oid, guess }]));
}
function compareFolder(gap, shelf, wanted, deeper) {
    const before = gap.before === null ? NOTHING : shelf.rows(gap.before);
    const after = gap.after === null ? NOTHING : shelf.rows(gap.after);
    for (const [name, row] of after) {
        compareRow(gap, name, { before: before.get(name) ?? null, after: row }, wanted, deeper);
    }
    for (const [name, row] of before) {
        if (!after.has(name))
            compareRow(gap, name, { before: row, after: null }, wanted, deeper);
    }
}
const NOTHING = new Map();
/** A mode that only makes a file executable changes no record. */
function compareRow(gap, name, rows, wanted, deeper) {
    const { before, after } = rows;
    if (before?.oid === after?.oid && before?.kind === after?.kind)
        return;
    const raw = gap.prefix + name;
    const [folderBefore, folderAfter] = [folderOf(before), folderOf(after)];
    if (folderBefore !== null || folderAfter !== null) {
        deeper.push({ prefix: `${raw}/`, before: folderBefore, after: folderAfter, changes: gap.changes });
    }
    if (!isFile(before) && !isFile(after))
        return;
    const path = (0,git_path/* decodePath */.q)(raw);
    if (wanted(path.path))
        gap.changes.push({ path: path.path, before: fileOf(before, path), after: fileOf(after, path) });
}
function folderOf(row) {
    return row?.kind === 'folder' ? row.oid : null;
}
function isFile(row) {
    return row !== null && row.kind !== 'folder';
}
function fileOf(row, { path, undecodable }) {
    if (row === null || row.kind === 'folder')
        return null;
    const { kind, oid, size } = row;
    return undecodable ? { path, kind, oid, size, undecodable } : { path, kind, oid, size };
}

// EXTERNAL MODULE: ./build/core/bounded.js
var bounded = __webpack_require__(9671);
// EXTERNAL MODULE: ./build/github/comment-facts.js
var comment_facts = __webpack_require__(3961);
;// CONCATENATED MODULE: ./build/github/people.js
/**
 * Who opened the pull requests that landed, and with which labels: GraphQL knows the pull requests of a commit.
 * `associatedPullRequests` gives the merged one that brought a commit in, and others that merely hold it
 * (https://docs.github.com/public/schema.docs.graphql).
 */





/**
 * Commits a query. GitHub counts what a query could bring at most: 50 x (1 + 5) connections are 3 points, and
 * 50 x (5 + 5 x 100) = 25,250 of the 500,000 nodes that it allows.
 */
const PER_QUERY = 50;
const PARALLEL = 4;
/** Commits of which it is not clear who brought them in are left out: what is not known is never cheaper. */
async function fetchPeople(api, commits) {
    const asked = [...new Set(commits)].filter(object_id/* isObjectId */.TS);
    const batches = Array.from({ length: Math.ceil(asked.length / PER_QUERY) }, (_, index) => asked.slice(index * PER_QUERY, (index + 1) * PER_QUERY));
    const answers = await (0,bounded/* mapBounded */.y)(batches, PARALLEL, (batch) => fetchBatch(api, batch));
    return new Map(answers.flat());
}
async function fetchBatch(api, commits) {
    const fields = commits.map((oid, index) => `c${index}: object(oid: "${oid}") { ...pulls }`).join('\n');
    const query = `query People($owner: String!, $name: String!) {
  repository(owner: $owner, name: $name) {
${fields}
  }
}
fragment pulls on Commit {
  associatedPullRequests(first: 5) {
    nodes {
      merged
      mergeCommit { oid }
      baseRepository { nameWithOwner }
      author { __typename login }
      labels(first: 100) { nodes { name } pageInfo { hasNextPage } }
    }
    pageInfo { hasNextPage }
  }
}`;
    const { data, errors } = await api.graphql(people_WHAT, query, { ...api.repository });
    const repository = (0,github_api/* isObject */.G)(data) ? data.repository : null;
    if (!(0,github_api/* isObject */.G)(repository))
        throw refused(errors);
    const { owner, name } = api.repository;
    const here = `${owner}/${name}`.toLowerCase();
    return commits.flatMap((oid, index) => {
        const pull = mergedAs(oid, repository[`c${index}`], here);
        const brought = pull === null ? null : broughtBy(pull);
        return brought === null ? [] : [[oid, brought]];
    });
}
const people_WHAT = 'the pull requests that landed';
function refused(errors) {
    return errors.includes('FORBIDDEN')
        ? (0,fault/* fault */.DG)('github/forbidden', `${people_WHAT}: the token may not read them`, 'give the job "pull-requests: read" under "permissions:" in the workflow')
        : (0,fault/* fault */.DG)('github/unexpected-answer', `${people_WHAT}: ${errors.join(', ') || 'the answer has no repository'}`);
}
/**
 * The pull request that was merged as this commit. A rebase leaves a commit for each of its commits and names only the
 * last one, so for the others it is the only merged one that holds it.
 */
function mergedAs(oid, commit, here) {
    const list = (0,github_api/* isObject */.G)(commit) ? commit.associatedPullRequests : null;
    if (!(0,github_api/* isObject */.G)(list) || !Array.isArray(list.nodes) || isMore(list))
        return null;
    const merged = list.nodes.filter((pull) => (0,github_api/* isObject */.G)(pull) && pull.merged === true && isIn(pull, here));
    const asThis = merged.filter((pull) => (0,github_api/* isObject */.G)(pull.mergeCommit) && pull.mergeCommit.oid === oid);
    const [only, ...others] = asThis.length > 0 ? asThis : merged;
    return (0,github_api/* isObject */.G)(only) && others.length === 0 ? only : null;
}
function isIn(pull, here) {
    const name = (0,github_api/* isObject */.G)(pull.baseRepository) ? pull.baseRepository.nameWithOwner : null;
    return typeof name === 'string' && name.toLowerCase() === here;
}
function isMore(list) {
    return !(0,github_api/* isObject */.G)(list.pageInfo) || list.pageInfo.hasNextPage !== false;
}
function broughtBy({ author, labels }) {
    if (!(0,github_api/* isObject */.G)(labels) || !Array.isArray(labels.nodes) || isMore(labels))
        return null;
    const names = labels.nodes.map((label) => ((0,github_api/* isObject */.G)(label) ? label.name : null));
    if (!names.every((name) => typeof name === 'string'))
        return null;
    return { author: people_authorOf(author), labels: names };
}
/** An account that is gone is nobody. */
function people_authorOf(actor) {
    const type = (0,github_api/* isObject */.G)(actor) ? actor.__typename : null;
    return { login: (0,comment_facts/* loginOf */.DQ)(actor), email: null, account: type === 'Bot' ? 'bot' : type === 'User' ? 'user' : null };
}

;// CONCATENATED MODULE: ./build/github/tree-rows.js
/** The entries of one folder as GraphQL tells them, held against the object id of the folder. */



/** @returns `null` when it is not a folder, or not the whole one. */
async function parseRows(oid, folder) {
    const told = (0,github_api/* isObject */.G)(folder) ? folder.entries : null;
    if (!Array.isArray(told))
        return null;
    const entries = [];
    for (const one of told) {
        const entry = parseEntry(one);
        if (entry === null)
            return null;
        entries.push(entry);
    }
    if (!(await (0,object_id/* isTree */.xK)(oid, contentOf(entries))))
        return null;
    return new Map(entries.map(({ name, kind, oid: id, size }) => [name, { kind, oid: id, size }]));
}
function parseEntry(entry) {
    const { nameRaw, mode, oid, size } = (0,github_api/* isObject */.G)(entry) ? entry : {};
    const name = typeof nameRaw === 'string' ? binary(nameRaw) : null;
    if (name === null || typeof mode !== 'number' || !(0,object_id/* isObjectId */.TS)(oid))
        return null;
    const kind = kindOf(mode);
    const known = (kind === 'file' || kind === 'symlink') && Number.isSafeInteger(size);
    return { name, kind, oid, mode: mode.toString(8), size: known ? size : null };
}
/** One character a byte. */
function binary(base64) {
    try {
        return atob(base64);
    }
    catch {
        return null;
    }
}
/** GraphQL gives the mode as a number: 33188 is 0o100644. */
function kindOf(mode) {
    const type = mode & 0o170000;
    return type === 0o040000 ? 'folder' : type === 0o120000 ? 'symlink' : type === 0o160000 ? 'submodule' : 'file';
}
/** What git hashes: entries by their bytes, a folder's name as if it ended in `/`. */
function contentOf(entries) {
    const order = ({ kind, name }) => (kind === 'folder' ? `${name}/` : name);
    const sorted = entries.toSorted((a, b) => (0,problem/* compare */.UD)(order(a), order(b)));
    const content = sorted.map(({ mode, name, oid }) => `${mode} ${name}\0${fromHex(oid)}`).join('');
    return Uint8Array.from(content, (character) => character.charCodeAt(0));
}
function fromHex(oid) {
    let bytes = '';
    for (let at = 0; at < oid.length; at += 2)
        bytes += String.fromCharCode(Number.parseInt(oid.slice(at, at + 2), 16));
    return bytes;
}

// EXTERNAL MODULE: ./build/github/whole-tree.js
var whole_tree = __webpack_require__(2814);
;// CONCATENATED MODULE: ./build/github/tree-shelf.js
/**
 * Folders by object id, many a query. Nothing is believed before its hash is right, so a list that was cut cannot pass
 * for a smaller folder. What GraphQL does not give exactly is asked for once more: in smaller queries, for GitHub drops
 * what takes it too long (`RESOURCE_LIMITS_EXCEEDED` by alias, or a timeout of all), and at last alone over REST.
 * Limits: "Rate limits and query limits for the GraphQL API" in GitHub's documentation.
 */






function openTreeShelf(api, limits, spend) {
    const known = new Map();
    const desk = { api, limits, spend, known, perQuery: limits.perQuery, brought: 0 };
    return {
        rows: (oid) => {
            const rows = known.get(oid);
            if (rows === undefined)
                throw new Error(`the folder ${oid} was not loaded`);
            return rows;
        },
        sizeOf: (oid) => known.get(oid)?.size ?? null,
        load: async (wishes) => {
            const missing = [...new Map(wishes.map((wish) => [wish.oid, wish])).values()].filter(({ oid }) => !known.has(oid));
            await (0,bounded/* mapBounded */.y)(batches(missing, desk), limits.parallel, (batch) => fetchAll(desk, batch));
        },
        brought: () => {
            const { brought } = desk;
            desk.brought = 0;
            return brought;
        },
        keep: (root) => {
            const reached = new Set();
            reach(known, root, reached);
            for (const oid of known.keys())
                if (!reached.has(oid))
                    known.delete(oid);
        },
    };
}
function reach(known, oid, reached) {
    const open = [oid];
    for (let folder = open.pop(); folder !== undefined; folder = open.pop()) {
        if (reached.has(folder))
            continue;
        reached.add(folder);
        for (const row of known.get(folder)?.values() ?? [])
            if (row.kind === 'folder')
                open.push(row.oid);
    }
}
function batches(wishes, { perQuery, limits }) {
    const all = [];
    let rows = Number.POSITIVE_INFINITY;
    for (const { oid, guess } of wishes) {
        const last = all.at(-1);
        if (last === undefined || last.length >= perQuery || rows + guess > limits.rowsPerQuery) {
            all.push([oid]);
            rows = guess;
        }
        else {
            last.push(oid);
            rows += guess;
        }
    }
    return all;
}
async function fetchAll(desk, oids) {
    const found = await query(desk, oids);
    for (const [oid, rows] of found)
        put(desk, oid, rows);
    const missing = oids.filter((oid) => !desk.known.has(oid));
    const [only] = missing;
    if (only === undefined)
        return;
    if (oids.length === 1) {
        put(desk, only, await fetchAlone(desk, only));
        return;
    }
    if (found.size === 0)
        desk.perQuery = Math.max(1, Math.min(desk.perQuery, Math.ceil(oids.length / 2)));
    const middle = Math.ceil(missing.length / 2);
    await fetchAll(desk, missing.slice(0, middle));
    if (missing.length > middle)
        await fetchAll(desk, missing.slice(middle));
}
function put(desk, oid, rows) {
    desk.known.set(oid, rows);
    desk.brought += rows.size;
}
/** Those that arrived whole. */
async function query(desk, oids) {
    const fields = oids.map((oid, index) => `t${index}: object(oid: "${oid}") { ...rows }`).join('\n');
    const text = `query Folders($owner: String!, $name: String!) {
  repository(owner: $owner, name: $name) {
${fields}
  }
}
fragment rows on Tree { entries { nameRaw mode oid size } }`;
    desk.spend();
    const answer = await desk.api.graphql('the folders of the history', text, { ...desk.api.repository }).catch(smaller);
    const repository = (0,github_api/* isObject */.G)(answer) && (0,github_api/* isObject */.G)(answer.data) ? answer.data.repository : null;
    const found = new Map();
    if (!(0,github_api/* isObject */.G)(repository))
        return found;
    for (const [index, oid] of oids.entries()) {
        const rows = await parseRows(oid, repository[`t${index}`]);
        if (rows !== null)
            found.set(oid, rows);
    }
    return found;
}
/** Asking for less would only make a used-up limit worse; every other refusal may be of the size of the query. */
function smaller(thrown) {
    const given = thrown instanceof problem/* WorldError */.nM && !['github/rate-limited', 'github/unauthorized'].includes(thrown.code);
    if (given)
        return null;
    throw thrown;
}
/** REST says itself whether a list was cut. */
async function fetchAlone({ api, spend }, oid) {
    spend();
    const { truncated, files, folders } = await (0,whole_tree/* listFolder */.b)(api, oid);
    if (truncated)
        throw incomplete(`the folder ${oid} holds more files than GitHub lists`);
    const all = [
        ...files.map(({ path, kind, oid: id, size }) => [utf8(path), { kind, oid: id, size }]),
        ...folders.map(({ path, oid: id }) => [utf8(path), { kind: 'folder', oid: id, size: null }]),
    ];
    return new Map(all);
}
/** One character a byte. */
function utf8(name) {
    return Array.from(new TextEncoder().encode(name), (byte) => String.fromCharCode(byte)).join('');
}

;// CONCATENATED MODULE: ./build/github/history.js
/**
 * The history of a branch through the API: no clone, nothing on this machine. All commits come by pages of a hundred, and
 * of their trees only the folders that differ. A thousand landings take some forty requests.
 */








/** @param tip Full object id of the newest commit. */
function openApiHistory(api, tip, limits = historyLimits) {
    const spend = meter(limits);
    return {
        tip,
        landings: async (wanted, after) => {
            const chain = await firstParents(api, { tip, after }, limits, spend);
            return chain === null ? null : walk({ api, chain, wanted, limits, spend });
        },
        read: async (entries) => {
            const contents = await (0,github_blobs/* fetchBlobs */.H)(api, entries.filter(({ kind }) => kind === 'file'));
            return new Map([...contents].map(([oid, bytes]) => [oid, blobOf(bytes)]));
        },
        people: (commits) => fetchPeople(api, commits),
    };
}
/** Commits whose folders are compared together: at first few, because nobody knows how large the folders are. */
const FIRST_STRETCH = 50;
const LONGEST_STRETCH = 500;
async function* walk({ api, chain, wanted, limits, spend }) {
    const shelf = openTreeShelf(api, limits, spend);
    let { start: last } = chain;
    let done = 0;
    if (last === null) {
        const [first] = chain.steps;
        if (first === undefined)
            return;
        yield history_landed(first, (await history_listed(api, first, wanted)) ?? (await walked(first, wanted, shelf, limits)));
        last = first;
        done = 1;
    }
    let length = FIRST_STRETCH;
    while (done < chain.steps.length) {
        const stretch = chain.steps.slice(done, done + length);
        const roots = [last, ...stretch].map(({ tree }) => tree);
        const changes = await changesBetween(roots, wanted, shelf, limits);
        length = nextLength(stretch.length, shelf.brought(), limits);
        for (const [index, step] of stretch.entries())
            yield history_landed(step, changes[index] ?? []);
        done += stretch.length;
        last = stretch.at(-1) ?? last;
        shelf.keep(last.tree);
    }
}
/** As many commits as memory holds, going by what the ones before took. */
function nextLength(length, rows, limits) {
    const fitting = Math.floor((limits.rowsKept * length) / Math.max(1, rows));
    return Math.max(1, Math.min(LONGEST_STRETCH, length * 4, fitting));
}
/** All files of the first commit in one request; `null` when the bytes of a name do not arrive that way. */
async function history_listed(api, { commit }, wanted) {
    const files = await (0,whole_tree/* openTreeReader */.w)(api).read(commit);
    if (files.some(({ undecodable }) => undecodable === true))
        return null;
    return files
        .filter(({ path }) => wanted(path))
        .map((after) => ({ path: after.path, before: null, after }))
        .sort((a, b) => (0,problem/* compare */.UD)(a.path, b.path));
}
async function walked({ tree }, wanted, shelf, limits) {
    const [changes = []] = await changesBetween([null, tree], wanted, shelf, limits);
    return changes;
}
function history_landed({ commit, committed, author }, changes) {
    return { commit, committed, author, changes };
}
function blobOf(bytes) {
    return { size: bytes.byteLength, chunks: () => [bytes], head: async (length) => bytes.subarray(0, length) };
}

;// CONCATENATED MODULE: ./build/entry/action/history.js
/**
 * The history of base for the Action: from the checkout when it is there whole, else through the API. Who opened the pull
 * requests of the past only GitHub knows, so that is asked of the API in any case.
 */




/** @param folder Where a checkout may be; `null` under a privileged trigger, where it may be a stranger's. */
async function openHistoryOf(api, tip, folder) {
    const remote = openApiHistory(api, tip);
    const local = folder === null ? null : await localHistory(folder, tip);
    if (local === null || remote.people === undefined)
        return remote;
    return {
        ...local,
        people: remote.people,
        read: (entries) => local.read(entries).catch(whereRefused(remote, entries)),
    };
}
/** A clone may have all commits and lack files (`filter: blob:none`); the API has the same ones under the same ids. */
function whereRefused(remote, entries) {
    return (thrown) => {
        if (thrown instanceof problem/* WorldError */.nM)
            return remote.read(entries);
        throw thrown;
    };
}
async function localHistory(folder, tip) {
    const checkout = await (0,repository/* findCheckout */.I8)(folder);
    if (checkout === null || (await (0,repository/* isShallow */.fE)(checkout)))
        return null;
    const [found] = await (0,repository/* findCommits */.Cu)(checkout, [tip]);
    return found === tip ? gitHistory(checkout, tip) : null;
}


/***/ }),

/***/ 3961:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B9: () => (/* binding */ instantOf),
/* harmony export */   DQ: () => (/* binding */ loginOf),
/* harmony export */   J1: () => (/* binding */ COMMAND_WORD),
/* harmony export */   r4: () => (/* binding */ commentNumber)
/* harmony export */ });
/* harmony import */ var _api_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(654);
/** What GitHub says of a comment and its author, in our words. */

/** Only a comment with this word can hold a command; what else people say is not kept. */
const COMMAND_WORD = /\/carbon/i;
/** GraphQL leaves out what REST writes behind the login of a bot. */
function loginOf(actor) {
    const { __typename: type, login } = (0,_api_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .G)(actor) ? actor : {};
    if (typeof login !== 'string')
        return null;
    const name = login.toLowerCase();
    return type === 'Bot' && !name.endsWith('[bot]') ? `${name}[bot]` : name;
}
/** The number at the end of a comment's address, which is the same over REST and GraphQL. */
function commentNumber(url) {
    const [, digits] = typeof url === 'string' ? (/#issuecomment-(\d{1,15})$/.exec(url) ?? []) : [];
    return digits === undefined ? null : Number(digits);
}
/** `2026-11-23T10:00:00Z` in seconds since 1970. */
function instantOf(text) {
    if (typeof text !== 'string' || !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:\d\d)$/.test(text))
        return null;
    const milliseconds = Date.parse(text);
    return Number.isNaN(milliseconds) ? null : Math.floor(milliseconds / 1000);
}


/***/ })

};
