export const id = 894;
export const ids = [894];
export const modules = {

/***/ 4822:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ compatible)
/* harmony export */ });
/**
 * Compatibility form (NFKC), so that a full-width digit or a no-break space is what it looks like. Almost all text is
 * ASCII and already is; the shortcut keeps the Unicode tables out of a cold start.
 */
function compatible(text) {
    for (let i = 0; i < text.length; i++) {
        if (text.charCodeAt(i) > 127)
            return text.normalize('NFKC');
    }
    return text;
}


/***/ }),

/***/ 6421:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $J: () => (/* binding */ parseNumber),
/* harmony export */   I6: () => (/* binding */ trimBlanks),
/* harmony export */   U9: () => (/* binding */ parseBetween),
/* harmony export */   ml: () => (/* binding */ shorten),
/* harmony export */   zq: () => (/* binding */ parseCount)
/* harmony export */ });
/**
 * The one grammar of numbers for what people write by hand: the policy and `*.carbon.yml`.
 *
 * `Number('')` is 0, `Number('0x10')` is 16, `parseFloat('1,234')` is 1 and `NaN > 5` is false: each of them would
 * open a gate. So text is matched whole, and what does not match is a problem that says how to write it instead.
 */
/** Up to 15 digits before the point, 30 after it, and a bounded exponent. */
const GRAMMAR = /^(?:0|[1-9][0-9]{0,14})(?:\.[0-9]{1,30})?(?:[eE][+-]?[0-9]{1,3})?$/;
/** The longest text that can match the grammar, with room to spare; keeps every check below short. */
const LONGEST = 64;
/** Reads a number of at least zero. `why` completes a sentence that begins with the name of the field. */
function parseNumber(text) {
    const trimmed = trimBlanks(text);
    if (trimmed === '')
        return refuse('E_MISSING', 'is empty', 'write a number such as 1.5');
    if (!GRAMMAR.test(trimmed))
        return explain(trimmed);
    const value = Number(trimmed);
    if (!Number.isFinite(value))
        return refuse('E_NONFINITE', `"${trimmed}" is too large to count`, 'write a smaller number');
    if (value === 0 && /[1-9]/.test(trimmed.split(/e/i)[0] ?? '')) {
        return refuse('E_RANGE', `"${trimmed}" is too small to count`, 'write 0, or check the exponent');
    }
    return { ok: true, value };
}
/** Reads a number between two bounds, both included. */
function parseBetween(text, low, high) {
    const read = parseNumber(text);
    if (!read.ok || (read.value >= low && read.value <= high))
        return read;
    return refuse('E_RANGE', `"${shorten(trimBlanks(text))}" is out of range`, `write a number from ${low} to ${high}`);
}
/** Reads a whole number from `low` to `high`: a count of things. */
function parseCount(text, low, high) {
    const read = parseNumber(text);
    if (!read.ok)
        return read;
    const hint = `write a whole number from ${low} to ${high}`;
    const shown = `"${shorten(trimBlanks(text))}"`;
    if (!Number.isInteger(read.value))
        return refuse('E_NUMBER', `${shown} is not a whole number`, hint);
    return read.value < low || read.value > high ? refuse('E_RANGE', `${shown} is out of range`, hint) : read;
}
/** For messages: enough of a long text to recognise it. */
function shorten(text, length = 40) {
    if (text.length <= length)
        return text;
    const characters = [...text.slice(0, length * 2)];
    return characters.length <= length && text.length <= length * 2
        ? text
        : `${characters.slice(0, length - 1).join('')}…`;
}
/** Spaces and tabs at both ends. By hand, because a pattern such as ` +$` takes quadratic time. */
function trimBlanks(text) {
    let [start, end] = [0, text.length];
    while (start < end && (text[start] === ' ' || text[start] === '\t'))
        start += 1;
    while (end > start && (text[end - 1] === ' ' || text[end - 1] === '\t'))
        end -= 1;
    return text.slice(start, end);
}
function explain(text) {
    const shown = `"${shorten(text)}"`;
    const plain = 'write digits with one point, such as 1234.5';
    if (/^-[ \t]*\.?(?:[0-9]|inf)/i.test(text))
        return refuse('E_NEGATIVE', `${shown} is negative`, 'write a number of at least 0');
    if (/^[+]?\.?inf(?:inity)?$|^\.?nan$/i.test(text))
        return refuse('E_NONFINITE', `${shown} is not a finite number`, plain);
    if (text.length > LONGEST)
        return refuse('E_NUMBER', `${shown} is too long for a number`, plain);
    if (/^[\u2010-\u2015\u2212\ufe63\uff0d]/.test(text)) {
        return refuse('E_NUMBER', `${shown} begins with a dash that is not the minus sign of a number`, plain);
    }
    return separator(text, shown) ?? spelling(text, shown, plain);
}
/** Commas, spaces and underscores between digits, which mean different numbers to different people. */
function separator(text, shown) {
    if (/^[1-9][0-9]{0,2},[0-9]{3}$/.test(text)) {
        const [whole, point] = [text.replace(',', ''), text.replace(',', '.')];
        return refuse('E_NUMBER', `${shown} may mean ${whole} or ${point}`, `write "${whole}" or "${point}"`);
    }
    if (/^[0-9]{1,3}(?:,[0-9]{3})+\.[0-9]+$/.test(text)) {
        return instead(shown, 'has commas between digits', text.replaceAll(',', ''));
    }
    if (/^[0-9]{1,3}(?:\.[0-9]{3})+,[0-9]+$/.test(text)) {
        return instead(shown, 'has points between digits and a decimal comma', text.replaceAll('.', '').replace(',', '.'));
    }
    if (/^[0-9]+,[0-9]+$/.test(text))
        return instead(shown, 'has a decimal comma', text.replace(',', '.'));
    if (/^[0-9]+(?:[_'\u2019 \u00a0\u2009\u202f,.][0-9]{3})+$/.test(text)) {
        return instead(shown, 'has separators between digits', text.replace(/[^0-9]/g, ''));
    }
    return null;
}
function instead(shown, what, better) {
    return refuse('E_NUMBER', `${shown} ${what}`, `write "${better}"`);
}
function spelling(text, shown, plain) {
    if (/^\+[0-9]/.test(text))
        return instead(shown, 'begins with a plus sign', text.slice(1));
    if (/^0[xob][0-9a-f]+$/i.test(text))
        return refuse('E_NUMBER', `${shown} is not a decimal number`, plain);
    if (/^0[0-9]+$/.test(text))
        return instead(shown, 'begins with a zero', text.replace(/^0+(?=[0-9])/, ''));
    if (/^\.[0-9]+$/.test(text))
        return instead(shown, 'begins with a point', `0${text}`);
    if (/^[0-9]{16,}(?:\.[0-9]*)?$/.test(text))
        return refuse('E_NUMBER', `${shown} has more than 15 digits`, plain);
    if (/^[0-9.]*(?![0-9])\p{Nd}/u.test(text))
        return refuse('E_NUMBER', `${shown} has digits other than 0 to 9`, plain);
    const unit = /^([0-9]+(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?)[ \t]*([%‰°/\p{L}\p{Sc}].*)$/u.exec(text);
    if (unit && !/^e[+-]?[0-9]*$/i.test(unit[2] ?? '')) {
        return refuse('E_UNIT', `${shown} has a unit, and this is a plain number`, `write "${unit[1]}", in the unit of the field`);
    }
    return refuse('E_NUMBER', `${shown} is not a number`, plain);
}
function refuse(kind, why, hint) {
    return { ok: false, class: kind, why, hint };
}


/***/ }),

/***/ 7816:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   oD: () => (/* binding */ absentObjects),
/* harmony export */   oM: () => (/* binding */ gitOutput),
/* harmony export */   q_: () => (/* binding */ gitText)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9341);
/**
 * The one place that starts git. What it defends against: a checkout is content that somebody else wrote. Git is given
 * a fixed repository instead of looking for one (an embedded bare repository is never entered), runs no hook, no
 * file-system monitor and no filter program, takes no lock, and reaches no network: a clone that lacks objects fails
 * here instead of fetching them. No shell, no variable of the caller's environment that could redirect git.
 */



const SAFE = [
    '--no-pager',
    '--literal-pathspecs',
    ...['safe.bareRepository=explicit', 'core.fsmonitor=false', 'core.hooksPath=/dev/null', 'protocol.file.allow=user'],
    // The only filter that is common enough to be set up on most machines; comparing a work tree must not start it.
    ...['filter.lfs.clean=', 'filter.lfs.smudge=', 'filter.lfs.process=', 'filter.lfs.required=false'],
].flatMap((flag) => (flag.startsWith('--') ? [flag] : ['-c', flag]));
const KEPT = ['PATH', 'HOME', 'XDG_CONFIG_HOME', 'USERPROFILE', 'SystemRoot', 'SYSTEMROOT', 'TMPDIR', 'TEMP', 'TMP'];
function environment() {
    const kept = KEPT.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]]));
    return {
        ...Object.fromEntries(kept),
        LC_ALL: 'C',
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_OPTIONAL_LOCKS: '0',
        GIT_NO_REPLACE_OBJECTS: '1',
        GIT_TERMINAL_PROMPT: '0',
        // Git 2.44 and later know the first; every git refuses a transport that is not in the second.
        GIT_NO_LAZY_FETCH: '1',
        GIT_ALLOW_PROTOCOL: 'none',
    };
}
function start(checkout, args) {
    const fixed = [...SAFE, '-C', checkout.top, `--git-dir=${checkout.gitDir}`, `--work-tree=${checkout.top}`];
    // The root as working directory: some systems look for a program there first, and a checkout may hold a `git.exe`.
    return (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('git', [...fixed, ...args], {
        cwd: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.parse)(checkout.top).root,
        env: environment(),
        stdio: ['pipe', 'pipe', 'pipe'],
        windowsHide: true,
    });
}
/**
 * Runs git and hands out what it prints, as it prints it. Leaving the loop early ends the process.
 * @throws WorldError `git/failed` when git exits with anything but 0, `git/not-installed` when there is none.
 */
async function* gitOutput(checkout, args, input = '') {
    const child = start(checkout, args);
    const ended = exitOf(child, args[0] ?? 'git');
    // Handled where it is awaited; without this a failure during the loop would count as unhandled.
    ended.catch(() => undefined);
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
    let whole = false;
    try {
        for await (const chunk of child.stdout)
            yield chunk;
        whole = true;
    }
    finally {
        if (!whole)
            child.kill();
    }
    await ended;
}
/** All that git prints, as text. For answers of a few lines. */
async function gitText(checkout, args, input = '') {
    const parts = [];
    for await (const chunk of gitOutput(checkout, args, input))
        parts.push(chunk);
    return Buffer.concat(parts).toString('utf8');
}
function exitOf(child, command) {
    let complaint = '';
    child.stderr.setEncoding('utf8');
    child.stderr.on('data', (text) => {
        if (complaint.length < 4096)
            complaint += text;
    });
    return new Promise((resolve, reject) => {
        child.on('error', (cause) => {
            reject(new _core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .WorldError */ .nM('git/not-installed', `git could not be started`, 'Install git and run again.', cause));
        });
        child.on('close', (code) => (code === 0 ? resolve() : reject(failure(command, code, complaint))));
    });
}
function failure(command, code, complaint) {
    const lines = complaint.split('\n').filter((line) => line.trim() !== '');
    const said = (lines.find((line) => /^(fatal|error): /.test(line)) ?? lines[0] ?? `exit ${code}`).slice(0, 300);
    const absent = /promisor remote|transport '.*' not allowed|unable to read|Could not read|missing blob|bad object/i;
    if (absent.test(complaint))
        return absentObjects(said);
    return new _core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .WorldError */ .nM('git/failed', `git ${command}: ${said}`, 'Check the repository with "git fsck".');
}
/** A clone with `--filter` leaves blobs on the server, and nothing here fetches them. */
function absentObjects(said) {
    return new _core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .WorldError */ .nM('git/missing-object', `this clone lacks some of the files it lists (${said})`, 'Run "git fetch --refetch --no-filter origin" and try again.');
}


/***/ }),

/***/ 1474:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I8: () => (/* binding */ findCheckout),
/* harmony export */   g3: () => (/* binding */ commitsOf),
/* harmony export */   px: () => (/* binding */ defaultBase),
/* harmony export */   wu: () => (/* binding */ mergeBase)
/* harmony export */ });
/* unused harmony export findCommits */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9341);
/* harmony import */ var _git_process_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7816);
/** A checkout on this machine: where it is, which commits its names stand for, and what to do when one is not there. */




/**
 * The checkout around a folder: the nearest parent with a `.git`. Git itself would also take a folder that merely looks
 * like a repository (`HEAD`, `objects`, `refs`), which a pull request can commit; a `.git` it cannot.
 */
