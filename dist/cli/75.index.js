export const id = 75;
export const ids = [75];
export const modules = {

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

/***/ 6682:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FB: () => (/* binding */ readAssumptions),
/* harmony export */   Ju: () => (/* binding */ accept),
/* harmony export */   ch: () => (/* binding */ assumptionOptions)
/* harmony export */ });
/* harmony import */ var _core_number_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6421);
/* harmony import */ var _parse_hardware_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(478);
/* harmony import */ var _parse_region_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(330);
/* harmony import */ var _usage_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29);
/** What to assume of records that are silent, from options. Said once here, and shown with every figure that uses it. */




const assumptionOptions = {
    region: { value: 'REGION', help: 'where records without a place ran, as aws:eu-west-3 or FR' },
    pue: { value: 'NUMBER', help: 'power usage effectiveness of that place, as 1.2' },
    hardware: { value: 'DEVICES', help: 'what records without hardware ran on, as "8x NVIDIA H100 SXM"', many: true },
    method: {
        value: 'METHOD',
        help: 'best (default), or card: TDP x hours x PUE, as model cards print',
        oneOf: ['best', 'card'],
    },
};
/** @throws UsageError for a value that means nothing. Whether a place is known, the catalogue says: `knownPlace`. */
function readAssumptions(given) {
    const region = given.text('region');
    const pue = given.text('pue');
    return {
        assume: {
            region: region === null ? null : accept('--region', (0,_parse_region_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRegion */ .c)(region)),
            pue: pue === null ? null : accept('--pue', (0,_core_number_js__WEBPACK_IMPORTED_MODULE_3__/* .parseBetween */ .U9)(pue, 1, 10)),
            hardware: given.list('hardware').map((text) => accept('--hardware', (0,_parse_hardware_js__WEBPACK_IMPORTED_MODULE_0__/* .parseHardware */ .e)(text))),
        },
        accounting: {
            boundary: 'facility',
            intensity: 'location',
            method: given.text('method') === 'card' ? 'card' : 'best',
            embodied: true,
        },
    };
}
function accept(name, result) {
    if (result.ok)
        return result.value;
    throw new _usage_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`${name} ${result.why}`, result.hint);
}


/***/ }),

/***/ 3784:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ catalogueWith),
  T: () => (/* binding */ readRecords)
});

// EXTERNAL MODULE: ./build/core/glob.js
var glob = __webpack_require__(8998);
// EXTERNAL MODULE: ./build/core/problem.js
var problem = __webpack_require__(9341);
// EXTERNAL MODULE: ./build/disk/fence.js
var disk_fence = __webpack_require__(6093);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/disk/file.js
var file = __webpack_require__(8292);
// EXTERNAL MODULE: ./build/disk/problems.js
var problems = __webpack_require__(7434);
;// CONCATENATED MODULE: ./build/disk/paths.js
/** Files and folders that a person names on the command line, as entries to look at. */





