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

  const plain = (text) => text.replace(/[\u2066-\u2069\u200e\u200f]/g, "").replace(/\s+/g, " ").trim();

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
  const savedFiles = () => Promise.all(saved.map(async ({ name, kind, blob }) => ({ name, kind, bytes: await base64(blob) })));

  window.__e2e = { role, name, find, isAwake, outline, words, savedFiles };
})();
