export const id = 444;
export const ids = [444];
export const modules = {

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


/***/ }),

/***/ 444:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  waiverSource: () => (/* binding */ waiverSource)
});

// EXTERNAL MODULE: ./build/github/api.js
var github_api = __webpack_require__(654);
// EXTERNAL MODULE: ./build/github/comment-facts.js
var comment_facts = __webpack_require__(3961);
// EXTERNAL MODULE: ./build/github/fault.js
var fault = __webpack_require__(6730);
;// CONCATENATED MODULE: ./build/github/comments-elsewhere.js



const PER_PAGE = 100;
/** What lies beyond is not left out in silence: then nothing is counted, and nothing allowed. */
const MAX_PAGES = 30;
/** @param from Seconds since 1970. */
async function commentsElsewhere(api, pullRequest, from) {
    const found = new Map();
    for (let page = 1; page <= MAX_PAGES; page += 1) {
        const rows = await readPage(api, from, page);
        for (const row of rows) {
            const comment = parseRow(row, pullRequest);
            if (comment !== null && comment.created >= from)
                found.set(comment.number, comment);
        }
        const oldest = (0,github_api/* isObject */.G)(rows.at(-1)) ? (0,comment_facts/* instantOf */.B9)(rows.at(-1).created_at) : null;
        if (rows.length < PER_PAGE || (oldest !== null && oldest < from))
            return [...found.values()];
    }
    throw (0,fault/* fault */.DG)('github/unexpected-answer', `${WHAT}: there are more than ${MAX_PAGES * PER_PAGE} in the period`, 'leave "quota" out of the waivers in the policy, or count it by a shorter period');
}
const WHAT = 'the comments of other pull requests';
/** `since` goes by the last change, `sort` by when a comment was written. */
async function readPage(api, from, page) {
    const since = new Date(from * 1000).toISOString();
    const rows = await api.json({
        what: WHAT,
        route: 'GET /repos/{owner}/{repo}/issues/comments',
        parameters: { sort: 'created', direction: 'desc', since, per_page: PER_PAGE, page },
        repeat: 'safe',
        slow: true,
    });
    if (!Array.isArray(rows))
        throw (0,fault/* fault */.DG)('github/unexpected-answer', `${WHAT}: the answer is not a list`);
    return rows;
}
/** Comments on issues stand in the same list. A command on one allows nothing, and is counted rather than overlooked. */
function parseRow(row, pullRequest) {
    if (!(0,github_api/* isObject */.G)(row) || typeof row.body !== 'string' || !comment_facts/* COMMAND_WORD */.J1.test(row.body))
        return null;
    const { html_url: url, created_at, updated_at, body } = row;
    const [, pull] = typeof url === 'string' ? (/\/(?:pull|issues)\/(\d{1,15})#issuecomment-/.exec(url) ?? []) : [];
    if (typeof url !== 'string' || pull === undefined || Number(pull) === pullRequest)
        return null;
    const [number, created] = [(0,comment_facts/* commentNumber */.r4)(url), (0,comment_facts/* instantOf */.B9)(created_at)];
    if (number === null || created === null)
        throw (0,fault/* fault */.DG)('github/unexpected-answer', `${WHAT}: one has no time`);
    const { login, type } = (0,github_api/* isObject */.G)(row.user) ? row.user : {};
    const account = type === 'User' ? 'user' : type === 'Bot' ? 'bot' : 'other';
    const edited = updated_at !== created_at;
    return { number, url, login: typeof login === 'string' ? login.toLowerCase() : null, account, created, edited, body };
}

// EXTERNAL MODULE: ./build/github/object-id.js
var object_id = __webpack_require__(3577);
;// CONCATENATED MODULE: ./build/github/heads-at.js
/**
 * Which commit a branch stood at, at some time. Commits have dates that anybody can set; the activity of a repository has
 * GitHub's: each entry is one move of a branch, with the commit before and after it, newest first, times in UTC
 * (REST, "List repository activities"; it needs `contents: read`). A forced push is a move like others, with its own type.
 *
 * The chain of moves from now back to the time asked for must have no gap: an entry that GitHub has not written yet, or
 * does not keep any more, would give the wrong commit. A move in the minute before the time leaves it open which of the
 * two commits somebody had in front of them.
 */




/** One page: a branch that moved more often since then is asked about by nobody. */
const heads_at_PER_PAGE = 100;
const READING_S = 60;
/** @returns `null` for a time of which nobody knows it for certain. */
async function headsAt(api, branch, times) {
    if (branch.repository === null)
        return times.map(() => null);
    const moves = chain(branch.head, await readMoves(api, branch.repository, branch.branch));
    return times.map((time) => headAt(moves, time));
}
async function readMoves(api, { owner, name }, branch) {
    const rows = await api.json({
        what: 'the moves of the branch',
        route: 'GET /repos/{owner}/{repo}/activity',
        parameters: { owner, repo: name, ref: `refs/heads/${branch}`, direction: 'desc', per_page: heads_at_PER_PAGE },
        repeat: 'safe',
    });
    if (!Array.isArray(rows))
        throw (0,fault/* fault */.DG)('github/unexpected-answer', 'the moves of the branch: the answer is not a list');
    return rows;
}
/** From now back, as far as each move begins where the one before it ended. */
function chain(head, rows) {
    const moves = [];
    for (const row of rows) {
        const move = parseMove(row);
        const previous = moves.at(-1);
        if (move === null || move.after !== (previous?.before ?? head))
            break;
        if (previous !== undefined && move.at > previous.at)
            break;
        moves.push(move);
    }
    return moves;
}
function parseMove(row) {
    if (!(0,github_api/* isObject */.G)(row) || !(0,object_id/* isObjectId */.TS)(row.before) || !(0,object_id/* isObjectId */.TS)(row.after))
        return null;
    const at = (0,comment_facts/* instantOf */.B9)(row.timestamp);
    return at === null ? null : { before: row.before, after: row.after, at };
}
function headAt(moves, time) {
    const move = moves.find(({ at }) => at <= time);
    return move === undefined || move.at > time - READING_S || /^0+$/.test(move.after) ? null : move.after;
}

// EXTERNAL MODULE: ./build/core/problem.js
var problem = __webpack_require__(9341);
;// CONCATENATED MODULE: ./build/github/standing.js


async function standingOf(api, login, approver) {
    // What is no login is nobody's, and goes into no address.
    if (!/^[a-z0-9](?:[a-z0-9_-]{0,98}[a-z0-9])?$/.test(login))
        return { answer: 'no' };
    switch (approver.kind) {
        case 'user':
            return { answer: approver.login === login ? 'yes' : 'no' };
        case 'role':
            return hasRole(api, login, approver.role);
        case 'team':
            return isMember(api, login, approver.slug);
    }
}
async function hasRole(api, username, role) {
    const route = 'GET /repos/{owner}/{repo}/collaborators/{username}/permission';
    try {
        const answer = await api.json({ what: 'the role', route, parameters: { username }, repeat: 'safe' });
        const { permission, role_name: name, user } = (0,github_api/* isObject */.G)(answer) ? answer : {};
        const admin = permission === 'admin';
        const detailed = (0,github_api/* isObject */.G)(user) && (0,github_api/* isObject */.G)(user.permissions) ? user.permissions : {};
        const maintains = admin || name === 'maintain' || detailed.maintain === true;
        const writes = maintains || permission === 'write';
        return { answer: { admin, maintain: maintains, write: writes }[role] ? 'yes' : 'no' };
    }
    catch (error) {
        if (!(error instanceof problem/* WorldError */.nM))
            throw error;
        if (error.code === 'github/not-found')
            return { answer: 'no' };
        const because = `which role the person has could not be learned: ${error.message}; ${error.hint}`;
        return { answer: 'unknown', because };
    }
}
async function isMember(api, username, slug) {
    const route = 'GET /orgs/{org}/teams/{team_slug}/memberships/{username}';
    const parameters = { org: api.repository.owner, team_slug: slug, username };
    try {
        const answer = await api.json({ what: 'the members of the team', route, parameters, repeat: 'safe' });
        return { answer: (0,github_api/* isObject */.G)(answer) && answer.state === 'active' ? 'yes' : 'no' };
    }
    catch (error) {
        if (!(error instanceof problem/* WorldError */.nM))
            throw error;
        const refused = ['github/not-found', 'github/forbidden'].includes(error.code);
        const because = refused ? NOT_SEEN : `${error.message}; ${error.hint}`;
        return { answer: 'unknown', because: `whether the person is in team:${slug} could not be learned: ${because}` };
    }
}
const NOT_SEEN = 'they are not, or the token may not see the team; name people as "user:" in the policy, or give the Action the token of an app with "Members: read"';

;// CONCATENATED MODULE: ./build/github/waivers.js







/** Pages of comments and of commits; both may be somebody's attempt to keep us busy. */
const MAX_COMMENT_PAGES = 50;
const MAX_COMMIT_PAGES = 10;
function waiverSource(api, pullRequest) {
    const number = pullRequest;
    let branch = null;
    const branchOf = () => {
        branch ??= ask(api, BRANCH, { number }).then(parseBranch);
        return branch;
    };
    return {
        conversation: () => readConversation(api, number),
        makers: () => readMakers(api, number),
        standing: (login, approver) => standingOf(api, login, approver),
        headsAt: async (times) => headsAt(api, await branchOf(), times),
        elsewhereSince: (from) => commentsElsewhere(api, number, from),
    };
}
const CONVERSATION = `query Waivers($owner: String!, $name: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) {
      headRefOid
      comments(first: 100, after: $after) {
        nodes { url body createdAt lastEditedAt includesCreatedEdit author { __typename login } editor { login } }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
}`;
async function readConversation(api, number) {
    const comments = [];
    let after = null;
    for (let page = 0; page < MAX_COMMENT_PAGES; page += 1) {
        const pull = await ask(api, CONVERSATION, { number, after });
        const list = listIn(pull.comments);
        if (!(0,object_id/* isObjectId */.TS)(pull.headRefOid) || list === null)
            throw unexpected('the answer has no head or no comments');
        comments.push(...list.nodes.flatMap(parseComment));
        if (list.next === null)
            return { head: pull.headRefOid, comments };
        after = list.next;
    }
    throw unexpected(`there are more than ${MAX_COMMENT_PAGES * 100} comments`);
}
function parseComment(node) {
    if (!(0,github_api/* isObject */.G)(node) || typeof node.body !== 'string' || !comment_facts/* COMMAND_WORD */.J1.test(node.body))
        return [];
    const { url, body, createdAt, lastEditedAt, includesCreatedEdit } = node;
    const number = (0,comment_facts/* commentNumber */.r4)(url);
    const created = (0,comment_facts/* instantOf */.B9)(createdAt);
    if (typeof url !== 'string' || number === null || created === null)
        throw unexpected('a comment does not say where and when it was written');
    const { __typename: type } = (0,github_api/* isObject */.G)(node.author) ? node.author : {};
    const account = type === 'User' ? 'user' : type === 'Bot' ? 'bot' : 'other';
    const edited = lastEditedAt !== null || includesCreatedEdit !== false || (0,github_api/* isObject */.G)(node.editor);
    return [{ number, url, login: (0,comment_facts/* loginOf */.DQ)(node.author), account, created, edited, body }];
}
const MAKERS = `query Makers($owner: String!, $name: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) {
      author { __typename login }
      commits(first: 100, after: $after) {
        nodes { commit { authors(first: 100) { nodes { user { login } } pageInfo { hasNextPage endCursor } } } }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
}`;
async function readMakers(api, number) {
    const writers = new Set();
    let after = null;
    for (let page = 0; page < MAX_COMMIT_PAGES; page += 1) {
        const pull = await ask(api, MAKERS, { number, after });
        const commits = listIn(pull.commits);
        if (commits === null)
            throw unexpected('the answer has no commits');
        for (const node of commits.nodes)
            for (const login of authorsOf(node))
                writers.add(login);
        if (commits.next === null)
            return { opener: (0,comment_facts/* loginOf */.DQ)(pull.author), writers: [...writers].sort() };
        after = commits.next;
    }
    throw unexpected(`there are more than ${MAX_COMMIT_PAGES * 100} commits`);
}
function authorsOf(node) {
    const authors = (0,github_api/* isObject */.G)(node) && (0,github_api/* isObject */.G)(node.commit) ? listIn(node.commit.authors) : null;
    if (authors === null || authors.next !== null)
        throw unexpected('a commit does not name all of its authors');
    return authors.nodes.flatMap((author) => ((0,github_api/* isObject */.G)(author) ? ((0,comment_facts/* loginOf */.DQ)(author.user) ?? []) : []));
}
const BRANCH = `query HeadBranch($owner: String!, $name: String!, $number: Int!) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) { headRefOid headRefName headRepository { name owner { login } } }
  }
}`;
function parseBranch({ headRefOid, headRefName, headRepository }) {
    const { name, owner } = (0,github_api/* isObject */.G)(headRepository) ? headRepository : {};
    const login = (0,github_api/* isObject */.G)(owner) ? owner.login : null;
    if (!(0,object_id/* isObjectId */.TS)(headRefOid) || typeof headRefName !== 'string')
        throw unexpected('the answer has no head');
    const repository = typeof name === 'string' && typeof login === 'string' ? { owner: login, name } : null;
    return { head: headRefOid, branch: headRefName, repository };
}
async function ask(api, query, variables) {
    const { data, errors } = await api.graphql(waivers_WHAT, query, { ...api.repository, ...variables });
    const repository = (0,github_api/* isObject */.G)(data) ? data.repository : null;
    const pull = (0,github_api/* isObject */.G)(repository) ? repository.pullRequest : null;
    if ((0,github_api/* isObject */.G)(pull))
        return pull;
    throw errors.includes('FORBIDDEN')
        ? (0,fault/* fault */.DG)('github/forbidden', `${waivers_WHAT}: the token may not read them`, 'give the job "pull-requests: write" under "permissions:" in the workflow')
        : (0,fault/* fault */.DG)('github/not-found', `${waivers_WHAT}: the pull request was not found`);
}
const waivers_WHAT = 'the comments of the pull request';
function listIn(value) {
    if (!(0,github_api/* isObject */.G)(value) || !Array.isArray(value.nodes) || !(0,github_api/* isObject */.G)(value.pageInfo))
        return null;
    const { hasNextPage, endCursor } = value.pageInfo;
    if (hasNextPage === false)
        return { nodes: value.nodes, next: null };
    return typeof endCursor === 'string' ? { nodes: value.nodes, next: endCursor } : null;
}
function unexpected(why) {
    return (0,fault/* fault */.DG)('github/unexpected-answer', `${waivers_WHAT}: ${why}`);
}


/***/ })

};
