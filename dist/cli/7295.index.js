export const id = 7295;
export const ids = [7295];
export const modules = {

/***/ 9676:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   spend: () => (/* binding */ spend)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _core_permit_permit_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7313);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9341);
/**
 * What was started under permits, so that one is not used twice: a folder for each permit, in it a file for each use, in
 * order. A file is written elsewhere and linked to its number, which only one process can do: whoever comes second reads
 * again. So nothing is locked, nothing is left behind by a process that dies, nothing is ever changed, and it works on a
 * shared disk (link(2) is atomic over NFS too).
 */





/** More jobs than these are not one permit's. */
const MOST_USES = 10_000;
const TURNS = 100;
/**
 * Takes device-hours from the permit.
 * @param name Of no other process: the file that is linked is written under it.
 * @returns why not, or `null` when they are taken.
 */
function spend(folder, permit, use, name) {
    const own = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(permit.id).digest('hex'));
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(own, { recursive: true, mode: 0o700 });
        for (let turn = 0; turn < TURNS; turn += 1) {
            const answer = tryOnce(own, permit, use, name);
            if (answer !== 'again')
                return answer;
        }
    }
    catch (cause) {
        if (!(cause instanceof Error && 'code' in cause))
            throw cause;
        const hint = 'Give the scheduler permission to write there.';
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .WorldError */ .nM('permit/spool', `the spool ${folder} cannot be used`, hint, cause);
    }
    return { code: 'spool', message: 'too many jobs want it at once' };
}
function tryOnce(own, permit, use, name) {
    const files = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(own).filter((file) => /^\d{6}$/.test(file));
    const uses = files.map((file) => readUse((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(own, file)));
    // A file that is no use of ours could have been any number of hours.
    const known = uses.filter((one) => one !== null);
    if (known.length < uses.length || files.length >= MOST_USES) {
        return { code: 'spool', message: 'what was started under it before cannot be read' };
    }
    const same = known.find(({ job }) => job === use.job);
    if (same !== undefined && same.deviceHours >= use.deviceHours)
        return null;
    const earlier = known.map(({ deviceHours }) => deviceHours);
    const refusal = (0,_core_permit_permit_js__WEBPACK_IMPORTED_MODULE_3__/* .spentRefusal */ .dY)(permit, earlier, use.deviceHours);
    if (refusal !== null)
        return refusal;
    return put(own, String(files.length).padStart(6, '0'), JSON.stringify(use), name) ? null : 'again';
}
/** Whether the number was free. */
function put(own, number, text, name) {
    const draft = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(own, `.${name}`);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(draft, `${text}\n`, { flag: 'wx', mode: 0o600 });
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.linkSync)(draft, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(own, number));
        return true;
    }
    catch (error) {
        if (error.code === 'EEXIST')
            return false;
        throw error;
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(draft, { force: true });
    }
}
function readUse(file) {
    try {
        const { deviceHours, job, at } = (JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(file, 'utf8')) ?? {});
        const isUse = typeof deviceHours === 'number' && deviceHours >= 0 && typeof job === 'string' && typeof at === 'number';
        return isUse ? { deviceHours, job, at } : null;
    }
    catch (error) {
        if (error instanceof SyntaxError)
            return null;
        throw error;
    }
}


/***/ })

};
