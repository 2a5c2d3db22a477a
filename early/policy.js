// Scripts may load one script by its address, the service worker, and set no HTML.
window.trustedTypes?.createPolicy("default", {
  createScriptURL: (url) => (url === "sw.js" ? url : null),
});
