export const id = 8061;
export const ids = [8061];
export const modules = {

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
