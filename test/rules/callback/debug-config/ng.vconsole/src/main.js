import { createApp } from "vue";
import VConsole from "vconsole";
new VConsole(); // expect
createApp({}).mount("#app");
