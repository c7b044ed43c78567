export const id = 970;
export const ids = [970];
export const modules = {

/***/ 9970:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sheet: () => (/* binding */ Sheet)
/* harmony export */ });
/* unused harmony export widthOf */
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9822);
/**
 * Text on a grid of characters: wrapped, indented, coloured. Colour is the only escape sequence we print, and ours.
 * Lines are inert, because a terminal may be the log of a GitHub runner.
 */

const CODES = {
    bold: [1, 22],
    dim: [2, 22],
    red: [31, 39],
    green: [32, 39],
    yellow: [33, 39],
};
/** Wider lines are tiring to read, whatever the window. */
const WIDEST = 100;
class Sheet {
    #lines = [];
    #width;
    #color;
    constructor({ columns, color }) {
        this.#width = Math.min(Math.max(Number.isFinite(columns) ? Math.floor(columns) : 80, 20), WIDEST);
        this.#color = color;
    }
    get width() {
        return this.#width;
    }
    /** A paragraph; continued lines are indented by `hang` more. The text is already printable. */
    line(text, indent = 0, style, hang = 0) {
        for (const line of wrap(text, this.#width, indent, indent + hang))
            this.#lines.push(this.#paint(line, style));
    }
    /** A line that is copied, such as a line of a file: never wrapped. */
    verbatim(line) {
        this.#lines.push(line);
    }
    gap() {
        if (this.#lines.length > 0 && this.#lines.at(-1) !== '')
            this.#lines.push('');
    }
    heading(text) {
        this.gap();
        this.line(text, 0, 'bold');
    }
    /** Columns where they fit, one under the other where they do not. */
    rows(rows, indent, style = () => undefined) {
        const widths = columnWidths(rows);
        const total = indent + widths.reduce((sum, width) => sum + width, 0) + 2 * (widths.length - 1);
        for (const [index, row] of rows.entries()) {
            if (total <= this.#width) {
                const cells = row.map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - widthOf(cell)));
                this.#lines.push(this.#paint(`${' '.repeat(indent)}${cells.join('  ')}`.trimEnd(), style(index)));
            }
            else {
                this.line(row[0] ?? '', indent, style(index));
                this.line(row
                    .slice(1)
                    .filter((cell) => cell !== '')
                    .join('  '), indent + 2, style(index));
            }
        }
    }
    toString() {
        return `${this.#lines.map(_text_js__WEBPACK_IMPORTED_MODULE_0__/* .inert */ .tJ).join('\n').replace(/\n+$/, '')}\n`;
    }
    #paint(line, style) {
        if (!this.#color || style === undefined || line === '')
            return line;
        const [on, off] = CODES[style];
        return `\u001b[${on}m${line}\u001b[${off}m`;
    }
}
function columnWidths(rows) {
    const count = Math.max(0, ...rows.map((row) => row.length));
    return Array.from({ length: count }, (_, column) => {
        return rows.reduce((widest, row) => Math.max(widest, widthOf(row[column] ?? '')), 0);
    });
}
/** Words on lines of at most `width` cells; a word that is longer is cut. */
function wrap(text, width, indent, hang) {
    const lines = [];
    let line = ' '.repeat(indent);
    let used = indent;
    let empty = true;
    const start = () => {
        lines.push(line.trimEnd());
        line = ' '.repeat(hang);
        used = hang;
        empty = true;
    };
    for (const word of text.split(' ')) {
        if (!empty && used + 1 + widthOf(word) > width)
            start();
        for (const [index, piece] of pieces(word, width - hang).entries()) {
            if (!empty && (index > 0 || used + widthOf(piece) + 1 > width))
                start();
            line += empty ? piece : ` ${piece}`;
            used += widthOf(piece) + (empty ? 0 : 1);
            empty = false;
        }
    }
    return [...lines, line.trimEnd()];
}
function pieces(word, most) {
    if (widthOf(word) <= most)
        return [word];
    const all = [];
    let piece = '';
    let used = 0;
    for (const character of word) {
        const cells = widthOf(character);
        if (used + cells > most) {
            all.push(piece);
            piece = '';
            used = 0;
        }
        piece += character;
        used += cells;
    }
    return [...all, piece];
}
const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Extended_Pictographic}\uff01-\uff60]/u;
const NO_WIDTH = /\p{M}/u;
/** Cells on a terminal: two for East Asian letters and pictures, none for accents. */
function widthOf(text) {
    if (/^[\x20-\x7e]*$/.test(text))
        return text.length;
    let cells = 0;
    for (const character of text)
        cells += NO_WIDTH.test(character) ? 0 : WIDE.test(character) && character > '\u00ff' ? 2 : 1;
    return cells;
}


/***/ })

};
