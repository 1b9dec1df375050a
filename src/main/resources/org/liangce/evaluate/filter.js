// What is listed is told by the address's fragment, so that a view can be linked: #type=Place&cause=value&q=天河

const FILTERS = ["type", "cause", "article", "split", "figure", "cell", "q"];

/** The conditions, the open item (row) and the article in full view (view) that the fragment tells. */
function readState() {
  return Object.fromEntries(new URLSearchParams(location.hash.slice(1)));
}

/** The fragment of a state; conditions that are empty are left out. */
function fragment(state) {
  const given = Object.entries(state).filter(([, value]) => value !== "" && value !== undefined);
  return "#" + new URLSearchParams(given).toString();
}

const MEETS = {
  type: (row, value) => row.type === value,
  cause: (row, value) => row.causes.includes(value),
  article: (row, value) => ARTICLES[row.article].id === value,
  split: (row, value) => ARTICLES[row.article].split === value,
  figure: (row, value) => row.figures.includes(value),
  cell: (row, value) => row.cells.includes(value),
  q: (row, value) => searched(row).includes(value.toLowerCase()),
};

/** Numbers of the rows that meet all conditions of a state but one. */
function filtered(state, except) {
  const asked = FILTERS.filter(key => state[key] && key !== except);
  return ROWS.map((row, i) => i).filter(i => asked.every(key => MEETS[key](ROWS[i], state[key])));
}

/** All that a search looks at, once for each row. */
function searched(row) {
  if (row.searched === undefined) {
    row.searched = [ARTICLES[row.article].id, typeName(row.type), wanted(row), got(row), surface(row), line(row)].join("\n").toLowerCase();
  }
  return row.searched;
}

/** The label of a row on a side, null for none. */
function labelOf(row, side) {
  return row[side] < 0 ? null : ARTICLES[row.article][side].labels[row[side]];
}

/** The characters of a label, its fragments parted by …; line breaks do not show. */
function labelText(article, label) {
  return label[1].map(([from, to]) => article.text.slice(from, to)).join("…").replace(/\s+/g, "");
}

function surface(row) {
  return labelText(ARTICLES[row.article], labelOf(row, "gold") || labelOf(row, "predicted"));
}

/** The line of the article on which a row stands. */
function line(row) {
  return ARTICLES[row.article].text.slice(...lines(row));
}

function wanted(row) {
  return told(row, 0, "gold");
}

function got(row) {
  return told(row, 1, "predicted");
}

/** What a side says: of an item of one side its form, else where both differ. */
function told(row, which, side) {
  if (row.gold >= 0 && row.predicted >= 0) {
    return Object.entries(row.contrasts).map(([cause, both]) => t("page.cause." + cause) + " " + (codeNames(cause, both[which]) || "–")).join("; ");
  }
  const label = labelOf(row, side);
  return label === null ? "–" : label[2].join(" ") || labelText(ARTICLES[row.article], label);
}

/** The values that a condition may have, each with the count of rows that it would list. */
function choices(state, key, valuesOf) {
  const counts = new Map();
  for (const i of filtered(state, key)) {
    for (const value of valuesOf(ROWS[i])) {
      counts.set(value, (counts.get(value) || 0) + 1);
    }
  }
  return counts;
}
