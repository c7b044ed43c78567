export const id = 6599;
export const ids = [6599];
export const modules = {

/***/ 6599:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   commandHelp: () => (/* binding */ commandHelp),
/* harmony export */   overview: () => (/* binding */ overview)
/* harmony export */ });
/* harmony import */ var _core_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5139);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8839);


const MEANINGS = [
    [_core_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT_CODES */ .ai.PASS, 'within budget, or nothing to check'],
    [_core_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT_CODES */ .ai.OVER, 'over budget'],
    [_core_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT_CODES */ .ai.BAD_INPUT, 'a record or a case cannot be read'],
    [_core_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT_CODES */ .ai.BAD_POLICY, 'the carbon budget on the base branch cannot be read'],
    [_core_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT_CODES */ .ai.INDETERMINATE, 'not judged: something outside did not answer'],
    [_core_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT_CODES */ .ai.INTERNAL, 'a fault in Carbon Clerk'],
    [_core_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT_USAGE */ .Ri, 'wrong usage'],
];
function overview(columns) {
    const rows = Object.entries(_command_js__WEBPACK_IMPORTED_MODULE_1__/* .commands */ .P).map(([name, { summary }]) => [name, summary]);
    const general = [
        ['--help', 'this text, or that of a command'],
        ['--version', 'the version'],
    ];
    return [
        'Usage: carbon-clerk COMMAND [options]',
        'Keeps a machine-learning repository inside its carbon budget.',
        ['Commands:', ...table(rows, columns)].join('\n'),
        ['Options:', ...table(general, columns)].join('\n'),
        [
            'Exit codes:',
            ...table(MEANINGS.map(([code, text]) => [String(code), text]), columns),
        ].join('\n'),
    ].join('\n\n');
}
function commandHelp(name, command, columns) {
    const about = command.about.map((paragraph) => wrap(paragraph, columns).join('\n'));
    const options = ['Options:', ...table(rowsOf(command.options), columns)].join('\n');
    return [`Usage: carbon-clerk ${name} ${command.usage}`, ...about, options].join('\n\n');
}
function rowsOf(options) {
    return Object.entries(options).map(([name, { value, help }]) => {
        return [value === null ? `--${name}` : `--${name} ${value}`, help];
    });
}
/** Two columns side by side, or below each other where there is no room. */
function table(rows, columns) {
    const left = Math.max(...rows.map(([name]) => name.length)) + 4;
    if (columns < left + 30) {
        return rows.flatMap(([name, text]) => [`  ${name}`, ...wrap(text, columns - 4).map((line) => `    ${line}`)]);
    }
    return rows.flatMap(([name, text]) => wrap(text, columns - left).map((line, index) => (index === 0 ? `  ${name}`.padEnd(left) : ' '.repeat(left)) + line));
}
function wrap(text, columns) {
    const lines = [];
    for (const word of text.split(' ')) {
        const last = lines.at(-1);
        if (last === undefined || last.length + 1 + word.length > columns)
            lines.push(word);
        else
            lines[lines.length - 1] = `${last} ${word}`;
    }
    return lines;
}


/***/ })

};
