// The page as a whole: the overview with the list, or one article in full; both follow the fragment.

function overview(state) {
  return [el("h1", {}, t("page.title")), el("p", {}, t("page.articles", ARTICLES.length, ROWS.length) + " · " + t("page.offline")), ...OVERVIEW, list(state)];
}

const MAIN = document.querySelector("main");
/** Made once: what is folded open stays so. */
const OVERVIEW = tables();

function articleView(state) {
  const index = ARTICLES.findIndex(article => article.id === state.view);
  const article = ARTICLES[index];
  const own = ROWS.filter(row => row.article === index);
  const strong = mark => own.some(row => mark.record >= 0 ? row[mark.side + "Record"] === mark.record : row[mark.side] === mark.label && row[mark.side + "Record"] < 0);
  const shown = ROWS[Number(state.row || NaN)];
  const beside = (other, key) => other ? el("a", { href: fragment({ view: other.id }) }, t(key) + ": " + other.id) : null;
  return [el("h1", { tabindex: "-1" }, article.id), el("p", { class: "way" }, el("a", { class: "back", href: fragment({ article: article.id, row: state.row }) }, t("page.back")),
    beside(ARTICLES[index - 1], "page.previous"), beside(ARTICLES[index + 1], "page.next")),
    el("p", {}, [article.genre, article.split, t("page.shown", own.length, ROWS.length)].filter(part => part).join(" · ")), legend(), el("p", { class: "note" }, t("page.legend-article")),
    labelledText(article, 0, article.text.length, strong, shown && shown.article === index ? concerns(shown) : () => false)];
}

function legend() {
  return el("p", { class: "legend" }, TYPES.map(type => el("span", {}, badge(type), " " + typeName(type))));
}

function show() {
  const state = readState();
  if (ARTICLES.some(article => article.id === state.view)) {
    MAIN.replaceChildren(...articleView(state));
    place(target(state) || MAIN.querySelector("h1"), "center");
    return;
  }
  const control = document.activeElement?.closest(".conditions [name]")?.name;
  const old = MAIN.querySelector("section.list");
  if (old) {
    old.replaceWith(list(state));
  } else {
    MAIN.replaceChildren(...overview(state));
  }
  if (control || old && location.hash.length < 2) {
    (MAIN.querySelector('.conditions [name="' + control + '"]') || MAIN.querySelector(".list h2")).focus({ preventScroll: true });
  } else if (location.hash.length > 1) {
    place(MAIN.querySelector(state.row ? 'tr[data-row="' + Number(state.row) + '"] button' : ".list h2"), "start");
  }
}

/** Leads the reader there. */
function place(element, block) {
  if (element) {
    element.scrollIntoView({ block });
    element.focus({ preventScroll: true });
  }
}

/** The first character of the row that the fragment names. */
function target(state) {
  const row = ROWS[Number(state.row)];
  const label = state.row && row ? labelOf(row, "gold") || labelOf(row, "predicted") : null;
  const found = label === null ? null : document.querySelector('.char[data-at="' + label[1][0][0] + '"]');
  if (found) {
    found.tabIndex = -1;
  }
  return found;
}

function move(by) {
  const buttons = [...document.querySelectorAll("button.open")];
  const at = buttons.indexOf(document.activeElement);
  const next = buttons[at < 0 ? 0 : Math.max(0, Math.min(buttons.length - 1, at + by))];
  if (next) {
    next.focus();
  }
}

const KEYS = {
  ArrowDown: () => move(1), j: () => move(1), ArrowUp: () => move(-1), k: () => move(-1),
  "/": () => document.querySelector("input[type=search]")?.focus(),
  Escape: () => document.querySelector("a.back")?.click(),
};

document.addEventListener("keydown", event => {
  const writing = event.target.closest("input, select") !== null;
  const arrow = event.key.startsWith("Arrow") && !event.target.closest("button.open");
  if (event.key in KEYS && !writing && !arrow && !event.ctrlKey && !event.metaKey && !event.altKey) {
    event.preventDefault();
    KEYS[event.key]();
  }
});
window.addEventListener("hashchange", show);
document.documentElement.lang = DATA.language;
document.title = t("page.title");
show();
