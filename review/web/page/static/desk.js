// Keys, news and small comforts. Every page works without this file.
(() => {
  "use strict";
  const $ = (s, root = document) => root.querySelector(s);
  const $$ = (s, root = document) => [...root.querySelectorAll(s)];
  const remember = (k, v) => { try { return v === undefined ? localStorage.getItem(k) : localStorage.setItem(k, v); } catch { return null; } };

  // The bar's height, which the focus keeps clear of: what it says is as long as it is.
  const bar = $(".bar");
  if (bar) {
    const tall = new CSSStyleSheet();
    document.adoptedStyleSheets.push(tall);
    new ResizeObserver(() => tall.replaceSync(`:is(html, body):has(.bar) { --bar: ${bar.offsetHeight}px }`)).observe(bar);
  }

  // Keys -----------------------------------------------------------------------------------
  const places = { q: "/", e: "/events", t: "/tally", s: "/sources", l: "/alerts", d: "/audit", p: "/people" };
  const sheet = $("#keys");
  let gone = 0; // when g was pressed
  const typing = (el) => el && (el.isContentEditable || /^(TEXTAREA|SELECT)$/.test(el.tagName) || (el.tagName === "INPUT" && !/^(checkbox|radio|button|submit)$/.test(el.type)));
  const cards = () => $$(".card");
  const card = () => document.activeElement?.closest?.(".card");
  const go = (el) => { if (el) { el.focus(); el.closest(".card")?.scrollIntoView({ block: "nearest" }); } };
  const submit = (form) => { const b = form && $("button:not([disabled])", form); if (b && !form.dataset.sent) { b.click(); return true; } return false; };
  const follow = (el) => { if (el) location.assign(el.href); };

  function step(by) {
    const all = cards();
    if (!all.length) return follow($(by > 0 ? "[data-next]" : "[data-prev]"));
    const at = all.indexOf(card());
    const to = at < 0 ? (by > 0 ? 0 : all.length - 1) : Math.min(all.length - 1, Math.max(0, at + by));
    go($(".go", all[to]));
  }
  function open(details) {
    if (!details) return;
    details.open = true;
    const inside = $(":scope > :not(summary)", details);
    ($("button[data-digit]", inside) || $("input:not([type=hidden]), button", inside))?.focus();
  }
  function close() {
    if (sheet?.open) return sheet.close();
    const el = document.activeElement, pop = el?.closest?.("details.pop[open]") || $("details.pop[open]");
    if (pop) { pop.open = false; $("summary", pop).focus(); return; }
    if (typing(el)) el.blur();
  }
  const rejecting = () => $("#reject[open], .card details[open]");

  const acts = {
    j: () => step(1),
    k: () => step(-1),
    o: () => follow($(".go", card() || document.createElement("p"))),
    u: () => follow($("[data-up]")),
    a: () => submit(card() ? $(".f-approve", card()) : $("#approve")),
    e: () => {
      const edit = $("#edit");
      if (edit) { edit.open = true; $("input:not([type=hidden]), select", edit).focus(); edit.scrollIntoView({ block: "start" }); return; }
      const c = card();
      if (c) location.assign($(".go", c).href + "?edit=1#edit");
    },
    x: () => open(card() ? $("details", card()) : $("#reject")),
    m: () => { const c = card(); if (c) return follow($(".go", c)); open($("#more")); },
    t: () => renew(),
    z: () => submit($("#undo")),
    n: () => follow($(".arrivals:not([hidden]) a")),
    "?": () => sheet?.showModal(),
  };

  document.addEventListener("keydown", (ev) => {
    if (ev.key === "Escape") { close(); return; }
    if (ev.key === "Enter" && (ev.ctrlKey || ev.metaKey) && ev.target.form) { ev.preventDefault(); ev.target.form.requestSubmit(); return; }
    if (ev.ctrlKey || ev.metaKey || ev.altKey || ev.isComposing || ev.repeat && !/[jk]/.test(ev.key)) return;
    if (typing(ev.target) || sheet?.open || (remember("nongrata.keys") === "off" && ev.key !== "?")) return;
    const digit = /^[1-9]$/.test(ev.key) && rejecting();
    if (digit) { const b = $(`[data-digit="${ev.key}"]`, digit); if (b) { ev.preventDefault(); b.click(); } return; }
    if (Date.now() - gone < 1500) {
      gone = 0;
      if (places[ev.key]) { ev.preventDefault(); location.assign(places[ev.key]); }
      return;
    }
    if (ev.key === "g") { gone = Date.now(); return; }
    const act = Object.hasOwn(acts, ev.key) && acts[ev.key];
    if (act) { ev.preventDefault(); act(); }
  });

  // One press, one decision. The key in the form makes a second one harmless; this spares it.
  document.addEventListener("submit", (ev) => {
    const f = ev.target;
    if (f.method !== "post" || ev.defaultPrevented) return;
    if (f.dataset.sent) { ev.preventDefault(); return; }
    f.dataset.sent = "1";
    dirty = false;
  });
  addEventListener("pageshow", () => $$("form[data-sent]").forEach((f) => delete f.dataset.sent));

  // Unsaved edits are safe from a slip.
  let dirty = false;
  $("#edit form")?.addEventListener("input", () => { dirty = true; });
  addEventListener("beforeunload", (ev) => { if (dirty) ev.preventDefault(); });

  // A minute before a case is anybody's again, one key keeps it. Nothing typed is lost: the page stays.
  const kept = $("#renew"), warning = kept && $("p", kept);
  const warn = (left) => setTimeout(() => { warning.hidden = false; }, Math.max(0, left - 60) * 1000);
  if (kept) {
    warn(Number(kept.dataset.left));
    kept.addEventListener("submit", (ev) => { ev.preventDefault(); renew(); });
  }
  function renew() {
    if (!warning || warning.hidden) return;
    fetch(kept.getAttribute("action"), { method: "POST", body: new URLSearchParams({ action: "take" }), redirect: "manual" }).then((r) => {
      if (r.type !== "opaqueredirect" && !r.ok) return location.reload();
      warning.hidden = true; delete kept.dataset.sent; warn(600);
    }).catch(() => {});
  }

  $("[data-edit]")?.addEventListener("click", (ev) => { ev.preventDefault(); acts.e(); });
  $("[data-close]")?.addEventListener("click", () => sheet.close());
  const swap = $("[data-keys-switch]");
  const label = () => { if (swap) swap.textContent = remember("nongrata.keys") === "off" ? "Switch single-letter keys on" : "Switch single-letter keys off"; };
  swap?.addEventListener("click", () => { remember("nongrata.keys", remember("nongrata.keys") === "off" ? "on" : "off"); label(); });
  label();
  // A pop-up closes when the reader goes elsewhere: it would lie over what has the focus.
  const leave = (ev) => { for (const d of $$("details.pop[open]")) if (!d.contains(ev.target)) d.open = false; };
  document.addEventListener("click", leave);
  document.addEventListener("focusin", leave);

  // The card that the address names has the focus by that; else the first one, before the
  // browser gets to its autofocus: a key may come sooner.
  if (!location.hash && document.activeElement === document.body) $("[autofocus]")?.focus();

  // Nothing moves under the reader: news is only counted, and shown on request. ---------------
  const url = document.body.dataset.live;
  if (!url) return;
  const state = $("[data-live-state]"), changed = new Set();
  let known = ""; // what state says: "live" only of a stream that is open
  const say = (text) => { known = text; if (state) { state.hidden = false; state.textContent = text; state.classList.toggle("off", text !== "live"); } };
  const page = document.body.dataset.page, mine = $("[data-this]")?.dataset.this;

  function hear(msg) {
    const n = $('[data-count="queue"]');
    if (n && Number.isInteger(msg.waiting)) n.textContent = msg.waiting;
    for (const id of msg.cases || []) {
      if (id === mine || mine && id === "*") { const b = $("[data-stale]"); if (b) b.hidden = false; }
      if (page === "queue" && !mine) changed.add(id);
    }
    const bar = $("[data-arrivals]");
    if (bar && changed.size) { bar.hidden = false; $("[data-arrivals-n]").textContent = changed.size; }
  }

  // One stream a browser: a tab that holds the lock listens and repeats to the others. Without
  // locks (plain HTTP elsewhere than on this machine) a tab listens only while it is seen.
  const air = "BroadcastChannel" in self ? new BroadcastChannel("nongrata") : null;
  let source = null;
  function listen() {
    if (source) return;
    source = new EventSource(url);
    const tell = (m) => { hear(m); air?.postMessage(m); };
    source.onopen = () => { say("live"); air?.postMessage({ state: "live" }); };
    source.onmessage = (ev) => { try { tell(JSON.parse(ev.data)); } catch { /* not ours */ } };
    source.addEventListener("reset", () => tell({ cases: ["*"] }));
    source.onerror = () => {
      const t = "not live since " + new Date().toISOString().slice(11, 16);
      if (!known.startsWith("not")) say(t);
      air?.postMessage({ state: known });
      if (source.readyState === EventSource.CLOSED) { source = null; setTimeout(() => document.visibilityState === "visible" && listen(), 30000); }
    };
  }
  function quit() { source?.close(); source = null; }
  if (air) air.onmessage = (ev) => {
    if (ev.data.ask) { if (source && known) air.postMessage({ state: known }); } else if (ev.data.state) say(ev.data.state); else { say("live"); hear(ev.data); }
  };
  let release = null;
  const lead = () => navigator.locks.request("nongrata-live", () => { listen(); return new Promise((done) => { release = done; }); }).catch(() => {});
  const start = () => { if (navigator.locks && air) lead(); else if (document.visibilityState === "visible") listen(); };
  const stop = () => { quit(); release?.(); release = null; };
  if (!(navigator.locks && air)) document.addEventListener("visibilitychange", () => (document.visibilityState === "visible" ? listen() : quit()));
  addEventListener("pagehide", stop);
  addEventListener("pageshow", (ev) => { if (ev.persisted) start(); });
  start();
  air?.postMessage({ ask: true }); // the tab that listens knows whether it is live
})();
