// Menu, dialogs, session timer and what htmx needs. Listens on the document, so that swapped content works too.

const meta = (name) => document.querySelector(`meta[name="${name}"]`)?.content;
const announce = (text) => { document.getElementById("announcer").textContent = text; };

// --- menu: Escape and a click elsewhere close it -----------------------------------------------------------------
const menu = document.querySelector(".office-menu");
document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape" || !menu?.open) return;
  menu.open = false;
  menu.querySelector("summary").focus();
});
document.addEventListener("click", (event) => {
  if (menu?.open && !menu.contains(event.target)) menu.open = false;
});

// --- dialogs: data-opens="id" opens, data-closes closes ----------------------------------------------------------
document.addEventListener("click", (event) => {
  const opener = event.target.closest("[data-opens]");
  if (opener) document.getElementById(opener.dataset.opens)?.showModal();
  event.target.closest("[data-closes]")?.closest("dialog")?.close();
});

// --- forms that send themselves when a choice changes: data-auto-submit ------------------------------------------
document.addEventListener("change", (event) => {
  if (event.target.matches("[data-auto-submit]")) event.target.form.requestSubmit();
});

// --- session timer -----------------------------------------------------------------------------------------------
const WARNING = 120;
const dialog = document.getElementById("session-dialog");
const lasting = Number(document.querySelector("[data-session-seconds]")?.dataset.sessionSeconds ?? 0);
let endsAt = Date.now() + lasting * 1000;

const renew = () => { endsAt = Date.now() + lasting * 1000; };
const clock = (seconds) => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;

function tick() {
  const left = Math.max(0, Math.round((endsAt - Date.now()) / 1000));
  for (const each of document.querySelectorAll("[data-session-left]")) each.textContent = clock(left);
  if (left <= WARNING && !dialog.open) dialog.showModal();
  if (left > WARNING && dialog.open) dialog.close();
  if (left === 0) location.assign("/sign-in?ended");
}

document.addEventListener("submit", async (event) => {
  const form = event.target.closest("[data-session-extend]");
  if (!form) return;
  event.preventDefault();
  const answer = await fetch(form.action, {
    method: "POST", body: new URLSearchParams(new FormData(form)), headers: { "X-Requested-With": "fetch" },
  });
  if (!answer.ok || answer.redirected) return location.assign("/sign-in?ended");
  renew();
  tick();
  announce(answer.headers.get("X-Announcement") ? decodeURIComponent(answer.headers.get("X-Announcement")) : "");
});

if (dialog && lasting > 0) {
  dialog.addEventListener("cancel", (event) => event.preventDefault());
  setInterval(tick, 1000);
}

// --- error summaries take the focus when a page arrives with one ------------------------------------------------
// A long one is shown from its beginning, below the header that stays.
const summary = document.querySelector("[data-error-summary]");
summary?.focus({ preventScroll: true });
summary?.scrollIntoView({ block: "start" });

// --- htmx --------------------------------------------------------------------------------------------------------
document.addEventListener("htmx:configRequest", (event) => {
  const header = meta("csrf-header");
  if (header) event.detail.headers[header] = meta("csrf-token");
});
document.addEventListener("htmx:afterRequest", renew);
document.addEventListener("htmx:beforeSwap", (event) => {
  // A refusal (409, 422) is an answer to show.
  if ([409, 422].includes(event.detail.xhr.status)) { event.detail.shouldSwap = true; event.detail.isError = false; }
});
document.addEventListener("htmx:afterSwap", (event) => {
  const swapped = event.detail.target;
  const focus = swapped.querySelector("[data-error-summary], [autofocus], [data-focus]");
  if (focus) return focus.focus();
  const heading = swapped.querySelector("h1, h2, h3, caption");
  if (heading) announce(heading.textContent.trim());
});

// --- tokens: data-inserts="{{F001}}" puts its text where the cursor last stood in a text field -------------------
let lastField = null;
document.addEventListener("focusin", (event) => {
  if (event.target.matches(".office-form textarea")) lastField = event.target;
});
document.addEventListener("click", (event) => {
  const token = event.target.closest("[data-inserts]")?.dataset.inserts;
  const field = lastField?.isConnected ? lastField : document.querySelector(".office-form textarea");
  if (!token || !field) return;
  field.setRangeText(token, field.selectionStart, field.selectionEnd, "end");
  field.focus();
});