async function findCheckout(cwd) {
    const start = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(cwd).catch(() => null);
    for (let top = start; top !== null; top = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(top) === top ? null : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(top)) {
        const gitDir = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(top, '.git');
        if (await isGitDir(gitDir))
            return { top, gitDir };
    }
    return null;
}
async function isGitDir(path) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path).catch(() => null);
    if (found === null)
        return false;
    return found.isFile() || (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, 'HEAD')).catch(() => null)) !== null;
}
/** Object ids of the commits that names stand for, `null` for those that this clone does not have. */
async function findCommits(checkout, names) {
    const usable = names.map((name) => (isName(name) ? `${name}^{commit}` : 'refs/heads/.none'));
    // Names go in as data, one a line, so none can be taken for an option. The clone may be partial: a commit that it
    // was promised and does not have ends git instead of printing "missing".
    const answer = await (0,_git_process_js__WEBPACK_IMPORTED_MODULE_3__/* .gitText */ .q_)(checkout, ['cat-file', '--batch-check'], `${usable.join('\n')}\n`).catch(notThere);
    const lines = answer.split('\n');
    return names.map((_, index) => /^([0-9a-f]{40,64}) commit /.exec(lines[index] ?? '')?.[1] ?? null);
}
function notThere(error) {
    if (error instanceof _core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .WorldError */ .nM && error.code === 'git/missing-object')
        return '';
    throw error;
}
function isName(name) {
    return name !== '' && name.length < 1000 && !/[\x00-\x1f\x7f]/.test(name);
}
/**
 * The commits that names stand for, all asked for at once.
 * @throws WorldError for the first that is missing, with the line that brings it here.
 */
async function commitsOf(checkout, names) {
    const found = await findCommits(checkout, names);
    const missing = names.find((_, index) => found[index] === null);
    if (missing === undefined)
        return found.filter((oid) => oid !== null);
    if (missing === 'HEAD') {
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .WorldError */ .nM('git/no-commit', 'this repository has no commit yet', 'Commit something and try again.');
    }
    const hint = `Run "${fetchLine(missing, await isShallow(checkout))}" and try again.`;
    throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .WorldError */ .nM('git/missing-commit', `this clone does not have the commit "${missing}"`, hint);
}
/**
 * The newest commit that both have in common: what a branch started from.
 * @throws WorldError when there is none, which in a shallow clone only means that history was cut off.
 */
async function mergeBase(checkout, base, head) {
    const args = ['merge-base', base, head];
    const answer = await (0,_git_process_js__WEBPACK_IMPORTED_MODULE_3__/* .gitText */ .q_)(checkout, args).catch((error) => {
        if (error instanceof _core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .WorldError */ .nM && error.code === 'git/failed')
            return '';
        throw error;
    });
    const oid = answer.trim().split('\n')[0];
    if (oid)
        return oid;
    if (await isShallow(checkout)) {
        const hint = 'Run "git fetch --unshallow origin" and try again.';
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .WorldError */ .nM('git/no-merge-base', 'this clone is too shallow to know where the branch started', hint);
    }
    const hint = 'Name a base that shares history with the head, as in "--base origin/main".';
    throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .WorldError */ .nM('git/no-merge-base', 'base and head have no history in common', hint);
}
/** The branch that work usually goes to: what `origin/HEAD` says, else the usual names. */
async function defaultBase(checkout) {
    const names = ['origin/HEAD', 'origin/main', 'origin/master', 'main', 'master'];
    const found = await findCommits(checkout, names);
    return names.find((_, index) => found[index] !== null) ?? null;
}
async function isShallow(checkout) {
    return (await (0,_git_process_js__WEBPACK_IMPORTED_MODULE_3__/* .gitText */ .q_)(checkout, ['rev-parse', '--is-shallow-repository'])).trim() === 'true';
}
/** The line to run for a commit that is not here. A name that could mean anything to a shell is not repeated. */
function fetchLine(name, shallow) {
    if (/^[0-9a-f]{40,64}$/.test(name))
        return `git fetch --no-tags --depth=1 origin ${name}`;
    const branch = /^(?:refs\/remotes\/)?origin\/([A-Za-z0-9][A-Za-z0-9._/-]*)$/.exec(name)?.[1];
    const refspec = branch && branch !== 'HEAD' ? ` +refs/heads/${branch}:refs/remotes/origin/${branch}` : '';
    return shallow ? `git fetch --unshallow origin${refspec}` : `git fetch origin${refspec}`;
}


/***/ }),

/***/ 894:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  check: () => (/* binding */ check)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/core/problem.js
var problem = __webpack_require__(9341);
// EXTERNAL MODULE: ./build/disk/fence.js
var disk_fence = __webpack_require__(6093);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/disk/blob-id.js
/** What git calls a blob of some content: the hash of the word, its size, a NUL byte and the bytes. */

/** @param oidLength Of any object id of the repository, which tells the hash that it uses. */
function blobHash(oidLength, size) {
    return (0,external_node_crypto_.createHash)(oidLength === 64 ? 'sha256' : 'sha1').update(`blob ${size}\0`);
}
/** @param oid Any object id of the repository. */
function blobIdLike(oid) {
    return (size) => {
        const hash = blobHash(oid.length, size);
        return {
            update: (bytes) => {
                hash.update(bytes);
            },
            digest: () => hash.digest('hex'),
        };
    };
}

// EXTERNAL MODULE: ./build/disk/git-process.js
var git_process = __webpack_require__(7816);
;// CONCATENATED MODULE: ./build/disk/blobs.js

const LARGE = 8 * 1024 * 1024;
const WINDOW = 16 * 1024 * 1024;
const WINDOWS_HELD = 2;
/** Starting git takes longer than reading so many files that turn out to be too much to keep. */
const FEW = 100;
const LF = 0x0a;
/** @throws WorldError when a blob is not in this clone; there is no such thing as an empty stand-in. */
async function readBlobs(checkout, entries) {
    const oids = [...new Set(entries.filter((entry) => entry.kind === 'file').map((entry) => entry.oid))];
    const blobs = new Map();
    if (oids.length === 0)
        return blobs;
    const few = oids.length <= FEW ? await readContents(checkout, oids) : null;
    if (few !== null)
        return new Map([...few].map(([oid, bytes]) => [oid, heldBlob(bytes)]));
    const sized = await sizesOf(checkout, oids);
    for (const { oid, size } of sized.filter((one) => one.size > LARGE))
        blobs.set(oid, largeBlob(checkout, oid, size));
    const windows = windowsOf(sized.filter((one) => one.size <= LARGE));
    const load = windowLoader(checkout);
    for (const window of windows)
        for (const one of window)
            blobs.set(one.oid, smallBlob(one, () => load(window)));
    return blobs;
}
async function sizesOf(checkout, oids) {
    const text = await (0,git_process/* gitText */.q_)(checkout, ['cat-file', '--buffer', '--batch-check'], `${oids.join('\n')}\n`);
    return text.trimEnd().split('\n').map(sizedOf);
}
function sizedOf(line) {
    const match = /^([0-9a-f]+) blob ([0-9]+)$/.exec(line);
    if (!match?.[1] || !match[2])
        throw (0,git_process/* absentObjects */.oD)(line.slice(0, 100));
    return { oid: match[1], size: Number(match[2]) };
}
function windowsOf(sized) {
    const windows = [];
    let room = 0;
    for (const one of sized) {
        if (one.size > room || windows.length === 0) {
            windows.push([]);
            room = WINDOW;
        }
        windows.at(-1)?.push(one);
        room -= one.size;
    }
    return windows;
}
function windowLoader(checkout) {
    const held = new Map();
    return (window) => {
        const known = held.get(window);
        if (known)
            return known;
        const [oldest] = held.keys();
        if (oldest && held.size >= WINDOWS_HELD)
            held.delete(oldest);
        const loading = readWindow(checkout, window);
        held.set(window, loading);
        return loading;
    };
}
async function readWindow(checkout, window) {
    const oids = window.map((one) => one.oid);
    const contents = await readContents(checkout, oids);
    if (contents === null)
        throw new Error('a window is larger than it was said to be');
    return contents;
}
/** @returns null, without reading on, when one is large or they are more than a window holds together. */
async function readContents(checkout, oids) {
    const source = (0,git_process/* gitOutput */.oM)(checkout, ['cat-file', '--buffer', '--batch'], `${oids.join('\n')}\n`);
    const take = takerOf(source);
    const contents = new Map();
    let room = WINDOW;
    try {
        // Each is printed as `<oid> blob <size>\n<bytes>\n`, in the order in which they were asked for.
        for (const oid of oids) {
            const { size } = sizedOf(await take.line());
            room -= size;
            if (size > LARGE || room < 0)
                return null;
            contents.set(oid, await take.bytes(size));
            await take.bytes(1);
        }
        await source.next();
        return contents;
    }
    finally {
        await source.return();
    }
}
/** Takes lines and counted bytes from one stream. */
function takerOf(source) {
    let rest = new Uint8Array(0);
    const take = async (most) => {
        if (rest.length === 0)
            rest = await next(source);
        const part = rest.subarray(0, most);
        rest = rest.subarray(part.length);
        return part;
    };
    const bytes = async (size) => {
        const target = new Uint8Array(size);
        for (let at = 0; at < size;) {
            const part = await take(size - at);
            target.set(part, at);
            at += part.length;
        }
        return target;
    };
    const line = async () => {
        for (let text = '';;) {
            if (rest.length === 0)
                rest = await next(source);
            const end = rest.indexOf(LF);
            text += Buffer.from(await take(end === -1 ? rest.length : end + 1)).toString('latin1');
            if (end !== -1)
                return text.slice(0, -1);
        }
    };
    return { line, bytes };
}
async function next(source) {
    const { value } = await source.next();
    if (!value)
        throw (0,git_process/* absentObjects */.oD)('git stopped early');
    return value;
}
function heldBlob(bytes) {
    return {
        size: bytes.length,
        chunks: () => (bytes.length > 0 ? [bytes] : []),
        head: async (length) => bytes.subarray(0, length),
    };
}
function smallBlob(one, load) {
    const bytes = async () => (await load()).get(one.oid) ?? new Uint8Array(0);
    return {
        size: one.size,
        async *chunks() {
            if (one.size > 0)
                yield await bytes();
        },
        head: async (length) => (await bytes()).subarray(0, length),
    };
}
function largeBlob(checkout, oid, size) {
    const chunks = () => (0,git_process/* gitOutput */.oM)(checkout, ['cat-file', 'blob', oid]);
    return { size, chunks, head: (length) => firstBytes(chunks(), length) };
}
/** The first bytes of a stream, which is then left alone. */
async function firstBytes(chunks, length) {
    const parts = [];
    let missing = length;
    for await (const chunk of chunks) {
        parts.push(chunk.subarray(0, missing));
        missing -= chunk.length;
        if (missing <= 0)
            break;
    }
    return new Uint8Array(Buffer.concat(parts));
}

;// CONCATENATED MODULE: ./build/disk/listing.js
/**
 * Calls `take` for every NUL-terminated field, as a stretch of Latin-1 text: one character a byte, which costs next to
 * nothing. A repository of 10^5 files is 7 MB of listing of which a handful of names matter, so nothing is cut out here.
 */