const FILES_LOOKED_AT = 100_000;
const NOT_ENTERED = new Set(['node_modules', '.venv', 'venv', 'site-packages', '__pycache__']);
/** Looks where it is told and no further: links are not followed, and a pipe or a device is never opened. */
function findFiles(named, options) {
    const { cwd, wanted, limit = FILES_LOOKED_AT } = options;
    const walk = { wanted, limit, files: new Map(), problems: [], skipped: [], looked: 0 };
    for (const name of named)
        lookAt(walk, name, cwd);
    const files = [...walk.files.values()].sort((a, b) => (0,problem/* compare */.UD)(a.path, b.path));
    return { files, problems: walk.problems, skipped: walk.skipped.sort(problem/* compare */.UD) };
}
function lookAt(walk, name, cwd) {
    const absolute = (0,external_node_path_.resolve)(cwd, name);
    const shown = shownPath(cwd, absolute);
    const standing = (0,file/* standingOf */.YP)(absolute);
    if (standing === 'folder') {
        const prefix = absolute === cwd ? '' : (0,file/* pathFrom */.Iw)(cwd, absolute);
        enter(walk, absolute, prefix === null ? '' : slashed(prefix));
    }
    else if (standing === 'file')
        add(walk, absolute, shown, true);
    else
        walk.problems.push(refusal(standing, shown));
}
/** A path below the current folder keeps its way; one from elsewhere is known by its name. */
function shownPath(cwd, absolute) {
    return slashed((0,file/* pathFrom */.Iw)(cwd, absolute) ?? (0,external_node_path_.basename)(absolute));
}
function slashed(path) {
    return external_node_path_.sep === '/' ? path : path.split(external_node_path_.sep).join('/');
}
function enter(walk, top, prefix) {
    const folders = [{ absolute: top, path: prefix }];
    for (let folder = folders.pop(); folder; folder = folders.pop()) {
        for (const child of childrenOf(walk, folder.absolute, folder.path)) {
            if (walk.looked > walk.limit)
                return;
            const absolute = (0,external_node_path_.join)(folder.absolute, child.name);
            const path = folder.path === '' ? child.name : `${folder.path}/${child.name}`;
            if (child.isDirectory()) {
                if (child.name === '.git')
                    continue;
                if (NOT_ENTERED.has(child.name))
                    walk.skipped.push(path);
                else
                    folders.push({ absolute, path });
            }
            look(walk, child, absolute, path);
        }
    }
}
function childrenOf(walk, absolute, path) {
    try {
        return (0,external_node_fs_.readdirSync)(absolute, { withFileTypes: true }).sort((a, b) => (0,problem/* compare */.UD)(a.name, b.name));
    }
    catch {
        walk.problems.push(refusal('unreadable', path === '' ? '.' : path));
        return [];
    }
}
function look(walk, child, absolute, path) {
    if (!walk.wanted(path))
        return;
    if (!child.isDirectory() && ++walk.looked > walk.limit) {
        const message = `more than ${walk.limit} files have the name of a record`;
        walk.problems.push((0,problems/* diskProblem */.Nd)('path/too-many', at(path), message, 'name the folders that hold records'));
        return;
    }
    // Node writes U+FFFD for bytes that are not UTF-8, and such a name opens nothing.
    if (child.name.includes('\ufffd')) {
        walk.problems.push((0,problems/* diskProblem */.Nd)('path/undecodable', at(path), 'the name is not valid UTF-8', 'rename the file'));
    }
    else if (child.isFile())
        add(walk, absolute, path, false);
    // A README is often a link to another README, which is read where it stands.
    else if (!(child.isSymbolicLink() && path.toLowerCase().endsWith('.md')))
        walk.problems.push(refusal(child.isSymbolicLink() ? 'symlink' : child.isDirectory() ? 'folder' : 'special', path));
}
function add(walk, absolute, path, explicit) {
    const size = sizeOfReadable(absolute);
    if (size === null) {
        walk.problems.push(refusal('unreadable', path));
        return;
    }
    const known = walk.files.get(path);
    // Two files that were named from elsewhere may share a name; then the second is known by its whole path.
    const name = known && known.absolute !== absolute ? slashed(absolute).replace(/^\/+/, '') : path;
    const blob = (0,file/* fileBlob */.Ax)({ absolute, size, path: name });
    walk.files.set(name, { path: name, explicit: explicit || known?.explicit === true, blob, absolute });
}
function sizeOfReadable(absolute) {
    try {
        (0,external_node_fs_.accessSync)(absolute, external_node_fs_.constants.R_OK);
        return (0,external_node_fs_.lstatSync)(absolute).size;
    }
    catch {
        return null;
    }
}
function at(file) {
    return { file, line: 1, column: 1 };
}
function refusal(standing, path) {
    if (standing === 'missing') {
        return (0,problems/* diskProblem */.Nd)('path/missing', at(path), 'there is no such file or folder', 'check the spelling');
    }
    if (standing === 'unreadable') {
        return (0,problems/* diskProblem */.Nd)('path/unreadable', at(path), 'it cannot be opened', 'give yourself permission to read it');
    }
    if (standing === 'symlink') {
        const hint = 'name the file that the link points to';
        return (0,problems/* diskProblem */.Nd)('path/symlink', at(path), 'a symbolic link is not followed', hint);
    }
    const what = standing === 'folder' ? 'a folder' : 'a pipe or a device';
    return (0,problems/* diskProblem */.Nd)('path/not-a-file', at(path), `${what} has the name of a record`, 'rename it');
}

