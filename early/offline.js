// Without a connection nothing is offered that has to be fetched.
const offer = () => document.documentElement.toggleAttribute("data-offline", !navigator.onLine);
for (const type of ["online", "offline"]) addEventListener(type, offer);
offer();
