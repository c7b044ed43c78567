export const id = 7199;
export const ids = [7199];
export const modules = {

/***/ 7199:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jsonParts: () => (/* binding */ jsonParts),
/* harmony export */   renderJson: () => (/* binding */ renderJson)
/* harmony export */ });
/**
 * JSON for other programs: keys in the order in which the report was built, two spaces, ASCII only, so that a terminal
 * or a log shows nothing that the text hides, and the same report is the same bytes everywhere. `#[` is escaped too: a
 * GitHub runner takes `##[name]` anywhere in its log for a command to itself.
 */
/** @throws TypeError for a number that JSON cannot say: it would become `null` and read as "not known". */
function renderJson(value) {
    return [...jsonParts(value)].join('');
}
/**
 * The same text in parts, an item of a list of the report each: 100,000 runs take more characters than the engine
 * allows in one text, and need not be in memory at once.
 */
function* jsonParts(value) {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
        yield `${textOf('', value, 0)}\n`;
        return;
    }
    let before = '{';
    for (const [key, item] of Object.entries(value)) {
        if (item === undefined)
            continue;
        const name = `${before}\n  ${textOf('', key, 0)}: `;
        if (Array.isArray(item) && item.length > 0)
            yield* listParts(name, key, item);
        else
            yield name + textOf(key, item, 2);
        before = ',';
    }
    yield before === '{' ? '{}\n' : '\n}\n';
}
function* listParts(name, key, items) {
    let before = `${name}[`;
    for (const item of items) {
        yield `${before}\n    ${textOf(key, item, 4)}`;
        before = ',';
    }
    yield '\n  ]';
}
/** One value that stands under `key`, its further lines indented by so many spaces. */
function textOf(key, value, indent) {
    const text = JSON.stringify(value, (inner, one) => finite(inner || key, one), 2);
    if (text === undefined)
        throw new TypeError('nothing to print as JSON');
    const escaped = text.replace(/[\u007f-\uffff]|#(?=\[)/g, escapeUnit);
    return indent === 0 ? escaped : escaped.replaceAll('\n', `\n${' '.repeat(indent)}`);
}
function finite(key, value) {
    if (typeof value === 'number' && !Number.isFinite(value))
        throw new TypeError(`${key} is ${value}`);
    return value;
}
function escapeUnit(unit) {
    return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}


/***/ })

};
