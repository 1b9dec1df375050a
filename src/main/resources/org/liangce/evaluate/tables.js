// The tables above the list: scores, scores of parts, confusion.

function cellLink(count, state) {
  return el("a", { href: fragment(state) }, String(count));
}

function table(head, rows) {
  return el("div", { class: "scroll", tabindex: "0" }, el("table", {},
    el("thead", {}, el("tr", {}, head.map(name => el("th", { scope: "col" }, name)))), el("tbody", {}, rows)));
}

function figureName(name) {
  const told = t("figure." + name);
  return el("th", { scope: "row", class: /^\s/.test(told) ? "sub" : null }, told.trim());
}

function scoreTable() {
  const rows = DATA.scores.map(([name, p, r, f1, paragraphs, articles, tp, fp, fn, support]) => el("tr", {},
    figureName(name), ...[p, r].map(figure => el("td", {}, figure)), el("td", { class: "main" }, f1), ...[paragraphs, articles, tp].map(v => el("td", {}, String(v))),
    ...[[fp, "spurious"], [fn, "missed"]].map(([count, how]) => el("td", {}, count > 0 ? cellLink(count, { figure: name + "|" + how }) : String(count))),
    el("td", {}, String(support))));
  return table(t("score.head").split(","), rows);
}

function sliceTable() {
  const slices = DATA.slices;
  const groups = ["split", "genre", "length"].map(by => [by, slices.filter(slice => slice.by === by).length]);
  const rows = DATA.scores.map(([name]) => el("tr", {}, figureName(name), slices.map(slice => sliceCell(slice.figures[name]))));
  const parts = table([""].concat(slices.map(sliceHead)), rows);
  parts.querySelector("thead").prepend(el("tr", {}, el("td", {}),
    groups.map(([by, width]) => el("th", { colspan: width, scope: "colgroup" }, t("page.by." + by)))));
  return parts;
}

/** A split leads to its items. */
function sliceHead(slice) {
  const name = slice.by === "split" && slice.name !== "-" ? el("a", { href: fragment({ split: slice.name }) }, slice.name) : slice.name;
  return el("span", {}, name, " (" + slice.articles + ")");
}

function sliceCell(figure) {
  return figure === undefined ? el("td", {}, "") : el("td", {}, figure[0], el("small", {}, " (" + figure[1] + ")"));
}

/** Gold label → predicted label → count. */
function counted(confusion) {
  const counts = new Map();
  for (const [gold, predicted, count] of confusion.cells) {
    counts.set(gold, (counts.get(gold) || new Map()).set(predicted, count));
  }
  return counts;
}

function confusionTable(confusion) {
  const counts = counted(confusion);
  if (confusion.what === "node") {
    return nodeTable(counts);
  }
  const none = label => Number(label === "–");
  const labels = [...new Set(confusion.cells.flatMap(([gold, predicted]) => [gold, predicted]))]
    .sort((a, b) => none(a) - none(b) || (a < b ? -1 : 1));
  const rows = labels.filter(gold => counts.has(gold)).map(gold => el("tr", {},
    el("th", { scope: "row" }, codeName(confusion.what, gold)),
    labels.map(predicted => confusionCell(confusion.what, gold, predicted, counts.get(gold).get(predicted)))));
  return table([t("page.gold") + " \\ " + t("page.predicted")].concat(labels.map(label => headName(confusion.what, label))), rows);
}

/** Names of columns are short: the row has the code. */
function headName(what, label) {
  const name = (DATA.codes[what] || {})[label];
  return name && DATA.language === "zh" ? name : codeName(what, label);
}

/** A node is right, missed or spurious, never taken for another: three columns tell all. */
function nodeTable(counts) {
  const none = counts.get("–") || new Map();
  const nodes = [...new Set([...counts.keys(), ...none.keys()])].filter(node => node !== "–").sort();
  const count = (gold, predicted) => counts.has(gold) ? counts.get(gold).get(predicted) : undefined;
  const rows = nodes.map(node => el("tr", {}, el("th", { scope: "row" }, codeName("node", node)),
    confusionCell("node", node, node, count(node, node)), confusionCell("node", node, "–", count(node, "–")), confusionCell("node", "–", node, none.get(node))));
  return table([t("page.cause.node"), t("page.right"), t("page.cause.missed"), t("page.cause.spurious")], rows);
}

function confusionCell(what, gold, predicted, count) {
  if (count === undefined) {
    return el("td", { class: gold === predicted ? "diagonal" : "" }, "");
  }
  return gold === predicted ? el("td", { class: "diagonal" }, String(count))
    : el("td", {}, cellLink(count, { cell: [what, gold, predicted].join("|") }));
}

function folded(open, title, ...content) {
  return el("details", { open }, el("summary", {}, el("h2", {}, t(title))), ...content);
}

function tables() {
  const confusions = DATA.confusions.map(confusion => el("section", { class: "confusion" },
    el("h3", {}, t("page.confusion." + confusion.what)), confusionTable(confusion)));
  return [
    folded(true, "page.scores", el("p", { class: "note" }, t("page.scores-note")), scoreTable()),
    folded(false, "page.slices", sliceTable()),
    folded(false, "page.confusions", el("p", { class: "note" }, t("page.confusions-note")), ...confusions),
  ];
}
