export const id = 268;
export const ids = [268];
export const modules = {

/***/ 7448:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ decodePath)
/* harmony export */ });
/** Paths as git keeps them: bytes, which need not be text. */
const BEYOND_ASCII = /[\x80-\xff]/;
/** @param raw One character a byte. Bytes of a path that is not UTF-8 are written `\xff`, and its file is never read. */
function decodePath(raw) {
    if (!BEYOND_ASCII.test(raw))
        return { path: raw, undecodable: false };
    const bytes = Uint8Array.from(raw, (character) => character.charCodeAt(0));
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


/***/ }),

/***/ 5211:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ blobIdLike),
/* harmony export */   o: () => (/* binding */ blobHash)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/** What git calls a blob of some content: the hash of the word, its size, a NUL byte and the bytes. */

/** @param oidLength Of any object id of the repository, which tells the hash that it uses. */
function blobHash(oidLength, size) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(oidLength === 64 ? 'sha256' : 'sha1').update(`blob ${size}\0`);
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


/***/ }),

/***/ 9052:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ readBlobs)
/* harmony export */ });
/* harmony import */ var _git_process_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7816);

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
    const text = await (0,_git_process_js__WEBPACK_IMPORTED_MODULE_0__/* .gitText */ .q_)(checkout, ['cat-file', '--buffer', '--batch-check'], `${oids.join('\n')}\n`);
    return text.trimEnd().split('\n').map(sizedOf);
}
function sizedOf(line) {
    const match = /^([0-9a-f]+) blob ([0-9]+)$/.exec(line);
    if (!match?.[1] || !match[2])
        throw (0,_git_process_js__WEBPACK_IMPORTED_MODULE_0__/* .absentObjects */ .oD)(line.slice(0, 100));
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
    const source = (0,_git_process_js__WEBPACK_IMPORTED_MODULE_0__/* .gitOutput */ .oM)(checkout, ['cat-file', '--buffer', '--batch'], `${oids.join('\n')}\n`);
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
        throw (0,_git_process_js__WEBPACK_IMPORTED_MODULE_0__/* .absentObjects */ .oD)('git stopped early');
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
    const chunks = () => (0,_git_process_js__WEBPACK_IMPORTED_MODULE_0__/* .gitOutput */ .oM)(checkout, ['cat-file', 'blob', oid]);
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
    // Settings of a user by which `git log` would say something else.
    ...['log.diffMerges=first-parent', 'log.showSignature=false'],
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
        // Other parents than those of the commit, from `info/grafts`.
        GIT_GRAFT_FILE: '/dev/null',
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

/***/ 268:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OJ: () => (/* binding */ firstParentTrees),
/* harmony export */   Z6: () => (/* binding */ subjectsOf),
/* harmony export */   _f: () => (/* binding */ entryAt),
/* harmony export */   f2: () => (/* binding */ byPath),
/* harmony export */   nT: () => (/* binding */ listTree),
/* harmony export */   wf: () => (/* binding */ gitTrees)
/* harmony export */ });
/* unused harmony export openGitTrees */
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9341);
/* harmony import */ var _blob_id_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5211);
/* harmony import */ var _blobs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9052);
/* harmony import */ var _git_process_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7816);
/* harmony import */ var _listing_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7160);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1474);
/** Two commits of a local repository as `Trees`: three git processes for a comparison, whatever its size. */






/**
 * The two commits from the checkout around `cwd`; `null` when there is no checkout, or when it lacks one of them
 * (`commitsOf` says how to fetch it).
 */