async function eachStretch(chunks, take) {
    let carry = '';
    for await (const chunk of chunks) {
        const text = carry + Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength).toString('latin1');
        let start = 0;
        for (let end = text.indexOf('\0'); end !== -1; end = text.indexOf('\0', start)) {
            take(text, start, end);
            start = end + 1;
        }
        carry = text.slice(start);
    }
}
function eachField(chunks, take) {
    return eachStretch(chunks, (text, start, end) => take(text.slice(start, end)));
}
const BEYOND_ASCII = /[\x80-\xff]/;
/** A path from Latin-1 text. Bytes that are not UTF-8 are written `\xff`, and the entry is never read. */
function decodePath(raw) {
    if (!BEYOND_ASCII.test(raw))
        return { path: raw, undecodable: false };
    const bytes = Buffer.from(raw, 'latin1');
    try {
        return { path: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes), undecodable: false };
    }
    catch {
        return { path: raw.replace(/[\x80-\xff]/g, escapedByte), undecodable: true };
    }
}
function escapedByte(character) {
    return `\\x${character.charCodeAt(0).toString(16)}`;
}
function entryOf(mode, oid, rawPath) {
    const { path, undecodable } = decodePath(rawPath);
    const kind = mode === '120000' ? 'symlink' : mode === '160000' ? 'submodule' : 'file';
    return { path, kind, oid, size: null, ...(undecodable ? { undecodable: true } : {}) };
}
/** The wanted entries of `git ls-tree -r -z`: `100644 blob <oid>\t<path>`. */
async function readTreeListing(chunks, wanted) {
    const entries = [];
    await eachStretch(chunks, (text, start, end) => {
        const tab = text.indexOf('\t', start);
        const raw = text.slice(tab + 1, end);
        if (!wanted(BEYOND_ASCII.test(raw) ? decodePath(raw).path : raw))
            return;
        const [mode = '', , oid = ''] = text.slice(start, tab).split(' ');
        entries.push(entryOf(mode, oid, raw));
    });
    return entries;
}
/** `git diff-tree -r -z` and `git diff-index -z`: `:<mode> <mode> <oid> <oid> <status>` and the path, in turns. */
async function readDifferences(chunks) {
    const differences = [];
    let meta = null;
    await eachField(chunks, (field) => {
        if (meta === null) {
            meta = field;
            return;
        }
        const [oldMode = '', newMode = '', oldOid = '', newOid = ''] = meta.slice(1).split(' ');
        meta = null;
        const before = oldMode === '000000' ? null : entryOf(oldMode, oldOid, field);
        const after = newMode === '000000' ? null : entryOf(newMode, newOid, field);
        differences.push({ path: decodePath(field).path, before, after });
    });
    return differences;
}
/** A file that only became executable is the same record. */
function isSame(a, b) {
    return a !== null && b !== null && a.oid === b.oid && a.kind === b.kind;
}

// EXTERNAL MODULE: ./build/disk/repository.js
var repository = __webpack_require__(1474);
;// CONCATENATED MODULE: ./build/disk/git.js
/** Two commits of a local repository as `Trees`: three git processes for a comparison, whatever its size. */






/**
 * The two commits from the checkout around `cwd`; `null` when there is no checkout, or when it lacks one of them
 * (`commitsOf` says how to fetch it).
 */
