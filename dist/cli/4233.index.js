export const id = 4233;
export const ids = [4233,8061];
export const modules = {

/***/ 4233:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   verify: () => (/* binding */ verify)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9341);
/* harmony import */ var _disk_fence_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6093);
/* harmony import */ var _render_json_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(7199);
/* harmony import */ var _render_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9822);
/* harmony import */ var _review_bundle_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8061);
/* harmony import */ var _review_facts_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1178);
/* harmony import */ var _action_conclusion_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5935);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(5023);
/* harmony import */ var _judging_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4824);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(121);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(4045);
/* harmony import */ var _usage_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(29);














/** Differences that are shown. */
const SHOWN = 10;
const verify = {
    usage: 'BUNDLE [options]',
    about: [
        'Makes the verdict of a bundle again from a clone that has its commits, and holds the two reports against each other byte for byte. What the world told the first time (the grid over the hours of a run, who opened a pull request, who waived what) is taken from the bundle, so nobody is asked.',
        'Ends with 0 when the reports are the same, and with 1 when they are not. A bundle of another version is refused: another version may count differently.',
    ],
    options: {
        repo: _place_js__WEBPACK_IMPORTED_MODULE_10__/* .placeOptions */ .Gb.repo,
        json: { value: null, help: 'print the answer as JSON' },
    },
    names: { least: 1, most: 1 },
    async run(given, host) {
        const bundle = (0,_review_bundle_js__WEBPACK_IMPORTED_MODULE_5__/* .parseBundle */ .QN)(await textOf(given, host));
        if (bundle.tool.version !== _version_js__WEBPACK_IMPORTED_MODULE_12__.VERSION)
            throw otherVersion(bundle.tool.version);
        const answer = await again(bundle, given, host);
        if (given.has('json'))
            host.stdout.write((0,_output_js__WEBPACK_IMPORTED_MODULE_9__/* .asJson */ .vA)(answer));
        else
            (0,_output_js__WEBPACK_IMPORTED_MODULE_9__/* .say */ .cv)(host, inWords(answer, bundle));
        return answer.same ? 0 : 1;
    },
};
async function again(bundle, given, host) {
    const { base, group_base: groupBase, head, policy_path: policyPath, at, author, labels, waivers, fail_on, } = bundle.given;
    const fence = (0,_disk_fence_js__WEBPACK_IMPORTED_MODULE_3__/* .createFence */ .K)(host.entry);
    try {
        const checkout = await (0,_place_js__WEBPACK_IMPORTED_MODULE_10__/* .checkoutOf */ .o5)(given, host);
        const facts = new _review_facts_js__WEBPACK_IMPORTED_MODULE_6__/* .Recalled */ .jp(bundle.facts);
        const subject = { base, head, policyPath, at, author, labels, waivers, groupBase };
        const organization = () => Promise.reject(new Error('not asked'));
        const means = { checkout, fence, facts, openHistory: async () => null, organization, environment: null };
        const report = (0,_action_conclusion_js__WEBPACK_IMPORTED_MODULE_7__/* .conclude */ .Ep)(await (0,_judging_js__WEBPACK_IMPORTED_MODULE_8__/* .judge */ .S)(subject, means), fail_on);
        const made = (0,_render_json_js__WEBPACK_IMPORTED_MODULE_13__/* .renderJson */ .h)(report);
        const claimed = (0,_render_json_js__WEBPACK_IMPORTED_MODULE_13__/* .renderJson */ .h)(bundle.report);
        const digest = await (0,_review_bundle_js__WEBPACK_IMPORTED_MODULE_5__/* .sha256 */ .sc)(made);
        return {
            schema_version: 1,
            // The digest stands for the bytes; it is held against both, so that a report that was changed is not the same.
            same: made === claimed && digest === bundle.report_sha256,
            verdict: report.verdict,
            claimed_sha256: bundle.report_sha256,
            made_sha256: digest,
            differences: (0,_review_bundle_js__WEBPACK_IMPORTED_MODULE_5__/* .partings */ .DJ)(bundle.report, JSON.parse(made), SHOWN),
        };
    }
    finally {
        await fence.close();
    }
}
async function textOf(given, host) {
    const name = given.names[0] ?? '';
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(host.cwd, name);
    const bytes = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path).catch(() => {
        throw new _usage_js__WEBPACK_IMPORTED_MODULE_11__/* .UsageError */ .e(`"${name}" cannot be read`, 'Name a file that "carbon-clerk check --format bundle" wrote.');
    });
    if (bytes.length > _review_bundle_js__WEBPACK_IMPORTED_MODULE_5__/* .MOST_BUNDLE_BYTES */ .bW)
        throw new _usage_js__WEBPACK_IMPORTED_MODULE_11__/* .UsageError */ .e(`"${name}" is larger than any bundle`);
    return bytes.toString('utf8');
}
function otherVersion(version) {
    const shown = /^[0-9A-Za-z.+-]{1,40}$/.test(version) ? version : 'unknown';
    return new _core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .WorldError */ .nM('verify/version', `the bundle was made by version ${shown}, and this is ${_version_js__WEBPACK_IMPORTED_MODULE_12__.VERSION}`, `Run "npx carbon-clerk@${shown} verify" instead.`);
}
function inWords({ same, verdict, claimed_sha256, made_sha256, differences }, { given }) {
    const commits = `${given.base.slice(0, 12)}..${given.head.slice(0, 12)}`;
    if (same)
        return `The same, byte for byte: ${verdict} for ${commits}\nsha256 ${made_sha256}\n`;
    const claim = `Not the same: the bundle says otherwise than its commits (${commits})`;
    const digests = `claimed sha256 ${(0,_render_text_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(claimed_sha256)}\nmade    sha256 ${made_sha256}`;
    const rows = differences.map(({ path, claimed, made }) => `${(0,_render_text_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(path)}\n  claimed ${(0,_render_text_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(claimed)}\n  made    ${(0,_render_text_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(made)}`);
    return `${[claim, digests, ...rows].join('\n')}\n`;
}


