export const id = 6390;
export const ids = [6390];
export const modules = {

/***/ 6390:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   withGroup: () => (/* binding */ withGroup)
/* harmony export */ });
/* harmony import */ var _core_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5139);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2601);


/**
 * What adds to a budget is judged with everything before it in any case; what adds nothing answers for the group.
 * @param own Against the commit that it stands on.
 * @param group Against the tip of the branch.
 */
function withGroup(own, group) {
    if (isUnjudged(own))
        return own;
    if (isUnjudged(group) || group.verdict === 'BAD_INPUT')
        return group;
    const findings = group.findings.flatMap((shared) => {
        const alone = own.findings.find(({ budget }) => budget === shared.budget);
        return countsOthers(shared) && !alone?.blocks && !(alone && alone.added > 0) ? [shared] : alone ? [alone] : [];
    });
    const records = own.inputs.records.length + group.inputs.records.length;
    const verdict = (0,_core_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .decide */ .LD)({ findings, problems: own.problems, records });
    const policy = own.policy.read ? own.policy : group.policy;
    const { enforced, exitCode } = (0,_core_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .enforce */ .FE)(verdict, { mode: policy.mode, onError: policy.on_error });
    const report = { ...own, policy, findings, verdict, enforced, exit_code: exitCode };
    return { ...report, headline: (0,_headline_js__WEBPACK_IMPORTED_MODULE_1__/* .headline */ .P)(report) };
}
function countsOthers({ per }) {
    return per !== 'run' && per !== 'pull_request';
}
function isUnjudged({ verdict }) {
    return verdict === 'BAD_POLICY' || verdict === 'INDETERMINATE' || verdict === 'INTERNAL';
}


/***/ })

};