async function git_openGitTrees(options) {
    const checkout = await findCheckout(options.cwd);
    if (!checkout)
        return null;
    const [base, head] = await findCommits(checkout, [options.base, options.head]).catch(() => [null, null]);
    return base && head ? git_gitTrees(checkout, base, head) : null;
}
/** Trees of two commits whose full object ids are known to be here. */
function git_gitTrees(checkout, base, head) {
    return {
        base,
        head,
        compare: (wanted) => compareCommits(checkout, base, head, wanted),
        read: (entries) => readBlobs(checkout, entries),
        blobId: blobIdLike(base),
        headTime: () => commitTime(checkout, head),
    };
}
async function commitTime(checkout, commit) {
    const seconds = Number(await (0,git_process/* gitText */.q_)(checkout, ['show', '--no-patch', '--format=%ct', commit]));
    return Number.isSafeInteger(seconds) ? seconds : null;
}
async function compareCommits(checkout, base, head, wanted) {
    const [listing, differences] = await Promise.all([
        listTree(checkout, head, wanted),
        readDifferences((0,git_process/* gitOutput */.oM)(checkout, ['diff-tree', '-r', '-z', '--no-renames', '--ignore-submodules=none', base, head])),
    ]);
    return comparisonOf(listing, differences, wanted);
}
/** The wanted entries of one commit. */
function listTree(checkout, commit, wanted) {
    return readTreeListing((0,git_process/* gitOutput */.oM)(checkout, ['ls-tree', '-r', '-z', '--full-tree', commit]), wanted);
}
/** Base is head with every difference undone, so one side is listed and the other is not. */
function comparisonOf(head, differences, wanted) {
    const real = differences.filter(({ before, after }) => !isSame(before, after));
    const base = new Map(head.map((entry) => [entry.path, entry]));
    for (const { path, before } of differences) {
        if (before && wanted(path))
            base.set(path, before);
        else
            base.delete(path);
    }
    return {
        base: [...base.values()].sort(byPath),
        head: [...head].sort(byPath),
        changed: new Set(real.map(({ path }) => path).sort(problem/* compare */.UD)),
    };
}
function byPath(a, b) {
    return (0,problem/* compare */.UD)(a.path, b.path);
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/disk/file.js
var disk_file = __webpack_require__(8292);
;// CONCATENATED MODULE: ./build/disk/worktree.js
/**
 * The files on disk as the head side of a comparison. What git knows to be unchanged is taken from its object store;
 * only the rest is read from disk, under the object id that git would give its bytes, so a file that changes between
 * listing and reading is noticed.
 */









/** A commit against the work tree: tracked files as they are on disk, and new ones that git does not ignore. */
function workTrees(checkout, base) {
    /** Object ids whose bytes are on disk and perhaps nowhere else. */
    const onDisk = new Map();
    return {
        base,
        head: 'worktree',
        compare: (wanted) => compareWorkTree(checkout, base, wanted, onDisk),
        read: (entries) => readEntries(checkout, entries, onDisk),
        blobId: blobIdLike(base),
    };
}
async function compareWorkTree(checkout, base, wanted, onDisk) {
    const [listing, tracked, fresh] = await Promise.all([
        listTree(checkout, base, wanted),
        readDifferences((0,git_process/* gitOutput */.oM)(checkout, ['diff-index', '-r', '-z', '--no-renames', '--ignore-submodules=none', base, '--'])),
        listUntracked(checkout),
    ]);
    const head = new Map(listing.map((entry) => [entry.path, entry]));
    const changed = new Set();
    for (const difference of [...tracked, ...fresh]) {
        const { path, before } = difference;
        if (!before && !wanted(path)) {
            // New, and nobody asks what is in it: a checkpoint of gigabytes need not be read to say so.
            changed.add(path);
            continue;
        }
        const after = onDiskNow(checkout, difference, onDisk, base.length);
        if (!isSame(before, after) && (before || after))
            changed.add(path);
        if (after && wanted(path))
            head.set(path, after);
        else
            head.delete(path);
    }
    return {
        base: listing.sort(byPath),
        head: [...head.values()].sort(byPath),
        changed: new Set([...changed].sort(problem/* compare */.UD)),
    };
}
async function listUntracked(checkout) {
    const fresh = [];
    await eachField((0,git_process/* gitOutput */.oM)(checkout, ['ls-files', '-z', '--others', '--exclude-standard']), (field) => {
        // A repository inside this one is listed as a folder; its files are its own.
        if (field.endsWith('/'))
            return;
        const { path, undecodable } = decodePath(field);
        const after = { path, kind: 'file', oid: UNKNOWN, size: null };
        fresh.push({ path, before: null, after: undecodable ? { ...after, undecodable: true } : after });
    });
    return fresh;
}
/** Git prints zeros for content that it has not hashed. */
const UNKNOWN = '0000000000000000000000000000000000000000';
function onDiskNow(checkout, difference, onDisk, oidLength) {
    const { after } = difference;
    if (!after || after.kind === 'submodule' || after.undecodable || !/^0+$/.test(after.oid))
        return after;
    const entry = readEntry(checkout, after.path, oidLength);
    if (entry?.kind === 'file')
        onDisk.set(entry.oid, entry);
    return entry;
}
function readEntry(checkout, path, oidLength) {
    if (!(0,disk_file/* staysInside */.No)(checkout.top, path))
        return null;
    const absolute = (0,external_node_path_.join)(checkout.top, path);
    const standing = (0,disk_file/* standingOf */.YP)(absolute);
    if (standing === 'symlink')
        return { path, kind: 'symlink', oid: linkOid(absolute, oidLength), size: null };
    if (standing === 'unreadable')
        throw (0,disk_file/* unreadable */.O$)({ path }, null);
    if (standing !== 'file')
        return null;
    const file = { path, absolute, size: (0,external_node_fs_.lstatSync)(absolute, { throwIfNoEntry: false })?.size ?? 0 };
    const hash = blobHash(oidLength, file.size);
    for (const chunk of (0,disk_file/* fileChunks */.T9)(file))
        hash.update(chunk);
    return { path, kind: 'file', oid: hash.digest('hex'), size: file.size };
}
function linkOid(absolute, oidLength) {
    const target = (0,external_node_fs_.readlinkSync)(absolute, 'buffer');
    return blobHash(oidLength, target.length).update(target).digest('hex');
}
async function readEntries(checkout, entries, onDisk) {
    const blobs = await readBlobs(checkout, entries.filter(({ oid }) => !onDisk.has(oid)));
    for (const { oid } of entries) {
        const entry = onDisk.get(oid);
        if (entry)
            blobs.set(oid, checkedBlob(checkout, entry));
    }
    return blobs;
}
/** Bytes from disk that must still be the ones that were listed; the last block says so or throws. */
function checkedBlob(checkout, entry) {
    const file = { path: entry.path, absolute: (0,external_node_path_.join)(checkout.top, entry.path), size: entry.size ?? 0 };
    const chunks = function* () {
        if (!(0,disk_file/* staysInside */.No)(checkout.top, file.path))
            throw (0,disk_file/* changed */.tD)(file);
        const hash = blobHash(entry.oid.length, file.size);
        for (const chunk of (0,disk_file/* fileChunks */.T9)(file)) {
            hash.update(chunk);
            yield chunk;
        }
        if (hash.digest('hex') !== entry.oid)
            throw (0,disk_file/* changed */.tD)(file);
    };
    return { size: file.size, chunks, head: async (length) => headOf(file, length) };
}
function headOf(file, length) {
    for (const chunk of (0,disk_file/* fileChunks */.T9)(file, Math.min(length, file.size)))
        return chunk;
    return new Uint8Array(0);
}

// EXTERNAL MODULE: ./build/parse/readers/index.js + 25 modules
var readers = __webpack_require__(9787);
// EXTERNAL MODULE: ./build/review/frame.js
var review_frame = __webpack_require__(2672);
// EXTERNAL MODULE: ./build/core/glob.js
var glob = __webpack_require__(8998);
// EXTERNAL MODULE: ./build/core/compatible.js
var compatible = __webpack_require__(4822);
// EXTERNAL MODULE: ./build/core/footprint.js
var core_footprint = __webpack_require__(1781);
;// CONCATENATED MODULE: ./build/core/covered.js
/** Which records a budget is about, and which of them say nothing that it could be held against. */


/** Formats whose tool writes down no model; such records are told apart by their paths. */
const NAMELESS = new Set(['codecarbon']);
/** A name is one however it is written; a record that could name its model and does not may be of any. */
function isOf(model, record) {
    return record.model === null ? !NAMELESS.has(record.source.format) : plain(record.model) === plain(model);
}
function plain(name) {
    return (0,compatible/* compatible */.l)(name).replace(/\s+/g, ' ').trim().toLowerCase();
}
/** Why a figure is missing, in words; `null` when each record gives one. */
function silenceOf({ limit }, footprints) {
    const silent = footprints.filter((one) => !(0,core_footprint/* isEstimate */.B)(one)).length;
    if (silent > 0)
        return `${silent === 1 ? 'one record gives' : `${silent} records give`} no figure and no hours to work one out`;
    // However much such a serving takes, there is no figure for each request.
    const unasked = limit.kind === 'per-request' && footprints.some(({ serving }) => serving !== null && serving.requests <= 0);
    return unasked ? 'a serving without requests has no figure for each of them' : null;
}

// EXTERNAL MODULE: ./build/core/exact.js
var exact = __webpack_require__(1333);
// EXTERNAL MODULE: ./build/core/same-boundary.js
var same_boundary = __webpack_require__(1825);
// EXTERNAL MODULE: ./build/core/sum/sum.js + 4 modules
var sum = __webpack_require__(8856);
;// CONCATENATED MODULE: ./build/core/judge.js
/**
 * Budgets held against footprints. Judging decides and prints nothing.
 *
 * What is held against the limit (`gated`) is the end of the interval that the policy's `gate_on` names, and never
 * less than what a missing input may cost: leaving a field out is not a way under a limit.
 */






/** @returns one finding per budget, in the order of the policy. */
function judge(budgets, all, judging) {
    (0,same_boundary/* sameBoundary */.n)(all.flatMap(({ base, head }) => [base, head].filter((one) => one !== null)));
    return budgets.map((budget) => {
        const selected = judge_select(budget, all, judging);
        const finding = judgeBudget(budget, selected, judging);
        const unreadable = judging.unreadable.some((path) => judging.matches(budget, path));
        const touched = selected.filter(isTouched).flatMap(({ head }) => (head === null ? [] : [head]));
        const silence = silenceOf(budget, touched);
        const read = { ...finding, at_least: unreadable || silence !== null };
        return silence !== null && finding.status === 'within' ? unknown(read, silence, judging) : read;
    });
}
/** A record that gives nothing to work with is not a zero; the policy on what is undecided says whether it may pass. */
function unknown(finding, note, judging) {
    return { ...finding, status: 'unknown', blocks: judging.enforced && judging.undecided === 'block', note };
}
/**
 * What a budget sees of each item: the sides on which the record is in its places and of its model. Spent compute that
 * leaves them stays booked where it was spent, and what comes into them was not there before.
 */
function judge_select(budget, all, judging) {
    const { model, horizonDays } = budget;
    const covers = (record) => record !== null && judging.matches(budget, record.source.path) && (model === null || isOf(model, record));
    const selected = all.flatMap((one) => {
        const { item } = one;
        const [before, after] = [covers(item.base), covers(item.head)];
        if (after)
            return [before || item.base === null ? one : { item: { ...item, base: null }, base: null, head: one.head }];
        return before ? [{ item: { ...item, change: 'removed', head: null }, base: one.base, head: null }] : [];
    });
    return horizonDays === null ? selected : selected.map((one) => judging.overHorizon(one, horizonDays));
}
function judgeBudget(budget, selected, judging) {
    if (budget.limit.kind === 'per-request')
        return judgeEach(budget, selected.filter(isServing), judging);
    if (budget.limit.kind === 'relative')
        return judgeRelative(budget, budget.limit, selected, judging);
    if (budget.per === 'run')
        return judgeEach(budget, selected.filter(isTouched), judging);
    if (budget.per === 'pull_request') {
        const added = judge_sum(selected.flatMap((one) => addedAmounts(budget, one)), judging);
        return finding(budget, added, added.gated, budget.limit, judging);
    }
    const head = judge_sum(selected.flatMap((one) => bookedAmounts(budget, one)), judging);
    const base = judge_sum(selected.flatMap((one) => baseAmounts(budget, one)), judging);
    return finding(budget, head, head.gated - base.gated, budget.limit, judging);
}
function isServing({ item }) {
    return item.head?.kind === 'serving';
}
function isTouched({ item }) {
    return item.change === 'new' || item.change === 'changed';
}
/** Each item by itself; the one that is worst against the limit is the answer. */
function judgeEach(budget, selected, judging) {
    const findings = selected.map((one) => {
        const amounts = one.head ? amountsOf(budget, one.item.head, one.head) : [];
        const scaled = budget.limit.kind === 'per-request' ? perRequest(amounts, one.head, budget.limit) : amounts;
        const value = judge_sum(scaled, judging);
        const judged = finding(budget, value, isTouched(one) ? value.gated : 0, budget.limit, judging);
        return { ...rated(judged, budget.limit), item: (one.item.head ?? one.item.base)?.id ?? null };
    });
    findings.sort((a, b) => b.gated - a.gated || (0,problem/* compare */.UD)(a.item ?? '', b.item ?? ''));
    const blocking = findings.find((one) => one.blocks);
    return blocking ?? findings[0] ?? rated(finding(budget, judge_sum([], judging), 0, budget.limit, judging), budget.limit);
}
/** Judged at the number of requests that the policy names, reported for one. */
function rated(judged, limit) {
    if (limit.kind !== 'per-request')
        return judged;
    const per = (value) => value / limit.requests;
    const { low, central, high } = judged.value;
    return {
        ...judged,
        unit: `${unitOf(limit)} per request`,
        value: { low: per(low), central: per(central), high: per(high) },
        gated: per(judged.gated),
        added: per(judged.added),
        limit: judged.limit === null ? null : per(judged.limit),
        remaining: judged.remaining === null ? null : per(judged.remaining),
    };
}
function perRequest(amounts, footprint, limit) {
    const requests = footprint?.serving?.requests ?? 0;
    if (limit.kind !== 'per-request' || requests <= 0)
        return [...amounts];
    const factor = limit.requests / requests;
    return amounts.map((amount) => scaleAmount(amount, factor));
}
function scaleAmount(amount, factor) {
    return { ...amount, central: amount.central * factor, cautious: amount.cautious * factor };
}
/** The same grid and the same hardware stand on both sides, so their uncertainty cancels and is left out. */
function judgeRelative(budget, limit, selected, judging) {
    const head = judge_sum(selected.flatMap((one) => headAmounts(budget, one)), judging);
    const base = judge_sum(selected.flatMap((one) => baseAmounts(budget, one)), judging);
    const added = head.gated - base.gated;
    if (base.gated === 0) {
        const note = head.gated === 0 ? null : 'base has nothing to compare with; the limit holds from the next change on';
        const status = head.gated === 0 ? 'within' : 'unknown';
        return { ...shape(budget, head, added), status, blocks: false, limit: null, remaining: null, note };
    }
    const most = base.gated * (1 + limit.ratio);
    const over = (0,exact/* exceeds */.O)(head.gated, most) && added > 0;
    return {
        ...shape(budget, head, added),
        status: over ? 'over' : 'within',
        blocks: over && judging.enforced,
        limit: most,
        remaining: most - head.gated,
    };
}
function finding(budget, value, added, limit, judging) {
    if (limit.kind === 'relative')
        throw new Error('a relative limit is judged against base');
    const most = limit.quantity.value;
    const over = (0,exact/* exceeds */.O)(value.gated, most);
    const status = over ? 'over' : (0,exact/* exceeds */.O)(value.high, most) ? 'undecided' : 'within';
    // An overrun that stood before this pull request, and to which it adds nothing, is not its author's to mend.
    const owned = added > 0 || budget.per !== 'total';
    const held = over || (status === 'undecided' && judging.undecided === 'block');
    return {
        ...shape(budget, value, added),
        status: status === 'undecided' && judging.undecided === 'pass' ? 'within' : status,
        blocks: held && owned && judging.enforced,
        limit: most,
        remaining: most - value.gated,
        warn: !over && budget.warnAt !== null && value.gated > most * budget.warnAt,
        note: over && !owned ? 'it was over before this pull request, which adds nothing to it' : null,
    };
}
function shape(budget, value, added) {
    const { low, central, high, gated } = value;
    return {
        budget: budget.name,
        covers: budget.covers,
        per: budget.per,
        status: 'within',
        blocks: false,
        limit_text: budget.limit.text,
        limit: null,
        value: { low, central, high },
        gated,
        unit: unitOf(budget.limit),
        added,
        remaining: null,
        warn: false,
        at_least: false,
        item: null,
        note: null,
    };
}
function unitOf(limit) {
    return limit.kind === 'relative' ? 'kgCO2e' : limit.quantity.unit;
}
function judge_sum(amounts, judging) {
    const { low, central, high, cautious } = (0,sum/* sumAmounts */.t)(amounts);
    // At the low end a missing input weighs as much as at the centre: by the same ratio.
    const weight = central > 0 ? cautious / central : 1;
    const gated = { p5: low * weight, p50: cautious, p95: Math.max(high, cautious) }[judging.gateOn];
    return { low, central, high, gated };
}
const LINES = {
    training: ['operationalKg'],
    inference: ['operationalKg', 'idleKg'],
    idle: ['idleKg'],
    embodied: ['embodiedKg'],
};
/** The lines of one footprint that a budget counts, in the budget's unit. */
function amountsOf(budget, record, footprint) {
    if (!record || !(0,core_footprint/* isEstimate */.B)(footprint))
        return [];
    const applies = (component) => appliesTo(component, record, budget.covers);
    const components = budget.covers.filter(applies);
    const unit = unitOf(budget.limit);
    if (unit === 'kgCO2e')
        return [...new Set(components.flatMap((one) => LINES[one]))].map((line) => footprint.lines[line]);
    const works = components.some((component) => component === 'training' || component === 'inference');
    return works ? [footprint.lines[unit === 'kWh' ? 'energyKwh' : 'waterL']] : [];
}
/**
 * Training and idle are of runs and plans, inference is of servings. Embodied goes with what the budget covers: a budget
 * on training does not pay for the hardware that serves, and one on embodied alone pays for all of it.
 */
function appliesTo(component, record, covers) {
    const serves = record.kind === 'serving';
    if (component !== 'embodied')
        return serves === (component === 'inference');
    const training = covers.includes('training') || covers.includes('idle');
    const inference = covers.includes('inference');
    return training === inference || (serves ? inference : training);
}
function headAmounts(budget, { item, head }) {
    return head ? amountsOf(budget, item.head, head) : [];
}
function baseAmounts(budget, { item, base }) {
    return base ? amountsOf(budget, item.base, base) : [];
}
/** What the change of one item adds: all of a new one, the growth of a changed one, never a refund. */
function addedAmounts(budget, one) {
    if (!isTouched(one))
        return [];
    const before = baseAmounts(budget, one);
    return headAmounts(budget, one).map((amount, index) => grownBy(amount, before[index]));
}
function grownBy(amount, before) {
    if (!before)
        return amount;
    const central = Math.max(0, amount.central - before.central);
    return { ...amount, central, cautious: Math.max(central, amount.cautious - before.cautious) };
}
/** Spent compute stays booked: a removed or shrunk run counts with its larger account. Plans and servings can be undone. */
function bookedAmounts(budget, one) {
    const head = headAmounts(budget, one);
    if ((one.item.base ?? one.item.head)?.kind !== 'run')
        return head;
    const base = baseAmounts(budget, one);
    return total(base) > total(head) ? base : head;
}
function total(amounts) {
    return amounts.reduce((sum, amount) => sum + amount.cautious, 0);
}

// EXTERNAL MODULE: ./build/core/merge.js + 9 modules
var merge = __webpack_require__(5055);
;// CONCATENATED MODULE: ./build/core/reconcile.js
/**
 * Base against head, item by item. Identity is the record's id; where a format has none of its own (a model card is
 * named by its path), a record that left one path and appeared unchanged at another has moved, it is not new.
 */


/** @returns every record of either side once, sorted by kind and id. */
function reconcile(base, head) {
    const before = byKey(base);
    const after = byKey(head);
    const items = [];
    const told = new Set();
    const betterAccounts = accountsThatLeft(before, after);
    for (const [key, record] of after) {
        const known = before.get(key) ?? earlierAccount(record, before, after) ?? betterAccounts.get(key) ?? null;
        const base = known !== null && told.has(`${known.kind} ${known.id}`) ? null : known;
        if (base !== null)
            told.add(`${base.kind} ${base.id}`);
        items.push(...pair(base, record));
    }
    for (const [key, record] of before)
        if (!told.has(key))
            items.push({ change: 'removed', base: record, head: null });
    return withoutMoves(items).sort((a, b) => (0,problem/* compare */.UD)(keyOf(a), keyOf(b)));
}
function byKey(side) {
    const records = [...side.runs, ...side.plans, ...side.servings];
    return new Map(records.map((record) => [`${record.kind} ${record.id}`, record]));
}
/**
 * A better account of a run that base knows by another record: the same compute, not a second one. Only a record that is
 * counted nowhere else any more can be that, so that nothing that was booked on its own goes away.
 */
function earlierAccount(record, before, after) {
    for (const { id } of record.alsoIn ?? []) {
        const key = `${record.kind} ${id}`;
        const known = before.get(key);
        if (known !== undefined && !after.has(key))
            return known;
    }
    return null;
}
/**
 * By the record that it was counted for: a better account that is gone. What is left of the run is no second one, and is
 * charged by what it says more.
 */
function accountsThatLeft(before, after) {
    const gone = [...before].filter(([key]) => !after.has(key)).map(([, record]) => record);
    return new Map(gone.flatMap((one) => (one.alsoIn ?? []).map(({ id }) => [`${one.kind} ${id}`, one])));
}
function keyOf(item) {
    const record = item.head ?? item.base;
    return record ? `${record.kind} ${record.id}` : '';
}
function pair(base, head) {
    if (!base)
        return [{ change: 'new', base, head }];
    if (beganAfter(head, base)) {
        return [
            { change: 'removed', base, head: null },
            { change: 'new', base: null, head },
        ];
    }
    return [{ change: (0,merge/* measure */.xP)(base) === (0,merge/* measure */.xP)(head) ? 'same' : 'changed', base, head }];
}
/**
 * A run that began after the one of its id had ended is another run: an entry that was overwritten, which is charged
 * whole while the old one stays booked. Trackers restart under one id, so their files are not read this way.
 */
function beganAfter(head, base) {
    if (head.kind !== 'run' || base.kind !== 'run' || head.source.format === 'codecarbon')
        return false;
    const [began, ended] = [beginning(head), instant(base.finished)];
    return began !== null && ended !== null && began >= ended;
}
function beginning({ started, finished, durationS }) {
    const ended = instant(finished);
    return instant(started) ?? (ended === null || durationS === null ? null : ended - durationS * 1000);
}
/** Milliseconds; a time without a zone is taken as UTC, the same on every machine. */
function instant(time) {
    if (time === null)
        return null;
    const milliseconds = Date.parse(/(?:Z|[+-]\d\d:?\d\d)$/.test(time) || !time.includes('T') ? time : `${time}Z`);
    return Number.isNaN(milliseconds) ? null : milliseconds;
}
/** Only these: elsewhere a new id with old figures is a second charge, or hiding one would be as easy as renaming it. */
function isNamedByPath(record) {
    return record.source.format === 'model-card';
}
function withoutMoves(items) {
    const gone = new Map();
    for (const item of items) {
        if (item.change !== 'removed' || !item.base || !isNamedByPath(item.base))
            continue;
        const key = (0,merge/* measure */.xP)(item.base);
        gone.set(key, [...(gone.get(key) ?? []), item]);
    }
    if (gone.size === 0)
        return [...items];
    const moved = new Set();
    const result = items.map((item) => {
        if (item.change !== 'new' || !item.head || !isNamedByPath(item.head))
            return item;
        const origin = gone.get((0,merge/* measure */.xP)(item.head))?.pop();
        if (!origin)
            return item;
        moved.add(origin);
        return { change: 'same', base: origin.base, head: item.head };
    });
    return result.filter((item) => !moved.has(item));
}

// EXTERNAL MODULE: ./build/core/twins.js
var twins = __webpack_require__(8793);
// EXTERNAL MODULE: ./build/core/verdict.js
var verdict = __webpack_require__(5139);
// EXTERNAL MODULE: ./build/review/reading.js
var reading = __webpack_require__(4353);
;// CONCATENATED MODULE: ./build/review/grown.js

/** Below this many bytes a second reading costs less than the proof. */
const LEAST_BYTES = 256 * 1024;
/**
 * @param before The unit of the base, and the object id of its file.
 * @param after The same file in the head.
 * @returns `null` when there is nothing to gain, and nothing has been read.
 */
async function readGrown(before, oid, after, blobId) {
    const [{ reader }, old, grown] = [before, before.files[0], after.files[0]];
    if (reader.unit !== undefined || reader.loadGrown === undefined || old === undefined || grown === undefined)
        return null;
    const mark = old.blob.size;
    if (mark < LEAST_BYTES || grown.blob.size <= mark || grown.blob.size > reader.maxBytes)
        return null;
    const id = blobId(mark);
    const chunks = shown(grown.blob.chunks(), mark, (bytes) => id.update(bytes));
    const read = await (await reader.loadGrown())({ path: grown.path, size: grown.blob.size, chunks }, mark);
    const isProved = id.digest() === oid;
    return {
        before: isProved && read.before !== null ? (0,reading/* collectedOf */.Fc)(before, read.before) : null,
        after: (0,reading/* collectedOf */.Fc)(after, read.after),
    };
}
/** The chunks of a file, of which the first `length` bytes are shown to somebody on their way. */
async function* shown(chunks, length, show) {
    let left = length;
    for await (const chunk of chunks) {
        if (left > 0)
            show(chunk.subarray(0, left));
        left -= chunk.length;
        yield chunk;
    }
}

// EXTERNAL MODULE: ./build/review/names.js
var names = __webpack_require__(9073);
// EXTERNAL MODULE: ./build/review/record-problems.js
var record_problems = __webpack_require__(741);
;// CONCATENATED MODULE: ./build/review/collect.js
/**
 * From two trees to the records in them. Every candidate either becomes records, becomes a problem, is listed as unused,
 * or is no record: nothing is skipped without a word, and no blob is read twice.
 */





const MAX_FILES = 100_000;
/** Each is judged and reported with its factors, at some 14 KB; more would end in a process without an answer. */
const MAX_RECORDS = 200_000;
function findCandidates(comparison, readers) {
    const named = (0,names/* indexNames */.d)(readers);
    return {
        base: candidates(comparison.base, named, comparison.changed),
        head: candidates(comparison.head, named, comparison.changed),
    };
}
/**
 * Whether anything that the pull request changes is a record, or stands beside one. Only its own files are looked at, so
 * that a change of a README or of a script that starts no job costs as little as one of code.
 */
async function touchesRecords(found, { changed }, blobs) {
    const all = [...found.base, ...found.head];
    const mine = all.filter(({ entry }) => changed.has(entry.path));
    if (mine.some((one) => refused(one).length > 0) || standBeside(mine, all))
        return true;
    for (const candidate of mine) {
        if (!isReadable(candidate.entry) || candidate.readers.length === 0)
            continue;
        if ((await (0,reading/* recognise */.GJ)(fileOf(candidate, blobs))).kind !== 'not')
            return true;
    }
    return false;
}
/** Changed files that readers have to be asked about, each content once. */
function changedEntries(found, { changed }) {
    const mine = [...found.base, ...found.head].filter(({ entry }) => changed.has(entry.path));
    return readable(mine.filter(({ readers }) => readers.length > 0));
}
function standBeside(mine, all) {
    if (!mine.some(({ beside }) => beside.length > 0))
        return false;
    const units = unitsOf(all);
    return mine.some(({ entry, beside }) => beside.some((reader) => units.has((0,reading/* unitKey */.g2)(reader, entry.path))));
}
async function collect({ trees, candidates, known, fence, inScope }) {
    const base = candidates.base.filter(({ entry }) => inScope(entry.path));
    const head = candidates.head.filter(({ entry }) => inScope(entry.path));
    const missing = readable([...base, ...head]).filter(({ oid }) => !known.has(oid));
    const blobs = new Map([...known, ...(missing.length === 0 ? [] : await trees.read(missing))]);
    const memory = new Memory(blobs, fence, trees.blobId === undefined ? null : { blobId: trees.blobId, head });
    const before = await side(base, memory);
    const after = await side(head, memory);
    const lost = head.filter((candidate) => hasStopped(candidate, before, after)).map(({ entry }) => entry.path);
    const problems = [...after.all.problems, ...lost.map(record_problems/* noLonger */.ht)];
    return {
        base: before.all,
        head: { ...after.all, problems, lookalikes: after.lookalikes },
        files: files(before.files, after.files),
        touched: touchedBy(before, after),
    };
}
function touchedBy(before, after) {
    const differs = (path) => before.files.get(path) !== after.files.get(path);
    return new Set([...before.together, ...after.together].filter((paths) => paths.some(differs)).flat());
}
/** What was asked and read once, for both sides: equal bytes of one path are one question. */
class Memory {
    #blobs;
    #fence;
    #answers = new Map();
    #readings = new Map();
    #blobId;
    /** The head by path: a file of the base may be the beginning of it. */
    #later;
    constructor(blobs, fence, later) {
        this.#blobs = blobs;
        this.#fence = fence;
        this.#blobId = later?.blobId ?? null;
        this.#later = new Map(later?.head.map((candidate) => [candidate.entry.path, candidate]));
    }
    fileOf(candidate) {
        return fileOf(candidate, this.#blobs);
    }
    ask(file, oid) {
        return remember(this.#answers, `${oid} ${file.path}`, () => (0,reading/* recognise */.GJ)(file));
    }
    read(unit, oidOf) {
        const key = unit.files.map(({ path }) => `${oidOf(path)} ${path}`).join('\n');
        return remember(this.#readings, `${unit.reader.format} ${key}`, () => this.#readNew(unit, oidOf));
    }
    async #readNew(unit, oidOf) {
        const path = unit.files[0]?.path ?? '';
        const [oid, later] = [oidOf(path), this.#later.get(path)];
        if (this.#blobId && later && later.entry.oid !== oid && isReadable(later.entry)) {
            const files = [this.fileOf(later)];
            const both = await readGrown(unit, oid, { reader: unit.reader, files, recognised: files }, this.#blobId);
            if (both)
                this.#readings.set(`${unit.reader.format} ${later.entry.oid} ${path}`, Promise.resolve(both.after));
            if (both?.before)
                return both.before;
        }
        return (0,reading/* readUnit */.H_)(unit, this.#fence);
    }
}
function remember(known, key, make) {
    const value = known.get(key) ?? make();
    known.set(key, value);
    return value;
}
async function side(candidates, memory) {
    const kept = candidates.slice(0, MAX_FILES);
    const oids = new Map(kept.map(({ entry }) => [entry.path, entry.oid]));
    const oidOf = (path) => oids.get(path) ?? '';
    const given = kept.filter(({ entry }) => isReadable(entry)).map((candidate) => memory.fileOf(candidate));
    const sorted = await (0,reading/* sortFiles */.w9)(given, (file) => memory.ask(file, oidOf(file.path)));
    const records = [];
    const problems = kept.flatMap(refused);
    const unused = [];
    const spent = new Set();
    for (const { file, problem } of sorted.refused) {
        problems.push(problem);
        spent.add(file.path);
    }
    for await (const { unit, found } of (0,reading/* readUnits */.g9)(sorted.units, (one) => memory.read(one, oidOf))) {
        for (const record of found.records)
            records.push(record);
        for (const one of found.problems)
            problems.push(one);
        for (const one of found.unused)
            unused.push(one);
        if (found.records.some(({ kind }) => kind !== 'plan') || found.problems.length > 0) {
            for (const { path } of unit.recognised)
                spent.add(path);
        }
        if (records.length > MAX_RECORDS) {
            problems.push((0,record_problems/* tooMany */.Ot)(unit.files[0]?.path ?? '', `more than ${MAX_RECORDS} records`));
            records.length = MAX_RECORDS;
            break;
        }
    }
    const next = candidates[MAX_FILES];
    if (next)
        problems.push((0,record_problems/* tooMany */.Ot)(next.entry.path, `more than ${MAX_FILES} files look like records`));
    const read = [...sorted.units.flatMap((unit) => unit.files), ...sorted.refused.map(({ file }) => file)];
    const broken = kept.filter((one) => refused(one).length > 0).map(({ entry }) => entry.path);
    const paths = [...read.map(({ path }) => path), ...broken];
    return {
        all: { records, problems, unused },
        lookalikes: sorted.lookalikes,
        files: new Map(paths.map((path) => [path, oidOf(path)])),
        together: sorted.units.flatMap(({ files }) => (files.length > 1 ? [files.map(({ path }) => path)] : [])),
        spent,
    };
}
/** A text that loses its section on emissions is still a text; a table or a record file that is none any more is not. */
function hasStopped({ entry: { path } }, before, after) {
    return before.spent.has(path) && !after.files.has(path) && !path.toLowerCase().endsWith('.md');
}
/** Likely names on both sides; possible names only where the pull request changes them; others where they stand beside. */
function candidates(entries, named, changed) {
    const found = entries.flatMap((entry) => {
        const { likely, possible, beside } = named(entry.path);
        // Data under a name that says nothing, and larger than its readers would read, need not be fetched to know it.
        const readable = possible.filter(({ maxBytes }) => entry.size === null || entry.size <= maxBytes);
        const readers = changed.has(entry.path) ? [...new Set([...likely, ...readable])] : likely;
        return readers.length + beside.length === 0 ? [] : [{ entry, readers, beside, likely: likely.length > 0 }];
    });
    const units = unitsOf(found);
    const belongs = ({ entry, beside }) => beside.some((reader) => units.has((0,reading/* unitKey */.g2)(reader, entry.path)));
    const wanted = found.filter((one) => one.readers.length > 0 || belongs(one));
    // What the pull request changes comes first, so that a limit never leaves out a file of its own without blocking it.
    const isChanged = ({ entry }) => changed.has(entry.path);
    return [...wanted.filter(isChanged), ...wanted.filter((one) => !isChanged(one))];
}
function unitsOf(found) {
    return new Set(found.flatMap(({ entry, readers }) => readers.map((reader) => (0,reading/* unitKey */.g2)(reader, entry.path))));
}
function fileOf({ entry, ...names }, blobs) {
    const blob = blobs.get(entry.oid);
    if (!blob)
        throw new Error(`the blob of ${entry.path} was not read`);
    return { ...names, path: entry.path, blob };
}
function isReadable(entry) {
    return entry.kind === 'file' && !entry.undecodable;
}
/** Entries that have bytes, each content once. */
function readable(candidates) {
    const entries = candidates.map(({ entry }) => entry).filter(isReadable);
    return [...new Map(entries.map((entry) => [entry.oid, entry])).values()];
}
/**
 * What is no file, under a likely name. A README is often a link to another README; the link itself is no loss then, since
 * its target is read.
 */
function refused({ entry, readers, likely }) {
    if (isReadable(entry) || !likely || readers.every(({ configures }) => configures))
        return [];
    if (entry.undecodable)
        return [(0,record_problems/* undecodable */.z$)(entry.path)];
    if (entry.path.toLowerCase().endsWith('.md'))
        return [];
    const title = readers[0]?.title ?? 'record';
    return [entry.kind === 'symlink' ? (0,record_problems/* symlink */.YN)(entry.path, title) : (0,record_problems/* notAFile */.$y)(entry.path, title)];
}
function files(base, head) {
    const paths = [...new Set([...base.keys(), ...head.keys()])].sort(problem/* compare */.UD);
    return paths.map((path) => ({ path, base: base.get(path) ?? null, head: head.get(path) ?? null }));
}

// EXTERNAL MODULE: ./build/parse/time.js
var time = __webpack_require__(6759);
;// CONCATENATED MODULE: ./build/review/future.js



const report = (0,problem/* reporter */.YX)(record_problems/* recordProblems */.OG);
/** Clocks of machines differ. In seconds. */
const GRACE_S = 600;
/** A time without zone may be that of the earliest zone there is. */
const ZONE_S = 14 * 3600;
/** @param headTime Seconds since 1970; `null` where there is no commit, or nobody says when it was made. Asked only when needed. */
async function futureProblems(changed, headTime) {
    const dated = changed.flatMap(({ item }) => latestOf(item.head ?? null));
    if (dated.length === 0)
        return [];
    const made = await headTime();
    if (made === null)
        return [];
    return dated.filter(({ earliest }) => earliest > made + GRACE_S).map(({ problem }) => problem);
}
function latestOf(record) {
    if (record?.kind !== 'run')
        return [];
    return [record.finished, record.started]
        .flatMap((text) => {
        const read = text === null ? null : (0,time/* parseInstant */.n)(text);
        if (read === null || !read.ok)
            return [];
        const { path: file, line, column } = record.source;
        const message = `the run is of ${read.value.text}, which is later than its commit`;
        const problem = report('records/in-the-future', { file, line, column }, message, 'correct the time');
        return [{ earliest: read.value.seconds - (read.value.naive ? ZONE_S : 0), problem }];
    })
        .slice(0, 1);
}

// EXTERNAL MODULE: ./build/review/headline.js
var headline = __webpack_require__(2601);
// EXTERNAL MODULE: ./build/review/items.js
var review_items = __webpack_require__(6785);
// EXTERNAL MODULE: ./build/review/policy-checks.js
var policy_checks = __webpack_require__(9165);
// EXTERNAL MODULE: ./build/review/problems.js
var review_problems = __webpack_require__(9465);
// EXTERNAL MODULE: ./build/review/trusted-policy.js
var trusted_policy = __webpack_require__(1345);
;// CONCATENATED MODULE: ./build/review/proposal.js


/** A policy that the pull request breaks would hold every later pull request, so it holds this one. */
function proposedProblems({ head, path }, catalogue) {
    if (head.state === 'invalid')
        return head.problems;
    return head.state === 'valid' ? (0,policy_checks/* assumptionProblems */.Gx)(head, path, catalogue) : [];
}
async function describePolicy({ policies, policy, touchesPolicy }, { training_kg, inference_kg }) {
    const { base, head } = policies;
    if (touchesPolicy)
        return (0,trusted_policy/* policyReport */.Nk)(policies, policy, await changes(policies), null);
    if (base.state !== 'absent' || head.state !== 'absent')
        return (0,trusted_policy/* policyReport */.Nk)(policies, policy, [], null);
    const { suggestPolicy } = await Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(2311), __webpack_require__.e(4928), __webpack_require__.e(3821)]).then(__webpack_require__.bind(__webpack_require__, 3821));
    const sums = { trainingKg: training_kg.central, inferenceKg: inference_kg.central, region: null };
    return (0,trusted_policy/* policyReport */.Nk)(policies, policy, [], suggestPolicy(sums));
}
async function changes({ base, head }) {
    if (head.state === 'absent')
        return ['the policy is removed: nothing would be held'];
    if (head.state !== 'valid')
        return [];
    const { describeChange } = await Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(2311), __webpack_require__.e(4928), __webpack_require__.e(3821)]).then(__webpack_require__.bind(__webpack_require__, 3821));
    return describeChange(base.state === 'valid' ? base.policy : null, head.policy);
}

// EXTERNAL MODULE: ./build/review/sightings.js + 1 modules
var sightings = __webpack_require__(1359);
// EXTERNAL MODULE: ./build/core/footprint-report.js + 1 modules
var footprint_report = __webpack_require__(5999);
;// CONCATENATED MODULE: ./build/review/sums.js
/** What a pull request adds, what is booked in all, and when serving has emitted as much as training. */





/** New items whole, changed ones by their growth; the spread is that of the head's figure. */
function addedTotals(estimated) {
    const growths = estimated.flatMap(({ item, base, head }) => {
        if (!item.head || !head || !(0,core_footprint/* isEstimate */.B)(head) || (item.change !== 'new' && item.change !== 'changed'))
            return [];
        return [{ record: item.head, footprint: base ? growth(head, base) : head }];
    });
    (0,same_boundary/* sameBoundary */.n)(growths.map(({ footprint }) => footprint));
    const of = (serves) => growths.filter(({ record }) => (record.kind === 'serving') === serves);
    const operating = ({ footprint: { lines } }) => [lines.operationalKg, lines.idleKg];
    return {
        training_kg: (0,footprint_report/* intervalOfSum */._C)(of(false).flatMap(operating)),
        inference_kg: (0,footprint_report/* intervalOfSum */._C)(of(true).flatMap(operating)),
        embodied_kg: (0,footprint_report/* intervalOfSum */._C)(growths.map(({ footprint }) => footprint.lines.embodiedKg)),
        total_kg: (0,footprint_report/* intervalOfSum */._C)(growths.flatMap(({ footprint }) => (0,footprint_report/* totalAmounts */.Wl)(footprint))),
        energy_kwh: (0,footprint_report/* intervalOfSum */._C)(growths.map(({ footprint }) => footprint.lines.energyKwh)),
        water_l: (0,footprint_report/* intervalOfSum */._C)(growths.map(({ footprint }) => footprint.lines.waterL)),
    };
}
/** Only what is added up: to copy the whole would write out its trail. */
function growth(head, base) {
    (0,same_boundary/* sameBoundary */.n)([head, base]);
    const by = (after, before) => {
        const central = Math.max(0, after.central - before.central);
        return { ...after, central, cautious: Math.max(central, after.cautious - before.cautious) };
    };
    const { lines } = head;
    return {
        boundary: head.boundary,
        serving: head.serving,
        lines: {
            energyKwh: by(lines.energyKwh, base.lines.energyKwh),
            operationalKg: by(lines.operationalKg, base.lines.operationalKg),
            idleKg: by(lines.idleKg, base.lines.idleKg),
            embodiedKg: by(lines.embodiedKg, base.lines.embodiedKg),
            waterL: by(lines.waterL, base.lines.waterL),
        },
    };
}
/** Runs that were removed stay booked, and a shrunk one counts as it stood; the rest counts as it is on head. */
function booked(estimated) {
    return estimated.flatMap(({ item, base, head }) => {
        const before = item.base && base && (0,core_footprint/* isEstimate */.B)(base) ? { record: item.base, footprint: base } : null;
        const after = item.head && head && (0,core_footprint/* isEstimate */.B)(head) ? { record: item.head, footprint: head } : null;
        if (!after)
            return before?.record.kind === 'run' ? [before] : [];
        if (!before || after.record.kind !== 'run')
            return [after];
        return emitted(before) > emitted(after) ? [before] : [after];
    });
}
function emitted({ footprint }) {
    return (0,sum/* sumAmounts */.t)((0,footprint_report/* totalAmounts */.Wl)(footprint)).central;
}
/** Training and serving that name the same model; where nothing is named, one model is taken to be meant. */
function breakEvens(estimated) {
    const all = booked(estimated);
    const servings = all.filter(({ record }) => record.kind === 'serving');
    const runs = all.filter(({ record }) => record.kind === 'run');
    const models = [...new Set(servings.map(({ record }) => record.model ?? ''))].sort(problem/* compare */.UD);
    const unnamed = models.length === 1 && runs.every(({ record }) => record.model === null);
    return models.flatMap((model) => {
        const trained = unnamed ? runs : runs.filter(({ record }) => record.model === model);
        return breakEven(model, trained, servings.filter(({ record }) => (record.model ?? '') === model));
    });
}
function breakEven(model, trained, served) {
    const trainingKg = trained.reduce((sum, one) => sum + emitted(one), 0);
    const perDay = served.reduce((sum, one) => sum + emitted(one) / (one.footprint.serving?.days || 1), 0);
    const requestsPerDay = served.reduce((sum, { footprint: { serving } }) => sum + (serving ? serving.requests / serving.days : 0), 0);
    if (trainingKg === 0 || perDay === 0)
        return [];
    const days = trainingKg / perDay;
    const requests = requestsPerDay > 0 ? days * requestsPerDay : null;
    const lifetimeKg = served.reduce((sum, one) => sum + emitted(one), trainingKg);
    return [{ model, training_kg: trainingKg, inference_kg_per_day: perDay, days, requests, lifetime_kg: lifetimeKg }];
}

;// CONCATENATED MODULE: ./build/review/review.js


















/**
 * Judges head against base.
 * @returns always a report: what the world refuses becomes INDETERMINATE, under the rule of the base policy if that
 *   could be read. Only bugs are thrown.
 */
async function review(input) {
    const frame = { ...input, base: input.trees.base, head: input.trees.head };
    let policies = null;
    try {
        const isNamed = recordNames(input.readers);
        const comparison = await input.trees.compare((path) => path === input.policyPath || isNamed(path));
        const candidates = findCandidates(comparison, input.readers);
        const places = (0,trusted_policy/* policyEntries */.zX)(input.policyPath, comparison, input.trustedPolicy);
        const standing = [places.base, places.head].filter((entry) => entry !== null).filter(({ kind }) => kind === 'file');
        const blobs = await readFirst(input.trees, standing, changedEntries(candidates, comparison), async (alone) => {
            // Whether a refusal holds the merge is for the policy to say, if that much can be had.
            policies = await (0,trusted_policy/* readPolicies */.h9)(places, alone, true);
        });
        const touched = await touchesRecords(candidates, comparison, blobs);
        policies = await (0,trusted_policy/* readPolicies */.h9)(places, blobs, touched || comparison.changed.has(input.policyPath));
        return await evaluate(input, frame, comparison, policies, { candidates, blobs, touched });
    }
    catch (error) {
        if (!(error instanceof problem/* WorldError */.nM))
            throw error;
        return (0,review_frame/* failureReport */.LK)(frame, 'INDETERMINATE', error, policies);
    }
}
/** Names that may be records or stand beside them; built once, asked for every path of two trees. */
function recordNames(readers) {
    return (0,glob/* compileGlobs */.tI)(readers.flatMap(({ paths }) => Object.values(paths).flat()));
}
/** Policies and changed files in one question; when that fails, the policies alone before the failure is passed on. */
async function readFirst(trees, policies, changed, onFailure) {
    const all = [...new Map([...policies, ...changed].map((entry) => [entry.oid, entry])).values()];
    if (all.length === 0)
        return new Map();
    try {
        return await trees.read(all);
    }
    catch (error) {
        if (error instanceof problem/* WorldError */.nM && policies.length > 0)
            await onFailure(await trees.read(policies));
        throw error;
    }
}
async function evaluate(input, frame, comparison, policies, sighted) {
    const { base, head } = policies;
    const { touched, candidates, blobs: known } = sighted;
    const touchesPolicy = comparison.changed.has(policies.path);
    const policy = (0,trusted_policy/* policyOf */.US)(policies);
    if (base.state === 'invalid' && !(head.state === 'valid' && !touched)) {
        return (0,review_frame/* failureReport */.LK)(frame, 'BAD_POLICY', base.problems, policies);
    }
    const required = (0,policy_checks/* requiredRecords */.mV)(policy, comparison.changed);
    if (!touched && !touchesPolicy && !required)
        return quiet(frame, candidates, policies, policy);
    const collection = await collect({ ...input, candidates, known, inScope: (0,trusted_policy/* scopeOf */.Od)(policies) });
    const catalogue = await input.loadCatalogue();
    const unknown = base.state === 'valid' ? (0,policy_checks/* assumptionProblems */.Gx)(base, policies.path, catalogue) : [];
    if (unknown.length > 0)
        return (0,review_frame/* failureReport */.LK)(frame, 'BAD_POLICY', unknown, policies);
    const openHistory = input.openHistory ?? NO_HISTORY;
    const headTime = async () => (await input.trees.headTime?.()) ?? null;
    return judged(frame, { comparison, policies, policy, collection, catalogue, touchesPolicy, openHistory, headTime });
}
/** Every repository has one, so its name alone does not make it a record. */
const README = /(?:^|\/)readme\.md$/i;
/** No record can have changed, so nothing is read and nothing heavy is loaded. */
function quiet(frame, candidates, policies, policy) {
    const exists = [...candidates.head, ...candidates.base].some(({ entry, readers, likely }) => {
        return likely && !README.test(entry.path) && readers.some(({ configures }) => !configures);
    });
    const report = {
        ...(0,review_frame/* emptyReport */._O)(frame, (0,trusted_policy/* policyReport */.Nk)(policies, policy, [], null)),
        verdict: exists ? 'PASS' : 'NO_RECORDS',
    };
    return finished(report, policy);
}
async function judged(frame, gathered) {
    const { policy, collection, catalogue, comparison } = gathered;
    const { estimateAll, overHorizon } = await Promise.all(/* import() */[__webpack_require__.e(111), __webpack_require__.e(3336), __webpack_require__.e(1041), __webpack_require__.e(4389)]).then(__webpack_require__.bind(__webpack_require__, 7174));
    const before = (0,merge/* mergeRecords */.PI)(collection.base.records);
    const after = (0,merge/* mergeRecords */.PI)(collection.head.records);
    const items = reconcile(before, after);
    const live = await liveGridOf(items, gathered);
    const estimated = estimateAll(items, policy, catalogue, live);
    const changedItems = estimated.filter(({ item }) => item.change === 'new' || item.change === 'changed');
    const unreadable = [...collection.head.problems, ...after.problems];
    const problems = [
        ...unreadable,
        ...(changedItems.length === 0 ? ((0,policy_checks/* requiredRecords */.mV)(policy, comparison.changed) ?? []) : []),
        ...(0,policy_checks/* silentRecords */.at)(policy, estimated),
        ...(await futureProblems(changedItems, gathered.headTime)),
        ...(gathered.touchesPolicy ? proposedProblems(gathered.policies, catalogue) : []),
    ];
    const located = locate(problems, comparison, collection);
    const findings = judge(policy.budgets, estimated, {
        gateOn: policy.gateOn,
        undecided: policy.undecided,
        enforced: policy.mode === 'enforce',
        matches: matcher(policy),
        unreadable: unreadable.filter((one) => one.severity === 'error').map((one) => one.at.file),
        overHorizon: overHorizon(policy, catalogue),
    });
    const reports = (0,review_items/* explain */.WE)(described(estimated), catalogue);
    const added = addedTotals(estimated);
    const records = collection.files.length;
    const report = {
        ...(0,review_frame/* emptyReport */._O)(frame, await describePolicy(gathered, added)),
        factors_version: catalogue.version,
        inputs: { base: frame.base, head: frame.head, records: collection.files },
        verdict: (0,verdict/* decide */.LD)({ findings, problems: located, records }),
        findings,
        ...reports,
        added,
        totals: (0,review_items/* totals */.Sd)(booked(estimated)),
        break_even: breakEvens(estimated),
        problems: located,
        unused: (0,sightings/* unusedReports */.o)(collection.head.unused, after).filter(({ path }) => comparison.changed.has(path)),
        twins: newTwins(after.runs, items),
    };
    return finished(report, policy);
}
/** Only those that the pull request adds to. */
function newTwins(runs, items) {
    const added = new Set(items.flatMap(({ change, head }) => (change === 'new' && head ? [head.id] : [])));
    return (0,twins/* findTwins */.h)(runs).filter(({ ids }) => ids.some((id) => added.has(id)));
}
const NO_HISTORY = () => Promise.resolve(null);
/** Only the policy on base may ask for it, and what the pull request changes is asked for first. */
async function liveGridOf(items, { policy, catalogue, openHistory }) {
    const { liveGrid } = policy.accounting;
    if (liveGrid === undefined)
        return null;
    const { askLive } = await Promise.all(/* import() */[__webpack_require__.e(3336), __webpack_require__.e(72)]).then(__webpack_require__.bind(__webpack_require__, 8980));
    const changed = items.filter(({ change }) => change !== 'same');
    const records = [...changed, ...items].flatMap(({ head, base }) => [head, base].filter((one) => one !== null));
    return askLive(records, { catalogue, assume: policy.assume }, liveGrid, openHistory);
}
function finished(report, policy) {
    const { enforced, exitCode } = (0,verdict/* enforce */.FE)(report.verdict, policy);
    const complete = { ...report, enforced, exit_code: exitCode };
    return { ...complete, headline: (0,headline/* headline */.P)(complete) };
}
function described(estimated) {
    return estimated.flatMap(({ item, base, head }) => {
        const record = item.head ?? item.base;
        const footprint = head ?? base;
        if (!record || !footprint)
            return [];
        const before = item.change === 'changed' && base ? { before: base } : {};
        return [{ record, footprint, change: item.change, ...before }];
    });
}
/** A problem holds the merge only if the pull request touches its file; old ones are listed. */
function locate(problems, { changed }, { touched }) {
    return (0,review_problems/* problemReports */.n)(problems, ({ at }) => changed.has(at.file) || touched.has(at.file));
}
function matcher(policy) {
    const compiled = new Map(policy.budgets.map((budget) => [budget, (0,glob/* compileGlobs */.tI)(budget.paths)]));
    return (budget, path) => budget.paths.length === 0 || (compiled.get(budget)?.(path) ?? false);
}

;// CONCATENATED MODULE: ./build/entry/action/conclusion.js

function conclude(report, failOn) {
    if (failOn === 'never')
        return opened(report);
    const isUndecided = report.findings.some(({ status }) => status === 'undecided');
    return failOn === 'undecided' && isUndecided && report.enforced && report.exit_code === 0 ? held(report) : report;
}
function opened(report) {
    if (report.exit_code === 0)
        return report;
    return { ...report, enforced: false, exit_code: 0, headline: `NOT ENFORCED (fail-on: never). ${report.headline}` };
}
function held(report) {
    const findings = report.findings.map((one) => (one.status === 'undecided' ? { ...one, blocks: true } : one));
    const names = findings.filter(({ status }) => status === 'undecided').map(({ budget }) => `“${budget}”`);
    return {
        ...report,
        findings,
        verdict: 'OVER',
        exit_code: verdict/* EXIT_CODES */.ai.OVER,
        headline: `Undecided, and the workflow blocks that (fail-on: undecided): ${names.join(', ')} may be exceeded`,
    };
}
/** Whether the pull request changes anything that the comment would talk about. */
function hasNews(report) {
    const items = [...report.runs, ...report.plans, ...report.servings];
    return (report.exit_code !== 0 ||
        !['PASS', 'NO_RECORDS'].includes(report.verdict) ||
        items.some(({ change }) => change !== undefined && change !== 'same') ||
        report.problems.some(({ blocks }) => blocks) ||
        report.policy.proposed.length > 0);
}
/** The numbers of an evaluation that did not take place are not zero, they are not known. */
function isEvaluated(report) {
    return !['BAD_POLICY', 'INDETERMINATE', 'INTERNAL'].includes(report.verdict);
}
/** What kept us from evaluating did not happen at a line of a file. */
function hasPlaces(report) {
    return report.verdict !== 'INDETERMINATE' && report.verdict !== 'INTERNAL';
}

;// CONCATENATED MODULE: ./build/github/merged-tree.js
function mergedTree(forkPoint, base, head) {
    const before = merged_tree_byPath(forkPoint);
    const proposed = merged_tree_byPath(head);
    const current = merged_tree_byPath(base);
    const merged = new Map(current);
    for (const [path, entry] of proposed)
        if (!merged_tree_isSame(before.get(path), entry))
            merged.set(path, entry);
    for (const path of before.keys())
        if (!proposed.has(path))
            merged.delete(path);
    return [...merged.values()];
}
/** Every path whose content or kind differs. A mode that only makes a file executable changes no record. */
function changedPaths(base, head) {
    const before = merged_tree_byPath(base);
    const after = merged_tree_byPath(head);
    const changed = head.filter((entry) => !merged_tree_isSame(before.get(entry.path), entry)).map((entry) => entry.path);
    for (const path of before.keys())
        if (!after.has(path))
            changed.push(path);
    return changed;
}
function merged_tree_isSame(a, b) {
    return a !== undefined && a.oid === b.oid && a.kind === b.kind;
}
function merged_tree_byPath(side) {
    return new Map(side.map((entry) => [entry.path, entry]));
}

;// CONCATENATED MODULE: ./build/entry/action/local-trees.js
/**
 * The two commits from the checkout, when it has both and the commit that they started from; git answers in
 * milliseconds what the API answers in seconds. Files of the workspace are never looked at, only commits.
 */




/** @param base Full object ids, as an event names them. */
async function openLocalTrees(cwd, base, head) {
    if (base === head)
        return openGitTrees({ cwd, base, head });
    const checkout = await findCheckout(cwd);
    if (checkout === null)
        return null;
    const forkPoint = await findForkPoint(checkout, base, head);
    if (forkPoint === null)
        return null;
    const toHead = gitTrees(checkout, forkPoint, head);
    return forkPoint === base ? toHead : afterMerge(gitTrees(checkout, forkPoint, base), toHead);
}
/**
 * Also says whether both commits are here: git knows no common start of commits that it does not have. `null` in a
 * shallow clone, too, which does not know where the branch started; the API does.
 */
function findForkPoint(checkout, base, head) {
    return mergeBase(checkout, base, head).catch((thrown) => {
        if (thrown instanceof WorldError)
            return null;
        throw thrown;
    });
}
/** Base, and what base would be after the merge, from two comparisons with the commit that both started from. */
function afterMerge(toBase, toHead) {
    return {
        base: toBase.head,
        head: toHead.head,
        compare: async (wanted) => combine(await Promise.all([toBase.compare(wanted), toHead.compare(wanted)]), wanted),
        read: (entries) => toHead.read(entries),
        headTime: async () => (await toHead.headTime?.()) ?? null,
    };
}
function combine([ours, theirs], wanted) {
    const base = ours.head;
    const head = [...mergedTree(theirs.base, base, theirs.head)].sort((a, b) => (a.path < b.path ? -1 : 1));
    const before = contents(base);
    const after = contents(head);
    // Where both sides made the same change, the merge changes nothing.
    const changed = [...theirs.changed].filter((path) => !wanted(path) || before.get(path) !== after.get(path));
    return { base, head, changed: new Set(changed) };
}
function contents(entries) {
    return new Map(entries.map(({ path, kind, oid }) => [path, `${kind} ${oid}`]));
}
/**
 * A clone may have the commits and still lack files (`filter: blob:none`), which shows only when they are read. The API
 * has the same objects under the same ids, so it can take over at any question.
 */
function withFallback(first, second) {
    const other = (ask) => ask(first).catch((thrown) => {
        if (thrown instanceof WorldError)
            return ask(second);
        throw thrown;
    });
    return {
        base: first.base,
        head: first.head,
        compare: (wanted) => other((trees) => trees.compare(wanted)),
        read: (entries) => other((trees) => trees.read(entries)),
        headTime: () => other(async (trees) => (await trees.headTime?.()) ?? null),
    };
}

// EXTERNAL MODULE: ./build/entry/live.js
var live = __webpack_require__(6049);
// EXTERNAL MODULE: ./build/entry/version.js
var version = __webpack_require__(5023);
// EXTERNAL MODULE: ./build/entry/cli/host.js
var cli_host = __webpack_require__(358);
// EXTERNAL MODULE: ./build/entry/cli/output.js + 1 modules
var cli_output = __webpack_require__(8361);
// EXTERNAL MODULE: ./build/entry/cli/usage.js
var usage = __webpack_require__(29);
;// CONCATENATED MODULE: ./build/entry/cli/output-file.js
/**
 * A report as a file. The name is the user's, but folders of a checkout may come from somebody else: below the current
 * folder no link is followed, so that a committed `report.json -> ~/.bashrc` is refused.
 */





const FLAGS = external_node_fs_.constants.O_WRONLY | external_node_fs_.constants.O_CREAT | (external_node_fs_.constants.O_NOFOLLOW ?? 0);
/**
 * Opens the file before any work is done for it; what it held stays until `write`.
 * @throws UsageError when it cannot be written.
 */
function openOutput(cwd, name) {
    const absolute = (0,external_node_path_.resolve)(cwd, name);
    const below = (0,disk_file/* pathFrom */.Iw)(cwd, absolute);
    const standing = (0,disk_file/* standingOf */.YP)(absolute);
    if (standing === 'symlink' || (below !== null && !(0,disk_file/* staysInside */.No)(cwd, below)))
        throw output_file_refused(name, 'it leads through a link');
    if (standing !== 'missing' && standing !== 'file')
        throw output_file_refused(name, `there is a ${standing} of that name`);
    (0,external_node_fs_.closeSync)(output_file_open(absolute, name));
    return { write: (text) => write(absolute, name, text) };
}
function output_file_open(absolute, name, more = 0) {
    try {
        return (0,external_node_fs_.openSync)(absolute, FLAGS | more, 0o644);
    }
    catch (error) {
        throw output_file_refused(name, error.code ?? 'unknown reason');
    }
}
function write(absolute, name, text) {
    const descriptor = output_file_open(absolute, name, external_node_fs_.constants.O_TRUNC);
    try {
        (0,external_node_fs_.writeFileSync)(descriptor, text);
    }
    catch (cause) {
        throw new problem/* WorldError */.nM('output/lost', `"${name}" could not be written in full`, 'Make room on the disk.', cause);
    }
    finally {
        (0,external_node_fs_.closeSync)(descriptor);
    }
}
function output_file_refused(name, why) {
    return new usage/* UsageError */.e(`"${name}" cannot be written: ${why}`, 'Name another file with --output.');
}

;// CONCATENATED MODULE: ./build/entry/cli/check.js

















const POLICY = '.github/carbon-budget.yml';
const FORMATS = ['text', 'json', 'markdown'];
const check = {
    usage: '[options]',
    about: [
        'Judges what a branch adds as the Action does on a pull request: the base branch as it is, against the base branch with the branch merged into it. The carbon budget is the one at the tip of the base branch.',
        'Without --head the files on disk are judged, new ones included unless git ignores them. Only local git is used, and a service for the grid over the hours of runs if the budget names one.',
    ],
    options: {
        repo: { value: 'FOLDER', help: 'a folder of the checkout (default: .)' },
        base: {
            value: 'COMMIT',
            help: 'what the branch will be merged into (default: the branch that origin calls its own)',
        },
        head: { value: 'COMMIT', help: 'what to judge: a commit, or worktree for the files on disk (default)' },
        format: { value: 'FORMAT', help: `${FORMATS.join(', ')} (default: text)` },
        json: { value: null, help: 'the same as --format json' },
        output: { value: 'FILE', help: 'write the report to a file and print its first line only' },
        policy: { value: 'PATH', help: `where the carbon budget stands in the repository (default: ${POLICY})` },
        'fail-on': {
            value: 'WHEN',
            help: 'over: what the carbon budget blocks (default); undecided: also a limit inside the interval; never',
            oneOf: ['over', 'undecided', 'never'],
        },
    },
    names: { least: 0, most: 0 },
    async run(given, host) {
        const format = formatOf(given);
        const output = given.text('output');
        const file = output === null ? null : openOutput(host.cwd, output);
        const report = conclude(await check_evaluate(given, host), failOnOf(given));
        const text = await render(report, format, host);
        if (file === null) {
            if (format === 'json')
                host.stdout.write(text);
            else
                (0,cli_output/* say */.cv)(host, text);
            return report.exit_code;
        }
        file.write(text);
        (0,cli_output/* note */.N4)(host, report.headline);
        return report.exit_code;
    },
};
function formatOf(given) {
    const wish = given.text('format') ?? (given.has('json') ? 'json' : 'text');
    const format = FORMATS.find((one) => one === wish);
    if (format && given.has('json') && format !== 'json')
        throw new usage/* UsageError */.e('--json and --format disagree');
    if (format)
        return format;
    const why = wish === 'html' ? 'is not in this release' : 'is not a format';
    throw new usage/* UsageError */.e(`"${wish}" ${why}`, `Write one of ${FORMATS.join(', ')}.`);
}
function failOnOf(given) {
    const wish = given.text('fail-on');
    return wish === 'undecided' || wish === 'never' ? wish : 'over';
}
async function render(report, format, host) {
    if (format === 'json')
        return (0,cli_output/* asJson */.vA)(report);
    if (format === 'markdown')
        return (await Promise.all(/* import() */[__webpack_require__.e(4844), __webpack_require__.e(3727)]).then(__webpack_require__.bind(__webpack_require__, 8676))).renderComment(report, { maxBytes: 10_000_000 });
    return (await Promise.all(/* import() */[__webpack_require__.e(111), __webpack_require__.e(4844), __webpack_require__.e(8681)]).then(__webpack_require__.bind(__webpack_require__, 8681))).renderTerminal(report, (0,cli_host/* appearanceOf */.c)(host));
}
async function check_evaluate(given, host) {
    const policyPath = policyPathOf(given);
    const checkout = await checkoutOf(given, host);
    const names = await namesOf(checkout, given);
    const fence = (0,disk_fence/* createFence */.K)(host.entry);
    const frame = { ...names, version: version.VERSION, policyPath, reproduce: reproduction(names, policyPath) };
    try {
        const trees = await openTrees(checkout, names);
        const reproduce = reproduction(trees, policyPath);
        const loadCatalogue = async () => (await Promise.all(/* import() */[__webpack_require__.e(7870), __webpack_require__.e(5514)]).then(__webpack_require__.bind(__webpack_require__, 8465))).loadCatalogue();
        const openHistory = (0,live/* historyOpener */.yK)({
            environment: host.environment,
            token: host.environment[live/* TOKEN */.CV] ?? '',
            cacheFolder: (0,live/* usualCache */.Pd)(host.environment),
        });
        return await review({ trees, readers: readers/* readers */.X, fence, loadCatalogue, policyPath, openHistory, version: version.VERSION, reproduce });
    }
    catch (error) {
        if (!(error instanceof problem/* WorldError */.nM))
            throw error;
        return (0,review_frame/* failureReport */.LK)(frame, 'INDETERMINATE', error, null);
    }
    finally {
        await fence.close();
    }
}
/** A path inside the repository, since the budget is read from a commit and not from disk. */
function policyPathOf(given) {
    const path = given.text('policy') ?? POLICY;
    const parts = path.split('/');
    const odd = parts.some((part) => part === '' || part === '.' || part === '..') || /[\0-\x1f\\]/.test(path);
    if (odd)
        throw new usage/* UsageError */.e(`--policy cannot be "${path}"`, `Write a path inside the repository, as "${POLICY}".`);
    return path;
}
async function checkoutOf(given, host) {
    const folder = (0,external_node_path_.resolve)(host.cwd, given.text('repo') ?? '.');
    const checkout = await (0,repository/* findCheckout */.I8)(folder);
    if (checkout)
        return checkout;
    throw new usage/* UsageError */.e(`"${folder}" is not in a git checkout`, 'Name one with --repo.');
}
async function namesOf(checkout, given) {
    const head = given.text('head') ?? 'worktree';
    const base = given.text('base') ?? (await (0,repository/* defaultBase */.px)(checkout));
    if (base !== null)
        return { base, head };
    throw new usage/* UsageError */.e('there is no origin/HEAD, main or master to compare with', 'Name a commit with --base.');
}
/** The base as it is, and as it would be with the head merged into it. */
async function openTrees(checkout, names) {
    const onDisk = names.head === 'worktree';
    const [base = '', head = ''] = await (0,repository/* commitsOf */.g3)(checkout, [names.base, onDisk ? 'HEAD' : names.head]);
    const start = base === head ? base : await (0,repository/* mergeBase */.wu)(checkout, base, head);
    const toHead = onDisk ? workTrees(checkout, start) : git_gitTrees(checkout, start, head);
    return start === base ? toHead : afterMerge(git_gitTrees(checkout, start, base), toHead);
}
function reproduction({ base, head }, policyPath) {
    const policy = policyPath === POLICY ? '' : ` --policy ${JSON.stringify(policyPath)}`;
    return `npx carbon-clerk check --base ${base}${head === 'worktree' ? '' : ` --head ${head}`}${policy}`;
}


/***/ }),

