import mixpanel from "mixpanel-browser";
mixpanel.init("token");
mixpanel.identify(localStorage.getItem("phone")); // expect
