// The list: a row an item, its conditions above it; a row opens to its sentence and its slots.

const PAGE_OF_ROWS = 300;

function select(state, key, counts, nameOf) {
  const values = [...counts.keys()].concat(state[key] && !counts.has(state[key]) ? [state[key]] : []);
  const options = values.map(value => el("option", { value, selected: state[key] === value }, nameOf(value) + " (" + (counts.get(value) || 0) + ")"));
  return el("label", {}, t("page." + key), el("select", { name: key, change: event => go(key, event.target.value) },
    el("option", { value: "" }, t("page.all")), options));
}

/** Changes one condition; what was open closes. */
function go(key, value) {
  location.hash = fragment({ ...readState(), [key]: value, row: "" });
}

function inOrder(counts, order) {
  return new Map([...counts].sort((a, b) => order.indexOf(a[0]) - order.indexOf(b[0])));
}

function conditions(state) {
  const types = inOrder(choices(state, "type", row => [row.type]), TYPES);
  const causes = inOrder(choices(state, "cause", row => row.causes), CAUSES);
  return el("form", { class: "conditions", submit: event => event.preventDefault() },
    select(state, "type", types, type => letter(type) + " " + typeName(type)),
    select(state, "cause", causes, cause => t("page.cause." + cause)),
    select(state, "article", choices(state, "article", row => [ARTICLES[row.article].id]), id => id),
    select(state, "split", choices(state, "split", row => [ARTICLES[row.article].split].filter(split => split)), split => split),
    el("label", {}, t("page.search"), el("input", { type: "search", name: "q", value: state.q || "", title: t("page.search-hint"), placeholder: "/",
      change: event => go("q", event.target.value), search: event => go("q", event.target.value) })),
    ["figure", "cell"].filter(key => state[key]).map(key => el("span", { class: "chip" }, t("page." + key) + ": " + chip(key, state[key]) + " ",
      el("button", { type: "button", "aria-label": t("page.clear"), click: () => go(key, "") }, "×"))),
    FILTERS.some(key => state[key]) ? el("button", { type: "button", name: "clear", click: () => { location.hash = ""; } }, t("page.clear")) : null);
}

function chip(key, value) {
  const [what, gold, predicted] = value.split("|");
  if (key === "figure") {
    return what + " · " + t("page.cause." + gold);
  }
  return t("page.confusion." + what) + " " + codeName(what, gold) + " → " + codeName(what, predicted);
}

function rowOf(i) {
  const row = ROWS[i];
  const article = ARTICLES[row.article];
  const button = el("button", { type: "button", class: "open", "aria-expanded": "false", "aria-label": t("page.open", i + 1),
    click: event => toggle(event.currentTarget, i) }, String(i + 1));
  return el("tr", { "data-row": i, click: event => event.target.closest("a, button") || toggle(button, i) },
    el("td", {}, button), el("td", {}, article.id), el("td", { class: "short" }, badge(row.type), " " + typeName(row.type)),
    el("td", {}, row.causes.map(cause => el("span", { class: "cause" }, t("page.cause." + cause)))),
    el("td", { lang: "zh" }, cut(surface(row))), el("td", {}, cut(wanted(row))), el("td", {}, cut(got(row))),
    el("td", { class: "short" }, el("a", { href: fragment({ view: article.id, row: i }) }, t("page.full-text"))));
}

function cut(text) {
  return el("span", { class: "cut", title: text }, text);
}

function toggle(button, i) {
  const open = button.getAttribute("aria-expanded") === "true";
  const line = button.closest("tr");
  button.setAttribute("aria-expanded", String(!open));
  if (open) {
    line.nextElementSibling.remove();
  } else {
    line.after(el("tr", { class: "detail" }, el("td", { colspan: 8 }, detail(i))));
  }
  history.replaceState(null, "", fragment({ ...readState(), row: open ? "" : i }));
}

function detail(i) {
  const row = ROWS[i];
  const article = ARTICLES[row.article];
  const own = concerns(row);
  return [labelledText(article, ...lines(row), mark => ({ pale: !own(mark) })), el("p", { class: "note" }, t("page.legend")), slotTable(row),
    el("p", {}, el("a", { href: fragment({ view: article.id, row: i }) }, t("page.full-text")), " · ",
      el("a", { href: fragment({ row: i }) }, t("page.link")))];
}

function list(state) {
  const found = filtered(state);
  const body = el("tbody", {});
  const more = el("button", { type: "button", class: "more", click: () => grow(PAGE_OF_ROWS) });
  let shown = 0;
  function grow(by) {
    body.append(...found.slice(shown, shown + by).map(rowOf));
    shown = Math.min(found.length, shown + by);
    more.hidden = shown === found.length;
    more.textContent = t("page.more", Math.min(PAGE_OF_ROWS, found.length - shown));
  }
  // enough that the open row is among them
  grow(Math.max(PAGE_OF_ROWS, found.indexOf(Number(state.row)) + 1));
  const head = ["#", t("page.article"), t("page.type"), t("page.cause"), t("page.where"), t("page.wanted"), t("page.got"), ""];
  const section = el("section", { class: "list" }, el("h2", { tabindex: "-1" }, t("page.list")), conditions(state),
    el("p", { role: "status" }, t("page.shown", found.length, ROWS.length)),
    found.length ? el("table", {}, el("thead", {}, el("tr", {}, head.map(name => el("th", { scope: "col" }, name)))), body)
      : el("p", {}, t("page.none")),
    more, el("p", { class: "note" }, t("page.keys")));
  const open = state.row ? section.querySelector('tr[data-row="' + Number(state.row) + '"] button') : null;
  if (open) {
    toggle(open, Number(state.row));
  }
  return section;
}
