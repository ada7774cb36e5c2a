import VConsole from "vconsole";
if (import.meta.env.DEV) new VConsole();
if (/vconsole=1/.test(location.search)) new VConsole();