async function openGitTrees(options) {
    const checkout = await findCheckout(options.cwd);
    if (!checkout)
        return null;
    const [base, head] = await findCommits(checkout, [options.base, options.head]).catch(() => [null, null]);
    return base && head ? gitTrees(checkout, base, head) : null;
}
/** Trees of two commits whose full object ids are known to be here. */
function gitTrees(checkout, base, head) {
    return {
        base,
        head,
        compare: (wanted) => compareCommits(checkout, base, head, wanted),
        read: (entries) => (0,_blobs_js__WEBPACK_IMPORTED_MODULE_2__/* .readBlobs */ .b)(checkout, entries),
        blobId: (0,_blob_id_js__WEBPACK_IMPORTED_MODULE_1__/* .blobIdLike */ .a)(base),
        headTime: () => commitTime(checkout, head),
    };
}
/** A commit against its first parent, as what it merged; `null` for a commit without parents. */
async function firstParentTrees(checkout, commit) {
    const [parent] = await (0,_repository_js__WEBPACK_IMPORTED_MODULE_4__/* .findCommits */ .Cu)(checkout, [`${commit}^1`]);
    return parent ? gitTrees(checkout, parent, commit) : null;
}
/** First lines of the messages of commits, by commit. */
async function subjectsOf(checkout, commits) {
    if (commits.length === 0)
        return new Map();
    const args = ['log', '--no-walk=unsorted', '--stdin', '-z', '--format=%H %s'];
    const text = await (0,_git_process_js__WEBPACK_IMPORTED_MODULE_3__/* .gitText */ .q_)(checkout, args, `${commits.join('\n')}\n`);
    const lines = text.split('\0').filter((line) => line !== '');
    return new Map(lines.map((line) => [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1)]));
}
async function commitTime(checkout, commit) {
    const seconds = Number(await (0,_git_process_js__WEBPACK_IMPORTED_MODULE_3__/* .gitText */ .q_)(checkout, ['show', '--no-patch', '--format=%ct', commit]));
    return Number.isSafeInteger(seconds) ? seconds : null;
}
async function compareCommits(checkout, base, head, wanted) {
    const [listing, differences] = await Promise.all([
        listTree(checkout, head, wanted),
        (0,_listing_js__WEBPACK_IMPORTED_MODULE_5__/* .readDifferences */ .$E)((0,_git_process_js__WEBPACK_IMPORTED_MODULE_3__/* .gitOutput */ .oM)(checkout, ['diff-tree', '-r', '-z', '--no-renames', '--ignore-submodules=none', base, head])),
    ]);
    return comparisonOf(listing, differences, wanted);
}
/** The wanted entries of one commit. */
function listTree(checkout, commit, wanted) {
    return (0,_listing_js__WEBPACK_IMPORTED_MODULE_5__/* .readTreeListing */ .Bl)((0,_git_process_js__WEBPACK_IMPORTED_MODULE_3__/* .gitOutput */ .oM)(checkout, ['ls-tree', '-r', '-z', '--full-tree', commit]), wanted);
}
/** What stands at one path of a commit. */
async function entryAt(checkout, commit, path) {
    const args = ['ls-tree', '-z', '--full-tree', commit, '--', path];
    const [entry = null] = await (0,_listing_js__WEBPACK_IMPORTED_MODULE_5__/* .readTreeListing */ .Bl)((0,_git_process_js__WEBPACK_IMPORTED_MODULE_3__/* .gitOutput */ .oM)(checkout, args), (name) => name === path);
    return entry;
}
/** Base is head with every difference undone, so one side is listed and the other is not. */
function comparisonOf(head, differences, wanted) {
    const real = differences.filter(({ before, after }) => !(0,_listing_js__WEBPACK_IMPORTED_MODULE_5__/* .isSame */ .Ft)(before, after));
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
        changed: new Set(real.map(({ path }) => path).sort(_core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .UD)),
    };
}
function byPath(a, b) {
    return (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .UD)(a.path, b.path);
}


/***/ }),

/***/ 7160:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $E: () => (/* binding */ readDifferences),
/* harmony export */   Bl: () => (/* binding */ readTreeListing),
/* harmony export */   Ft: () => (/* binding */ isSame),
/* harmony export */   Pq: () => (/* binding */ differenceOf),
/* harmony export */   Sy: () => (/* binding */ eachField),
/* harmony export */   ox: () => (/* binding */ FieldCutter)
/* harmony export */ });
/* harmony import */ var _core_git_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7448);
/** What `git ls-tree -r -z`, `git diff-tree -r -z` and `git ls-files -z` print, turned into entries. */

/**
 * Cuts a stream into NUL-terminated fields, each told as a stretch of Latin-1 text: one character a byte, which costs next
 * to nothing. A repository of 10^5 files is 7 MB of listing of which a handful of names matter, so nothing is cut out here.
 * A field of many chunks is put together once, when its end is there.
 */