// EXTERNAL MODULE: ./build/parse/readers/index.js + 3 modules
var readers = __webpack_require__(990);
// EXTERNAL MODULE: ./build/review/problems.js
var review_problems = __webpack_require__(9465);
// EXTERNAL MODULE: ./build/core/merge.js
var merge = __webpack_require__(4194);
// EXTERNAL MODULE: ./build/review/collect.js + 1 modules
var collect = __webpack_require__(3739);
// EXTERNAL MODULE: ./build/review/frame.js
var review_frame = __webpack_require__(2672);
// EXTERNAL MODULE: ./build/review/items.js
var review_items = __webpack_require__(6785);
// EXTERNAL MODULE: ./build/review/trusted-policy.js
var trusted_policy = __webpack_require__(1345);
;// CONCATENATED MODULE: ./build/review/scan.js








const HEAD_BYTES = 65_536;
async function scan(input) {
    const records = [];
    const problems = [];
    const read = [];
    const notRecords = [];
    const fitting = readersOf(input);
    for await (const file of input.files) {
        input.onFile?.(file.path);
        const found = await readFile(file, fitting(file), input.fence);
        if (found) {
            read.push(file.path);
            for (const record of found.records)
                records.push(record);
            for (const problem of found.problems)
                problems.push(problem);
        }
        else if (file.named)
            notRecords.push(file.path);
    }
    return { ...(await assemble(records, problems, input)), read: read.sort(problem/* compare */.UD), notRecords };
}
/** A file that was found is asked by the readers of such names, one that was named by all of them. */
function readersOf({ readers }) {
    const named = readers.map((reader) => (0,glob/* compileGlobs */.t)([...reader.paths.likely, ...reader.paths.possible]));
    return (file) => (file.named ? readers : readers.filter((_, index) => named[index]?.(file.path)));
}
async function readFile({ path, blob }, readers, fence) {
    const head = await blob.head(HEAD_BYTES);
    for (const reader of readers) {
        const answer = reader.recognise(path, head);
        if (answer === 'no')
            continue;
        return answer === 'yes' ? (0,collect/* readWith */.$)(reader, path, blob, fence) : { records: [], problems: [answer] };
    }
    return null;
}
async function assemble(records, problems, input) {
    const merged = (0,merge/* mergeRecords */.PI)(records);
    const all = [...merged.runs, ...merged.plans, ...merged.servings];
    const listed = (0,review_problems/* problemReports */.n)([...problems, ...merged.problems], () => true);
    const nothing = { schema_version: 1, runs: [], plans: [], servings: [], problems: listed, totals: review_frame/* NO_TOTALS */.wv };
    if (all.length === 0)
        return { report: nothing, footprints: new Map() };
    const { estimateRecord } = await Promise.all(/* import() */[__webpack_require__.e(685), __webpack_require__.e(174)]).then(__webpack_require__.bind(__webpack_require__, 7174));
    const catalogue = await input.loadCatalogue();
    const { assume, accounting } = { ...trusted_policy/* WITHOUT_POLICY */.cu, ...definedOf(input) };
    const items = all.map((record) => ({ record, footprint: estimateRecord(record, { catalogue, assume, accounting }) }));
    const report = { ...nothing, ...(0,review_items/* describe */.q0)(items, catalogue), totals: (0,review_items/* totals */.Sd)(items) };
    return { report, footprints: new Map(items.map(({ record, footprint }) => [record.id, footprint])) };
}
function definedOf({ assume, accounting }) {
    return { ...(assume ? { assume } : {}), ...(accounting ? { accounting } : {}) };
}

// EXTERNAL MODULE: ./build/entry/cli/output.js + 1 modules
var output = __webpack_require__(8361);
// EXTERNAL MODULE: ./build/entry/cli/usage.js
var usage = __webpack_require__(29);
;// CONCATENATED MODULE: ./build/entry/cli/records.js