/***/ 6049:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BD: () => (/* binding */ ADDRESS),
/* harmony export */   CV: () => (/* binding */ TOKEN),
/* harmony export */   Pd: () => (/* binding */ usualCache),
/* harmony export */   ci: () => (/* binding */ addressOf),
/* harmony export */   yK: () => (/* binding */ historyOpener)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8500);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5023);
/** From what the process says to a service for the grid over the hours of runs. Nothing of it is loaded before it is asked for. */



/** Another address of the service: a mirror, or a proxy that adds the token. */
const ADDRESS = 'CARBON_CLERK_LIVE_GRID_URL';
const TOKEN = 'ELECTRICITY_MAPS_TOKEN';
function historyOpener({ environment, token, cacheFolder }) {
    return async (service) => {
        const address = addressOf(environment);
        // Nobody is asked at an address that is none: the figure of the year is at hand.
        if (address === 'wrong')
            return null;
        const { openGridHistory } = await __webpack_require__.e(/* import() */ 5165).then(__webpack_require__.bind(__webpack_require__, 5165));
        const nowS = Date.now() / 1000;
        return openGridHistory({ service, address, token, cacheFolder, nowS, userAgent: `carbon-clerk/${_version_js__WEBPACK_IMPORTED_MODULE_2__.VERSION}`, sleep: node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout });
    };
}
/** `null` for the service's own. A token does not travel in the clear, except inside this machine. */
function addressOf(environment) {
    const text = environment[ADDRESS] ?? '';
    if (text === '')
        return null;
    const url = URL.canParse(text) ? new URL(text) : null;
    const inside = url !== null && ['127.0.0.1', '[::1]', 'localhost'].includes(url.hostname);
    if (url === null || url.username !== '' || url.search !== '')
        return 'wrong';
    return url.protocol === 'https:' || (url.protocol === 'http:' && inside) ? url : 'wrong';
}
/** Where programs keep what they can ask for again (XDG Base Directory Specification); `null` without a home. */
function usualCache({ XDG_CACHE_HOME = '', HOME = '' }) {
    const cache = XDG_CACHE_HOME.startsWith('/') ? XDG_CACHE_HOME : HOME === '' ? '' : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(HOME, '.cache');
    return cache === '' ? null : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(cache, 'carbon-clerk', 'live-grid');
}