/***/ }),

/***/ 8061:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DJ: () => (/* binding */ partings),
/* harmony export */   QN: () => (/* binding */ parseBundle),
/* harmony export */   bW: () => (/* binding */ MOST_BUNDLE_BYTES),
/* harmony export */   bundleOf: () => (/* binding */ bundleOf),
/* harmony export */   sc: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9341);
/* harmony import */ var _render_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7199);


const BUNDLE_VERSION = 1;
/** 2,000 runs with their trails are 30 MB. */
const MOST_BUNDLE_BYTES = 256 * 1024 * 1024;
async function bundleOf(report, given, facts) {
    return {
        bundle_version: BUNDLE_VERSION,
        tool: report.tool,
        factors_version: report.factors_version,
        given,
        facts,
        report_sha256: await sha256((0,_render_json_js__WEBPACK_IMPORTED_MODULE_1__/* .renderJson */ .h)(report)),
        report,
    };
}
/** Hexadecimal, of the UTF-8 of a text. */
async function sha256(text) {
    const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
    return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
/**
 * @throws WorldError `verify/bundle` for what is no bundle. The report in it is not checked: it is only held against another.
 */
function parseBundle(text) {
    const value = parsed(text);
    if (!isObject(value))
        throw noBundle('it is not an object');
    if (value.bundle_version !== BUNDLE_VERSION)
        throw noBundle('"bundle_version" is not 1');
    const { tool, given, facts, report, report_sha256, factors_version } = value;
    if (!isObject(tool) || typeof tool.version !== 'string')
        throw noBundle('"tool" is missing');
    if (!isObject(report))
        throw noBundle('"report" is missing');
    if (typeof report_sha256 !== 'string' || typeof factors_version !== 'string')
        throw noBundle('a digest is missing');
    if (!Array.isArray(facts) || !facts.every((fact) => isObject(fact) && typeof fact.what === 'string')) {
        throw noBundle('"facts" is not a list of facts');
    }
    if (!isGiven(given))
        throw noBundle('"given" does not say what was judged');
    return value;
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        throw noBundle('it is not JSON');
    }
}
function isGiven(given) {
    if (!isObject(given))
        return false;
    const { base, group_base, head, policy_path, at, author, labels, waivers, fail_on } = given;
    return ([base, head].every(isObjectId) &&
        (group_base === null || isObjectId(group_base)) &&
        typeof policy_path === 'string' &&
        typeof at === 'number' &&
        Number.isFinite(at) &&
        (author === null || isObject(author)) &&
        (labels === null || (Array.isArray(labels) && labels.every((label) => typeof label === 'string'))) &&
        [null, 'commit', 'queue'].some((one) => one === waivers) &&
        ['over', 'undecided', 'never'].some((one) => one === fail_on));
}
function isObjectId(value) {
    return typeof value === 'string' && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(value);
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function noBundle(why) {
    return new _core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .WorldError */ .nM('verify/bundle', `this is no verdict bundle: ${why}`, 'Make one with "carbon-clerk check --format bundle".');
}
/** The first places at which the reports differ, in the order in which they stand; empty when their bytes are the same. */
function partings(claimed, made, most) {
    const found = [];
    compareAt('', claimed, made, found, most);
    return found;
}
function compareAt(path, claimed, made, found, most) {
    if (found.length >= most || Object.is(claimed, made))
        return;
    const [a, b] = [childrenOf(claimed), childrenOf(made)];
    if (a === null || b === null || Array.isArray(claimed) !== Array.isArray(made)) {
        found.push({ path: path || '/', claimed: shown(claimed), made: shown(made) });
        return;
    }
    const keys = [...new Set([...a.keys(), ...b.keys()])];
    for (const key of keys)
        compareAt(`${path}/${key}`, a.get(key), b.get(key), found, most);
    const order = [...a.keys()].join('\n') !== [...b.keys()].join('\n');
    if (order && found.length === 0)
        found.push({ path: path || '/', claimed: 'its keys', made: 'in another order' });
}
function childrenOf(value) {
    return typeof value === 'object' && value !== null ? new Map(Object.entries(value)) : null;
}
const SHOWN = 200;
function shown(value) {
    const text = value === undefined ? 'nothing' : JSON.stringify(value);
    return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
}


/***/ })

};