async function readRecords(named, assumptions, host) {
    const wanted = (0,glob/* compileGlobs */.t)(readers/* readers */.X.flatMap(({ paths }) => [...paths.likely, ...paths.possible]));
    const found = findFiles(named.length === 0 ? ['.'] : named, { cwd: host.cwd, wanted });
    const files = found.files.map(({ path, blob, explicit }) => ({ path, blob, named: explicit }));
    const { show, clear } = (0,output/* progress */.qB)(host);
    const fence = (0,disk_fence/* createFence */.K)(host.entry);
    try {
        const scanned = await scan({
            files,
            readers: readers/* readers */.X,
            fence,
            ...assumptions,
            loadCatalogue: () => catalogueWith(assumptions),
            onFile: (path) => show(`Reading ${path}`),
        });
        const problems = [...(0,review_problems/* problemReports */.n)(found.problems, () => true), ...scanned.report.problems].sort(byReportedPlace);
        const skipped = found.skipped.map((path) => `Skipped ${path}: name it to look inside.`);
        const silent = scanned.notRecords.map((path) => `No record in ${path}.`);
        return { report: { ...scanned.report, problems }, footprints: scanned.footprints, notes: [...skipped, ...silent] };
    }
    finally {
        clear();
        await fence.close();
    }
}
function byReportedPlace(a, b) {
    const place = ({ file, line, column, ...problem }) => ({ ...problem, at: { file, line, column } });
    return (0,problem/* byPlace */.hz)(place(a), place(b));
}
/** The catalogue, once it knows what the options name: a typing mistake would become the world's average. */
async function catalogueWith({ assume }) {
    const catalogue = (await __webpack_require__.e(/* import() */ 785).then(__webpack_require__.bind(__webpack_require__, 4785))).loadCatalogue();
    if (assume.region !== null && catalogue.grid(assume.region, null) === null) {
        throw new usage/* UsageError */.e(`--region "${assume.region}" is not known`, 'Write for example "aws:eu-west-3" or "FR".');
    }
    for (const { model } of assume.hardware) {
        if (catalogue.accelerator(model) !== null || catalogue.cpu(model) !== null)
            continue;
        throw new usage/* UsageError */.e(`--hardware "${model}" is not known`, 'Write for example "8x NVIDIA H100 SXM".');
    }
    return catalogue;
}


/***/ }),

/***/ 478:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ parseHardware)
/* harmony export */ });
/* harmony import */ var _core_number_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6421);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5753);
/** Devices as people write them: `8x NVIDIA H100 SXM`, `2 x A100`, `NVIDIA A10G`, `512 GB RAM`. */


const MOST_DEVICES = 200_000;
const LONGEST = 200;
/** A name without a count is one device. The catalogue decides later whether it knows the name. */
function parseHardware(text) {
    const written = (0,_core_number_js__WEBPACK_IMPORTED_MODULE_1__/* .trimBlanks */ .I6)(text);
    if (written === '')
        return (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)('missing', 'is empty', 'write for example "8x NVIDIA H100 SXM"');
    if (written.length > LONGEST || /[\p{Cc}\u2028\u2029]/u.test(written)) {
        return (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)('hardware', `"${(0,_core_number_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)(written)}" is too long or has a control character`, 'write for example "8x NVIDIA H100 SXM"');
    }
    const memory = /^(\S+)[ \t]*(?:GB|GiB)[ \t]+(?:of[ \t]+)?(?:RAM|memory)$/i.exec(written);
    if (memory)
        return ram(memory[1] ?? '');
    const counted = /^([-+.,0-9_]+)[ \t]*[x×X*][ \t]*(.*)$/u.exec(written) ?? /^([-+.,0-9_]+)[ \t]+(?![ \t])(.+)$/u.exec(written);
    const other = otherCount(counted ? (counted[2] ?? '') : written);
    if (other !== null)
        return (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)('hardware', `"${(0,_core_number_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)(written)}" ${other}`, 'write the count first, "8x NVIDIA H100 SXM", and several kinds as a list');
    const count = counted ? (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .fromNumber */ .oB)((0,_core_number_js__WEBPACK_IMPORTED_MODULE_1__/* .parseCount */ .zq)(counted[1] ?? '', 1, MOST_DEVICES)) : { ok: true, value: 1 };
    if (!count.ok)
        return count;
    const model = counted ? (0,_core_number_js__WEBPACK_IMPORTED_MODULE_1__/* .trimBlanks */ .I6)(counted[2] ?? '') : written;
    if (!/\p{L}/u.test(model))
        return (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)('hardware', `"${(0,_core_number_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)(written)}" names no device`, 'write for example "8x NVIDIA H100 SXM"');
    return { ok: true, value: { kind: kindOf(model), model, count: count.value } };
}
/** A second count, such as in `4 nodes of 8x A100` or `A100 x8`: passing over it would count a fraction of the devices. */
function otherCount(model) {
    if (/[ \t][x×][ \t]*[0-9]{1,4}$|\([ \t]*[x×]?[ \t]*[0-9]{1,4}[ \t]*[x×]?[ \t]*\)$/.test(model))
        return 'has the count behind the name';
    return /(?:^|[^\w.-])[0-9]+[ \t]*[x×][ \t]*\p{L}/u.test(model) ? 'has more than one count' : null;
}
function ram(text) {
    const gigabytes = (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .fromNumber */ .oB)((0,_core_number_js__WEBPACK_IMPORTED_MODULE_1__/* .parseNumber */ .$J)(text));
    if (!gigabytes.ok)
        return gigabytes;
    return { ok: true, value: { kind: 'ram', model: 'RAM', count: gigabytes.value } };
}
function kindOf(model) {
    if (/\btpu\b|\btpu[- ]?v[0-9]/i.test(model))
        return 'tpu';
    return /\b(?:xeon|epyc|ryzen|threadripper|core i[3579]|core ultra|graviton[0-9]*|ampere altra|opteron|cpus?)\b/i.test(model)
        ? 'cpu'
        : 'gpu';
}


