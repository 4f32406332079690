// Starts the program after the welcome has been painted, or says plainly why it cannot.
//
// Written in the JavaScript of 2009, since a tablet that is too old must still be able to read the part that says so.
(function () {
  "use strict";
  var script = document.currentScript;
  // Only the welcome is drawn ahead: on another screen's address it would flash by. Said before the page is read.
  if (!/^(#\/?)?$/.test(location.hash)) document.documentElement.setAttribute("data-elsewhere", "");

  function show(id) {
    ["app", "first-paint", "panic", "unsupported"].forEach(function (other) {
      var element = document.getElementById(other);
      if (element) element.hidden = other !== id;
    });
  }

  // Safari 16.4, Chrome 80, Firefox 113: what the program and its workers are compiled for.
  function isNewEnough() {
    return (
      typeof WebAssembly === "object" &&
      typeof CompressionStream === "function" &&
      typeof HTMLElement.prototype.attachInternals === "function" &&
      "noModule" in script
    );
  }

  var stopped = false;
  var worksOffline = "serviceWorker" in navigator && script.hasAttribute("data-offline");
  function stop() {
    stopped = true;
    show("panic");
  }

  // The program's last words, when it panicked: see platform/crash.
  window.addEventListener("think-then-click:stopped", stop);
  window.addEventListener("error", function (event) {
    if (typeof WebAssembly === "object" && event.error instanceof WebAssembly.RuntimeError) stop();
  });
  window.addEventListener("unhandledrejection", function (event) {
    if (typeof WebAssembly === "object" && event.reason instanceof WebAssembly.RuntimeError) stop();
  });

  function element(name, attributes) {
    var made = document.createElement(name);
    for (var key in attributes) made[key] = attributes[key];
    document.head.appendChild(made);
  }

  function start() {
    // start.js takes these two up. All three come at the same time.
    window.thinkThenClick = {
      program: new URL(script.getAttribute("data-program"), document.baseURI).href,
      wasm: fetch(script.getAttribute("data-wasm")),
    };
    window.thinkThenClick.wasm.catch(function () {});
    element("link", { rel: "modulepreload", href: window.thinkThenClick.program });
    element("script", { type: "module", src: "start.js" });
  }

  // Once the welcome is seen. The browser says so itself (Paint Timing); where it does not, a moment is enough.
  function afterTheFirstFrame(then) {
    if (document.hidden) return then();
    var over = false;
    function once() {
      if (!over) {
        over = true;
        then();
      }
    }
    function soon() {
      requestAnimationFrame(function () {
        setTimeout(once, 0);
      });
    }
    var seen = typeof PerformanceObserver === "function" && PerformanceObserver.supportedEntryTypes;
    // On another screen's address nothing is painted ahead.
    var ahead = !document.documentElement.hasAttribute("data-elsewhere");
    if (!ahead || !seen || seen.indexOf("paint") < 0) return soon();
    new PerformanceObserver(once).observe({ type: "paint", buffered: true });
    setTimeout(once, 500);
  }

  // Keeps the files for later, once the program runs and the network is free.
  function keepOffline() {
    if (stopped || !worksOffline) return;
    navigator.serviceWorker.register("sw.js", { updateViaCache: "none" }).catch(function () {
      // A private window or a strict setting: the program runs, but not without a network.
    });
    keepTheTeachers();
  }

  // The teacher's workers and the papers' fonts are kept only where a teacher is, or plays one.
  function keepTheTeachers() {
    if (!worksOffline || !/^#\/(teacher|pretend|board|notes)/.test(location.hash)) return;
    navigator.serviceWorker.ready.then(function (registration) {
      registration.active.postMessage("later");
    });
  }
  window.addEventListener("hashchange", keepTheTeachers);

  // A new version that waits is taken when the page opens, as it does between two pupils, and never under anybody's hands.
  function newest(then) {
    // A first visit has nothing to ask and waits for nothing.
    if (!worksOffline || !navigator.serviceWorker.controller) return then();
    navigator.serviceWorker.getRegistration().then(function (registration) {
      if (!registration || !registration.waiting) return then();
      navigator.serviceWorker.addEventListener("controllerchange", function () {
        location.reload();
      });
      registration.waiting.postMessage("take");
    }, then);
  }
  window.addEventListener("think-then-click:started", function () {
    setTimeout(keepOffline, 1000);
  });

  document.addEventListener("DOMContentLoaded", function () {
    document.getElementById("panic-reload").addEventListener("click", function () {
      location.reload();
    });
    if (!isNewEnough()) return show("unsupported");
    afterTheFirstFrame(function () {
      newest(start);
    });
  });
})();