class FieldCutter {
    #begun = [];
    cut(chunk, take) {
        const more = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength).toString('latin1');
        if (this.#begun.length > 0 && !more.includes('\0')) {
            this.#begun.push(more);
            return;
        }
        const text = this.#begun.length > 0 ? this.#begun.join('') + more : more;
        let start = 0;
        for (let end = text.indexOf('\0'); end !== -1; end = text.indexOf('\0', start)) {
            take(text, start, end);
            start = end + 1;
        }
        this.#begun = start < text.length ? [text.slice(start)] : [];
    }
}
async function eachStretch(chunks, take) {
    const cutter = new FieldCutter();
    for await (const chunk of chunks)
        cutter.cut(chunk, take);
}
function eachField(chunks, take) {
    return eachStretch(chunks, (text, start, end) => take(text.slice(start, end)));
}
function entryOf(mode, oid, rawPath) {
    const { path, undecodable } = (0,_core_git_path_js__WEBPACK_IMPORTED_MODULE_0__/* .decodePath */ .q)(rawPath);
    const kind = mode === '120000' ? 'symlink' : mode === '160000' ? 'submodule' : 'file';
    return { path, kind, oid, size: null, ...(undecodable ? { undecodable: true } : {}) };
}
/** The wanted entries of `git ls-tree -r -z`: `100644 blob <oid>\t<path>`. */
async function readTreeListing(chunks, wanted) {
    const entries = [];
    await eachStretch(chunks, (text, start, end) => {
        const tab = text.indexOf('\t', start);
        const raw = text.slice(tab + 1, end);
        if (!wanted((0,_core_git_path_js__WEBPACK_IMPORTED_MODULE_0__/* .decodePath */ .q)(raw).path))
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
        differences.push(differenceOf(meta, field));
        meta = null;
    });
    return differences;
}
/** @param meta `:<mode> <mode> <oid> <oid> <status>` */
function differenceOf(meta, rawPath) {
    const [oldMode = '', newMode = '', oldOid = '', newOid = ''] = meta.slice(1).split(' ');
    const before = oldMode === '000000' ? null : entryOf(oldMode, oldOid, rawPath);
    const after = newMode === '000000' ? null : entryOf(newMode, newOid, rawPath);
    return { path: (0,_core_git_path_js__WEBPACK_IMPORTED_MODULE_0__/* .decodePath */ .q)(rawPath).path, before, after };
}
/** A file that only became executable is the same record. */
function isSame(a, b) {
    return a !== null && b !== null && a.oid === b.oid && a.kind === b.kind;
}


/***/ }),

/***/ 1474:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cu: () => (/* binding */ findCommits),
/* harmony export */   I8: () => (/* binding */ findCheckout),
/* harmony export */   fE: () => (/* binding */ isShallow),
/* harmony export */   g3: () => (/* binding */ commitsOf),
/* harmony export */   px: () => (/* binding */ defaultBase),
/* harmony export */   uN: () => (/* binding */ deepenLine),
/* harmony export */   wu: () => (/* binding */ mergeBase)
/* harmony export */ });
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
/** The line to run for the history of a commit, in a clone that cuts it off. */
function deepenLine(name) {
    return isObjectId(name) ? `git fetch --no-tags --unshallow origin ${name}` : fetchLine(name, true);
}
function isObjectId(name) {
    return /^[0-9a-f]{40,64}$/.test(name);
}
/** The line to run for a commit that is not here. A name that could mean anything to a shell is not repeated. */
function fetchLine(name, shallow) {
    if (isObjectId(name))
        return `git fetch --no-tags --depth=1 origin ${name}`;
    const branch = /^(?:refs\/remotes\/)?origin\/([A-Za-z0-9][A-Za-z0-9._/-]*)$/.exec(name)?.[1];
    const refspec = branch && branch !== 'HEAD' ? ` +refs/heads/${branch}:refs/remotes/origin/${branch}` : '';
    return shallow ? `git fetch --unshallow origin${refspec}` : `git fetch origin${refspec}`;
}


/***/ })

};