/***/ }),

/***/ 6759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ parseInstant)
/* harmony export */ });
/* harmony import */ var _core_number_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6421);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5753);
/**
 * Points in time as ISO 8601 has them, strictly: JavaScript reads 30 February as 2 March and `02/03/2026` as one of two
 * days. A leap second (`:60`) and midnight as `24:00` are refused, because programs disagree on what they mean.
 */


const FORM = /^([0-9]{4})-([0-9]{2})-([0-9]{2})(?:[Tt ]([0-9]{2}):([0-9]{2})(?::([0-9]{2})(\.[0-9]{1,9})?)?(Z|z|[+-][0-9]{2}:[0-9]{2})?)?$/;
const EXAMPLE = 'write for example "2026-11-02T18:00:00Z"';
function parseInstant(text) {
    const written = (0,_core_number_js__WEBPACK_IMPORTED_MODULE_1__/* .trimBlanks */ .I6)(text);
    if (written === '')
        return (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)('missing', 'is empty', EXAMPLE);
    const shown = `"${(0,_core_number_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)(written)}"`;
    const parts = FORM.exec(written);
    if (!parts) {
        if (/^[+-][0-9]{4,6}-/.test(written))
            return (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)('out-of-range', `${shown} is not in this century or the last`, EXAMPLE);
        return (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)('time', `${shown} is not a date and time of ISO 8601`, EXAMPLE);
    }
    const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts
        .slice(1, 7)
        .map((part) => Number(part ?? 0));
    if (year < 1990 || year > 2100)
        return (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)('out-of-range', `${shown} is not a time of machine learning`, EXAMPLE);
    if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month))
        return (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)('time', `${shown} is not a day of the calendar`, EXAMPLE);
    if (hour > 23 || minute > 59 || second > 59)
        return (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)('time', `${shown} is not a time of day`, 'write hours from 00 to 23, minutes and seconds from 00 to 59');
    const offset = offsetSeconds(parts[8]);
    if (offset === null)
        return (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)('time', `${shown} has an offset that no zone has`, 'write "Z" or an offset from -12:00 to +14:00');
    const seconds = Date.UTC(year, month - 1, day, hour, minute, second) / 1000 + Number(parts[7] ?? 0) - offset;
    const precision = parts[4] === undefined ? 'date' : 'time';
    const normal = written.replace(/[Tt ]/, 'T').replace(/z$/, 'Z');
    return {
        ok: true,
        value: { text: normal, seconds, precision, naive: precision === 'time' && parts[8] === undefined },
    };
}
function daysIn(year, month) {
    return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
function offsetSeconds(zone) {
    if (zone === undefined || /^z$/i.test(zone))
        return 0;
    const [hours = 0, minutes = 0] = zone.slice(1).split(':').map(Number);
    const seconds = (hours * 60 + minutes) * 60 * (zone.startsWith('-') ? -1 : 1);
    return minutes > 59 || seconds > 14 * 3600 || seconds < -12 * 3600 ? null : seconds;
}


/***/ })

};