/***/ }),

/***/ 330:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ parseRegion)
/* harmony export */ });
/* harmony import */ var _core_number_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6421);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5753);
/** Places as people write them: `aws:eu-west-3`, `FR`, `FRA`, `US-CAL-CISO`. Whether a place exists, the catalogue knows. */


const EXAMPLES = 'write for example "aws:eu-west-3" or "FR"';
/** Only the form is judged here. `on` and `yes` are words, `NO` is Norway. */
function parseRegion(text) {
    const written = (0,_core_number_js__WEBPACK_IMPORTED_MODULE_1__/* .trimBlanks */ .I6)(text);
    if (written === '')
        return (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)('missing', 'is empty', EXAMPLES);
    if (/^[a-z][a-z0-9-]{0,30}:[a-z0-9][a-z0-9._-]{0,60}$/.test(written))
        return { ok: true, value: written };
    if (/^[A-Z]{2,3}(?:-[A-Z0-9]{1,10}){0,3}$/.test(written))
        return { ok: true, value: written };
    const shown = `"${(0,_core_number_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)(written)}"`;
    if (written.length > 100)
        return (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)('region', `${shown} is too long for a place`, EXAMPLES);
    if (/^[A-Za-z][A-Za-z0-9-]{0,30}[ \t]*[:/][ \t]*[A-Za-z0-9._-]{1,60}$/.test(written)) {
        const better = written.toLowerCase().replace(/[ \t]*[:/][ \t]*/, ':');
        return (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)('region', `${shown} is not written as provider:region`, `write "${better}"`);
    }
    if (/^(?:on|off|yes|no|true|false)$/i.test(written))
        return (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)('region', `${shown} is not a place`, EXAMPLES);
    if (/^[a-z]{2,3}$/i.test(written))
        return (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)('region', `${shown} is not a country code`, `write "${written.toUpperCase()}"`);
    if (/^[a-z]+(?:-[a-z]+)*-?[0-9]+[a-z]?$/.test(written)) {
        return (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)('region', `${shown} does not say whose region it is`, `write the provider before it, such as "aws:${written}"`);
    }
    return (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)('region', `${shown} is neither provider:region nor a grid zone`, EXAMPLES);
}


/***/ }),

/***/ 5753:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $q: () => (/* binding */ parseName),
/* harmony export */   TR: () => (/* binding */ refuse),
/* harmony export */   ce: () => (/* binding */ valueProblems),
/* harmony export */   oB: () => (/* binding */ fromNumber)
/* harmony export */ });
/* unused harmony export valueKinds */
/* harmony import */ var _core_number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6421);
/** What became of one value that a person wrote: what it means, or why it means nothing and what to write instead. */

