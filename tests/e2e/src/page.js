// Put into the page before each look at it. Finds things by role and accessible name, as a screen reader does, the same
// way in the three engines: WebKitGTK's driver knows no names, so the script does, and Chromium's own answer checks it.
(function () {
  if (window.__e2e) return;

  const INPUTS = {
    button: "button", submit: "button", reset: "button", image: "button", checkbox: "checkbox", radio: "radio",
    range: "slider", number: "spinbutton", search: "searchbox", file: "file", hidden: "", color: "", date: "date",
  };
  const TAGS = {
    BUTTON: "button", SUMMARY: "button", TEXTAREA: "textbox", OPTION: "option", DIALOG: "dialog", NAV: "navigation",
    MAIN: "main", UL: "list", OL: "list", LI: "listitem", TABLE: "table", TR: "row", TD: "cell", FIELDSET: "group",
    DETAILS: "group", PROGRESS: "progressbar", OUTPUT: "status", FORM: "form", ARTICLE: "article", HR: "separator",
    H1: "heading", H2: "heading", H3: "heading", H4: "heading", H5: "heading", H6: "heading", FIGURE: "figure",
  };
  const NAMED_BY_CONTENT = new Set([
    "button", "link", "heading", "option", "radio", "checkbox", "switch", "tab", "menuitem", "menuitemradio", "cell",
    "columnheader", "rowheader", "row", "gridcell", "treeitem", "tooltip",
  ]);

  function role(element) {
    const given = (element.getAttribute("role") || "").trim().split(/\s+/)[0];
    if (given && given !== "none" && given !== "presentation") return given;
    const tag = element.tagName.toUpperCase();
    if (tag === "A") return element.hasAttribute("href") ? "link" : "";
    if (tag === "INPUT") return INPUTS[element.type] ?? "textbox";
    if (tag === "SELECT") return element.multiple || element.size > 1 ? "listbox" : "combobox";
    if (tag === "IMG") return element.getAttribute("alt") === "" ? "" : "img";
    if (tag === "TH") return element.scope === "row" ? "rowheader" : "columnheader";
    if (tag === "HEADER" || tag === "FOOTER") return element.closest("main,article,section") ? "" : tag === "HEADER" ? "banner" : "contentinfo";
    if (tag === "SECTION") return element.hasAttribute("aria-label") || element.hasAttribute("aria-labelledby") ? "region" : "";
    return TAGS[tag] ?? "";
  }

  const plain = (text) => english(text).replace(/[\u2066-\u2069\u200e\u200f]/g, "").replace(/\s+/g, " ").trim();

  // What the language of pseudo.rs says, in English; anything else as it is.
  function english(text) {
    if (!document.documentElement.lang.includes("-x-")) return text;
    const single = text.normalize("NFD").replace(/([aeiou]\u0302)[aeiou]\u0302/gi, "$1");
    return single.replace(/[\u0302⟦⟧]/g, "").normalize("NFC");
  }

  function isShown(element) {
    if (element.closest("[aria-hidden=true],[inert]")) return false;
    const dialog = document.querySelector("dialog:modal");
    if (dialog && !dialog.contains(element)) return false;
    return element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true });
  }

  function contents(node, seen) {
    if (node.nodeType === Node.TEXT_NODE) return node.data;
    if (node.nodeType !== Node.ELEMENT_NODE || seen.has(node)) return "";
    if (node.getAttribute("aria-hidden") === "true" || getComputedStyle(node).display === "none") return "";
    if (getComputedStyle(node).visibility === "hidden") return "";
    seen.add(node);
    const own = node.getAttribute("aria-label") || (node.tagName === "IMG" && node.alt);
    if (own) return ` ${own} `;
    if (node.tagName === "svg") return node.querySelector("title")?.textContent ?? "";
    if (["INPUT", "TEXTAREA"].includes(node.tagName)) return node.value;
    if (node.tagName === "SELECT") return node.selectedOptions[0]?.text ?? "";
    const inner = [...node.childNodes].map((child) => contents(child, seen)).join("");
    return getComputedStyle(node).display.startsWith("inline") && node.tagName !== "BR" ? inner : ` ${inner} `;
  }

  function name(element) {
    const by = element.getAttribute("aria-labelledby");
    if (by) {
      const parts = by.trim().split(/\s+/).map((id) => document.getElementById(id));
      return plain(parts.map((part) => (part ? part.getAttribute("aria-label") || contents(part, new Set()) : "")).join(" "));
    }
    const label = element.getAttribute("aria-label");
    if (label && plain(label)) return plain(label);
    if (element.tagName === "IMG") return plain(element.alt);
    if (element.tagName === "svg") return plain(element.querySelector("title")?.textContent ?? "");
    if (element.tagName === "FIELDSET") return plain(element.querySelector(":scope > legend")?.textContent ?? "");
    if (element.tagName === "TABLE" && element.caption) return plain(element.caption.textContent);
    if (element.tagName === "FIGURE") return plain(element.querySelector("figcaption")?.textContent ?? "");
    if (element.labels?.length) return plain([...element.labels].map((label) => contents(label, new Set([element]))).join(" "));
    if (element.tagName === "INPUT" && ["button", "submit", "reset"].includes(element.type)) return plain(element.value);
    if (NAMED_BY_CONTENT.has(role(element))) {
      const inside = plain(contents(element, new Set()));
      if (inside) return inside;
    }
    return plain(element.title || element.placeholder || "");
  }

  const all = () => [...document.querySelectorAll("body *")].filter((element) => role(element) && isShown(element));

  // The things of this whole name; where there are none, those whose name begins with it, such as a card with a note.
  function find(roles, wanted) {
    const able = all().filter((element) => roles.includes(role(element)));
    if (wanted === null) return able;
    const called = able.filter((element) => name(element) === wanted);
    return called.length > 0 ? called : able.filter((element) => name(element).startsWith(`${wanted} `));
  }

  const isAwake = (element) => !element.matches(":disabled") && element.getAttribute("aria-disabled") !== "true";

  // Whoever wants to press what only peeps over the edge scrolls first; Firefox's driver would press its edge.
  function bringIntoSight(thing) {
    const { top, bottom } = thing.getBoundingClientRect();
    if (top < 0 || bottom > innerHeight) thing.scrollIntoView({ block: "center" });
  }

  // Whether a tap reached the thing that it was meant for. A thing that is gone, or a page that is, was tapped.
  let target = null;
  let isTapped = true;
  function expectTap(thing) {
    target = thing;
    isTapped = false;
    thing.addEventListener("click", () => (isTapped = true), { capture: true, once: true });
  }
  const wasMissed = () => !isTapped && target.isConnected;

  // What the scan has lit: itself, or the row around it. Fresh for less than half of the shortest pace; and nobody presses
  // twice within the time of a tremor.
  let litSince = 0;
  let pressedAt = -Infinity;
  window.addEventListener("keydown", (event) => ["Enter", " "].includes(event.key) && (pressedAt = performance.now()), true);
  const isRested = () => performance.now() - pressedAt > 400;
  new MutationObserver(() => (litSince = performance.now())).observe(document, { subtree: true, attributeFilter: ["data-lit"] });
  const isLit = (thing) => (thing.closest("label") ?? thing).hasAttribute("data-lit");
  const isFreshlyLit = (thing) => isLit(thing) && isRested() && performance.now() - litSince < 700;

  // What is on the page, for the message when something is not.
  function outline() {
    const kept = all().filter((element) => name(element) || ["textbox", "checkbox", "radio"].includes(role(element)));
    const lines = kept.map((element) => `${role(element)} “${name(element)}”${isAwake(element) ? "" : " (asleep)"}`);
    return lines.slice(0, 120).join("\n");
  }

  // The words that can be read, and the names of the pictures.
  function words() {
    const dialog = document.querySelector("dialog:modal");
    return plain((dialog || document.body).innerText);
  }

  // By keyboard: where the focus is, and whether that can be seen.

  const STOPS = "a[href],button,input,select,textarea,summary,[tabindex]";
  const group = (one) => (one.type === "radio" ? one.name : null);

  // Everything that the Tab key stops at, in order; of a group of radio buttons the chosen one or the first.
  function stops() {
    const all = [...document.querySelectorAll(STOPS)].filter((one) => one.tabIndex >= 0 && !one.disabled && isShown(one));
    const chosen = (one) => all.find((other) => group(other) === group(one) && other.checked);
    const first = (one) => all.find((other) => group(other) === group(one));
    return all.filter((one) => group(one) === null || one === (chosen(one) ?? first(one)));
  }

  function fromFocus(thing) {
    const here = document.activeElement;
    if (!thing.isConnected) return null;
    if (here === thing) return "here";
    if (!here || here === document.body) return "ahead";
    if (group(thing) !== null && group(thing) === group(here)) return "in its group";
    return here.compareDocumentPosition(thing) & Node.DOCUMENT_POSITION_FOLLOWING ? "ahead" : "behind";
  }

  let before = null;
  const remember = () => void (before = document.activeElement);

  // The ring may be on the thing itself or on what stands for it, as beside a box that is ticked.
  function stop() {
    const here = document.activeElement;
    const marked = [here, here.closest("label"), here.nextElementSibling].filter(Boolean).map((one) => getComputedStyle(one));
    const seen = marked.some((style) => style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2);
    const box = (here.closest("label") ?? here).getBoundingClientRect();
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    const there = document.elementFromPoint(Math.min(Math.max(x, 1), innerWidth - 1), Math.min(Math.max(y, 1), innerHeight - 1));
    const nowhere = here === document.body;
    // A window that is not in front shows no focus: WebKitGTK's never is, on a screen without a window manager.
    const inFront = here.matches(":focus");
    const open = there !== null && (here.contains(there) || there.contains(here) || Boolean(here.labels?.[0]?.contains(there)));
    // A date has stops of its own for day, month and year, of which the page knows nothing.
    const moved = here !== before || here.type === "date";
    return { name: `${role(here)} “${name(here)}”`, moved, seen: nowhere || seen || !inFront, open: nowhere || open };
  }

  let title = null;
  function arrived() {
    const dialog = document.querySelector("dialog:modal");
    if (dialog) return dialog.contains(document.activeElement);
    const heading = [...document.querySelectorAll("h1")].find(isShown);
    if (!heading || document.activeElement === document.body) return false;
    const isNew = heading.textContent !== title;
    if (isNew && document.activeElement !== heading) return false;
    title = heading.textContent;
    return true;
  }

  // The key that a person presses here; none where it is chosen already.
  function keyOf(thing) {
    if (thing.type === "radio") return thing.checked ? "" : "Space";
    return thing.type === "checkbox" || thing.hasAttribute("aria-pressed") ? "Space" : "Enter";
  }

  // Texts, and where they have room.

  function texts() {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found = [];
    while (walker.nextNode()) {
      const node = walker.currentNode;
      if (node.data.trim() && isShown(node.parentElement)) found.push(node);
    }
    return found;
  }

  // What is wider than its place, or cut off by the edge of it.
  function sticksOut() {
    const page = document.documentElement;
    const found = [];
    const short = (element) => `${element.tagName.toLowerCase()}.${element.className?.baseVal ?? element.className} “${plain(element.textContent).slice(0, 60)}”`;
    const over = page.scrollWidth - page.clientWidth;
    if (over > 0) found.push(`the page is ${over} pixels too wide`);
    for (const element of document.querySelectorAll("body *")) {
      const scrolls = /auto|scroll/.test(getComputedStyle(element).overflowX);
      if (scrolls && element.scrollWidth > element.clientWidth + 1 && isShown(element)) {
        found.push(`${short(element)} scrolls sideways by ${element.scrollWidth - element.clientWidth} pixels`);
      }
    }
    for (const node of texts()) {
      const range = document.createRange();
      range.selectNodeContents(node);
      const { left, right, top, bottom, width } = range.getBoundingClientRect();
      if (width === 0 || node.parentElement.closest(".sr-only")) continue;
      const text = `“${plain(node.data).slice(0, 60)}”`;
      if (left < -1 || right > page.clientWidth + 1) found.push(`${text} leaves the window`);
      for (let around = node.parentElement; around && around !== document.body; around = around.parentElement) {
        const style = getComputedStyle(around);
        const edge = around.getBoundingClientRect();
        // A line's letters may be a little higher than the line.
        const spare = parseFloat(style.fontSize) / 3;
        const sideways = /hidden|clip/.test(style.overflowX) && (left < edge.left - 1 || right > edge.right + 1);
        const down = /hidden|clip/.test(style.overflowY) && (top < edge.top - spare || bottom > edge.bottom + spare);
        if (sideways || down) found.push(`${text} is cut off by ${short(around)}`);
        if (style.position === "fixed") break;
      }
    }
    return [...new Set(found)];
  }

  // Words that come neither from the words files in the language of pseudo.rs, nor from the school's own files.
  function foreign(school) {
    const own = (text) => {
      const whole = text.replace(/\s+/g, " ").trim();
      if (school.has(whole)) return true;
      let rest = whole;
      // Values that stand in a message.
      for (let inner = null; inner !== rest; ) {
        inner = rest;
        rest = rest.replace(/\u2068[^\u2068\u2069]*\u2069/g, " ");
      }
      const words = rest.normalize("NFD").match(/[\p{L}\p{M}]+/gu) ?? [];
      return words.every((word) => !/[aceghijosuwyz](?!\u0302)/i.test(word));
    };
    const named = [...document.querySelectorAll("[aria-label],[alt],[title],[placeholder]")].filter(isShown);
    const names = named.flatMap((one) => ["aria-label", "alt", "title", "placeholder"].map((key) => one.getAttribute(key) ?? ""));
    const spoken = texts().filter((node) => !node.parentElement.closest("[translate=no],code"));
    const written = [...spoken.map((node) => node.data), ...names, document.title];
    return [...new Set(written.filter((text) => text.trim() && !own(text)))];
  }

  // Files that the page hands out: caught here, since one engine saves nothing and the others save it out of reach.
  const saved = [];
  const blobs = new Map();
  const make = window.URL.createObjectURL.bind(window.URL);
  window.URL.createObjectURL = (blob) => {
    const url = make(blob);
    blobs.set(url, blob);
    return url;
  };
  const catches = (anchor) => {
    const blob = blobs.get(anchor.href);
    if (!blob || !anchor.hasAttribute("download")) return false;
    saved.push({ name: anchor.download, kind: blob.type, blob });
    return true;
  };
  const click = window.HTMLAnchorElement.prototype.click;
  window.HTMLAnchorElement.prototype.click = function () {
    if (!catches(this)) click.call(this);
  };
  document.addEventListener("click", (event) => {
    const anchor = event.target.closest?.("a[download]");
    if (anchor && catches(anchor)) event.preventDefault();
  }, true);

  async function base64(blob) {
    const bytes = new Uint8Array(await blob.arrayBuffer());
    let text = "";
    for (let start = 0; start < bytes.length; start += 32768) {
      text += String.fromCharCode(...bytes.subarray(start, start + 32768));
    }
    return btoa(text);
  }
  const savedCount = () => saved.length;
  const savedFiles = () => Promise.all(saved.map(async ({ name, kind, blob }) => ({ name, kind, bytes: await base64(blob) })));

  window.__e2e = {
    role, name, find, isAwake, bringIntoSight, expectTap, wasMissed, isLit, isFreshlyLit, isRested, outline, words, savedCount, savedFiles, plain,
    stops, fromFocus, remember, stop, arrived, keyOf, sticksOut, foreign,
  };
})();
