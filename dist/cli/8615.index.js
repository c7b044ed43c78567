export const id = 8615;
export const ids = [8615];
export const modules = {

/***/ 8615:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   doctor: () => (/* binding */ doctor)
/* harmony export */ });
/* harmony import */ var _host_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(358);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(121);
/* harmony import */ var _usage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29);



const doctor = {
    usage: '[options]',
    about: [
        'Says whether the gate holds in a repository: the workflows that run it, the carbon budget, who owns both, what GitHub requires of the base branch, and the clone. Each finding says what to write or where to click; below them stands what no set-up can close.',
        'Workflows, budget and owners are read from the base branch, as they judge pull requests. The rules of GitHub are asked for with the token in GITHUB_TOKEN or GH_TOKEN, at GITHUB_API_URL if that is set.',
        'Exit code 0: nothing to fix. 1: something to fix. 4: nothing to fix was seen, but what GitHub requires was not seen either.',
    ],
    options: {
        repo: { value: 'FOLDER', help: 'a folder of the checkout (default: .)' },
        base: {
            value: 'COMMIT',
            help: 'the branch that is guarded, in the clone (default: the one that origin calls its own)',
        },
        branch: { value: 'NAME', help: 'the branch that is guarded, on GitHub (default: the name of the base)' },
        worktree: { value: null, help: 'read the files on disk instead of those of the base branch' },
        policy: { value: 'PATH', help: 'where the carbon budget stands (default: what the workflows name)' },
        repository: { value: 'OWNER/NAME', help: 'the repository on GitHub (default: that of origin)' },
        app: { value: 'ID', help: 'id of the Carbon Clerk App, if it is installed' },
        offline: { value: null, help: 'look at the files and the clone only' },
        limits: { value: null, help: 'print what no set-up can close, and why' },
        json: { value: null, help: 'print JSON for other programs' },
    },
    names: { least: 0, most: 0 },
    async run(given, host) {
        if (given.has('limits'))
            return printLimits(given, host);
        const app = appOf(given);
        const { gather } = await Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(2311), __webpack_require__.e(966), __webpack_require__.e(4928), __webpack_require__.e(6916), __webpack_require__.e(268), __webpack_require__.e(873), __webpack_require__.e(8125)]).then(__webpack_require__.bind(__webpack_require__, 7632));
        const { examine } = await __webpack_require__.e(/* import() */ 873).then(__webpack_require__.bind(__webpack_require__, 873));
        const report = examine(await gather(given, host, app));
        if (given.has('json'))
            (0,_output_js__WEBPACK_IMPORTED_MODULE_0__/* .sayJson */ .mx)(host, report);
        else
            (0,_output_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)(host, (await Promise.all(/* import() */[__webpack_require__.e(111), __webpack_require__.e(3040), __webpack_require__.e(2194), __webpack_require__.e(9965), __webpack_require__.e(3830), __webpack_require__.e(600)]).then(__webpack_require__.bind(__webpack_require__, 3830))).renderDoctor(report, (0,_host_js__WEBPACK_IMPORTED_MODULE_2__/* .appearanceOf */ .c)(host)));
        return report.exit_code;
    },
};
function appOf(given) {
    const text = given.text('app');
    if (text === null)
        return null;
    if (/^[1-9]\d{0,14}$/.test(text))
        return Number(text);
    throw new _usage_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(`--app cannot be "${text}"`, 'Write the number that GitHub shows as "App ID".');
}
async function printLimits(given, host) {
    const { LIMITS } = await __webpack_require__.e(/* import() */ 3549).then(__webpack_require__.bind(__webpack_require__, 3549));
    if (given.has('json'))
        (0,_output_js__WEBPACK_IMPORTED_MODULE_0__/* .sayJson */ .mx)(host, { schema_version: 1, limits: LIMITS });
    else
        (0,_output_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)(host, (await Promise.all(/* import() */[__webpack_require__.e(111), __webpack_require__.e(3040), __webpack_require__.e(2194), __webpack_require__.e(9965), __webpack_require__.e(3830), __webpack_require__.e(600)]).then(__webpack_require__.bind(__webpack_require__, 3830))).renderLimits(LIMITS, (0,_host_js__WEBPACK_IMPORTED_MODULE_2__/* .appearanceOf */ .c)(host)));
    return 0;
}


/***/ })

};