/** The same in every file that people write by hand; each area prefixes them with its name. */
const valueKinds = {
    missing: {
        class: 'E_MISSING',
        severity: 'error',
        means: 'A key that is needed is not there, or has no value.',
        fix: 'Add the key with a value.',
    },
    type: {
        class: 'E_TYPE',
        severity: 'error',
        means: 'A list or a mapping stands where one value is expected, or the other way round.',
        fix: 'Write what the hint shows.',
    },
    choice: {
        class: 'E_TYPE',
        severity: 'error',
        means: 'The key takes one of a few words, and this is none of them.',
        fix: 'Write one of the words that the hint names, in lower case.',
    },
    'unknown-key': {
        class: 'E_UNKNOWN_FIELD',
        severity: 'error',
        means: 'The key is not known here. It is not ignored, because a typing mistake could switch a limit or a figure off.',
        fix: 'Correct the spelling, or delete the line.',
    },
    number: {
        class: 'E_NUMBER',
        severity: 'error',
        means: 'The text is not a number, or could be read as two different ones (`1,234`).',
        fix: 'Write digits with one decimal point and no separators.',
    },
    'not-finite': {
        class: 'E_NONFINITE',
        severity: 'error',
        means: 'The number is infinite, not a number, or too large to count.',
        fix: 'Write a number.',
    },
    negative: {
        class: 'E_NEGATIVE',
        severity: 'error',
        means: 'The number is negative where only zero and more make sense.',
        fix: 'Write a number of at least 0.',
    },
    'out-of-range': {
        class: 'E_RANGE',
        severity: 'error',
        means: 'The number lies outside what is possible for this key.',
        fix: 'Write a number in the range that the hint names.',
    },
    'unit-missing': {
        class: 'E_UNIT',
        severity: 'error',
        means: 'A quantity has no unit.',
        fix: 'Write the unit after the number, such as `50 kgCO2e`.',
    },
    unit: {
        class: 'E_UNIT',
        severity: 'error',
        means: 'The unit is not known here, or is a unit of something else. Upper and lower case carry meaning in units.',
        fix: 'Write one of the units that the hint names.',
    },
    region: {
        class: 'E_REGION',
        severity: 'error',
        means: 'The text is neither `provider:region` nor a country or grid zone.',
        fix: 'Write for example `aws:eu-west-3` or `FR`.',
    },
    hardware: {
        class: 'E_HARDWARE',
        severity: 'error',
        means: 'The text is not a count and the name of a device.',
        fix: 'Write for example `8x NVIDIA H100 SXM`.',
    },
    name: {
        class: 'E_NAME',
        severity: 'error',
        means: 'A name is blank, longer than 200 characters, or has a control character.',
        fix: 'Write a shorter name in plain characters.',
    },
};
/** A name for people: not blank, at most 200 characters, no control characters. */
function parseName(text) {
    const written = (0,_core_number_js__WEBPACK_IMPORTED_MODULE_0__/* .trimBlanks */ .I6)(text);
    if (written === '')
        return refuse('name', 'is blank', 'write a name');
    if (/[\p{Cc}\u2028\u2029]/u.test(written))
        return refuse('name', `"${(0,_core_number_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(written)}" has a control character or a line break`, 'write it on one line');
    if (written.length > 200 && [...written.slice(0, 500)].length > 200)
        return refuse('name', `"${(0,_core_number_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(written)}" is longer than 200 characters`, 'shorten it');
    return { ok: true, value: written };
}
const OF_NUMBER = {
    E_MISSING: 'missing',
    E_NUMBER: 'number',
    E_NONFINITE: 'not-finite',
    E_NEGATIVE: 'negative',
    E_RANGE: 'out-of-range',
    E_UNIT: 'unit',
};
function refuse(what, why, hint) {
    return { ok: false, what, why, hint };
}
/** Takes the answer of the number grammar as the answer for a value. */
function fromNumber(read) {
    return read.ok ? read : refuse(OF_NUMBER[read.class], read.why, read.hint);
}
/** The kinds above under the codes of one area: `policy/unit-missing`. */
function valueProblems(area) {
    const entries = Object.entries(valueKinds).map(([what, kind]) => [`${area}/${what}`, kind]);
    return Object.fromEntries(entries);
}


/***/ })

};
